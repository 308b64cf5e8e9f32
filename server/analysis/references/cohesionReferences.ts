import { type CohesionIndexName, cohesionIndices } from "../cohesionIndices.ts";
import type { Reference, ReferenceStatus, Words } from "./reference.ts";

const HIX =
  "S. Hix, A. Noury and G. Roland, British Journal of Political Science 35(2), 2005; F. Attinà, European Journal of Political Research 18(5), 1990; S. Rice, 1928";
const NAMES: Readonly<Record<CohesionIndexName, Words>> = {
  rice: { en: "Rice’s index", zh: "赖斯指数" },
  ai: { en: "agreement index", zh: "一致指数" },
  attina: { en: "Attinà’s index", zh: "阿蒂纳指数" },
};

interface Row {
  readonly ballots: readonly [yes: number, no: number, abstain: number];
  readonly rice: string | null;
  readonly ai: string;
  readonly attina: string;
  readonly published?: { readonly index: CohesionIndexName; readonly source: string };
}

const ROWS: readonly Row[] = [
  { ballots: [20, 8, 2], rice: "0.428571", ai: "0.5", attina: "0.333333" },
  {
    ballots: [10, 10, 10],
    rice: "0",
    ai: "0",
    attina: "-0.333333",
    published: {
      index: "attina",
      source: "Hix, Noury and Roland, quoted at politics.stackexchange.com/questions/33244",
    },
  },
  { ballots: [15, 15, 0], rice: "0", ai: "0.25", attina: "0" },
  { ballots: [0, 0, 30], rice: null, ai: "1", attina: "1" },
  { ballots: [5, 5, 20], rice: "0", ai: "0.5", attina: "0.333333" },
  { ballots: [26, 0, 1], rice: "1", ai: "0.944444", attina: "0.925926" },
  {
    ballots: [90, 10, 0],
    rice: "0.8",
    ai: "0.85",
    attina: "0.8",
    published: { index: "rice", source: "R package politicsR, example of its documentation" },
  },
];

/** Cohesion of a group in one vote. */
export const cohesionReferences: readonly Reference[] = ROWS.flatMap(({ ballots, published, ...values }) =>
  (["rice", "ai", "attina"] as const).map((index): Reference => {
    const [yes, no, abstain] = ballots;
    const isPublished = published?.index === index;
    const status: ReferenceStatus = isPublished ? "P" : "R";
    return {
      id: `cohesion/${ballots.join("-")}/${index}`,
      area: "cohesion",
      what: {
        en: `${yes} yes, ${no} no, ${abstain} abstain: ${NAMES[index].en}`,
        zh: `${yes} 赞成、${no} 反对、${abstain} 弃权：${NAMES[index].zh}`,
      },
      status,
      source: isPublished ? published.source : HIX,
      printed: values[index],
      compute: () => cohesionIndices({ yes, no, abstain })[index].value,
    };
  }),
);
