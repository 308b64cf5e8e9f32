import type { MeasureName } from "../measures.ts";
import { pairInterval } from "../pairInterval.ts";
import { pairMeasures } from "../pairMeasures.ts";
import type { Table } from "../pairTable.ts";
import golden from "./goldenDyads.json" with { type: "json" };
import type { Reference, Words } from "./reference.ts";

const MILLER =
  "S. V. Miller, R package stevedata, data set rok_unga (votes: R package unvotes, after E. Voeten)";
const FORMULA: Readonly<Record<MeasureName, string>> = {
  strict: "Share of identical votes",
  lijphart: "A. Lijphart, APSR 57(4), 1963",
  yesNoOnly: "E. Voeten's codebook, agree2un",
  sAbsolute: "F. M. Häge's do-file for Political Analysis 19(3), 2011",
  sSquared: "F. M. Häge's do-file for Political Analysis 19(3), 2011",
  kappa: "F. M. Häge, Political Analysis 19(3), 2011",
  pi: "F. M. Häge, Political Analysis 19(3), 2011",
  kappaNominal: "J. Cohen, Educational and Psychological Measurement 20(1), 1960",
  piNominal: "W. A. Scott, Public Opinion Quarterly 19(3), 1955",
};
const NAMES: Readonly<Record<MeasureName, Words>> = {
  strict: { en: "same ballot", zh: "票相同" },
  lijphart: { en: "Lijphart’s index", zh: "利普哈特指数" },
  yesNoOnly: { en: "yes and no only", zh: "仅赞成与反对" },
  sAbsolute: { en: "S, equal steps", zh: "S（等距）" },
  sSquared: { en: "S, squared steps", zh: "S（平方距离）" },
  kappa: { en: "κ, squared steps", zh: "κ（平方距离）" },
  pi: { en: "π, squared steps", zh: "π（平方距离）" },
  kappaNominal: { en: "κ, categories", zh: "κ（类别）" },
  piNominal: { en: "π, categories", zh: "π（类别）" },
};
const KEYS = {
  strict: "strict",
  lijphart: "half",
  yesNoOnly: "yesno",
  sAbsolute: "S_abs",
  sSquared: "S_sq",
  kappa: "kappa_quad",
  pi: "pi_quad",
  kappaNominal: "kappa",
  piNominal: "pi",
} as const satisfies Readonly<Record<MeasureName, string>>;
const MEASURES = Object.keys(KEYS) as readonly MeasureName[];
/** What the published data set gives for the Republic of Korea; the other measures are recomputed from the formulas. */
const IN_MILLER: readonly MeasureName[] = ["strict", "lijphart", "kappa"];

type DyadName = keyof typeof golden;
const DYADS = Object.keys(golden) as readonly DyadName[];

function tableOf(rows: readonly (readonly number[])[]): Table {
  const row = (i: number) => [rows[i]?.[0] ?? 0, rows[i]?.[1] ?? 0, rows[i]?.[2] ?? 0] as const;
  return [row(0), row(1), row(2)];
}

function titleOf(dyad: DyadName): string {
  const [a, b, year] = dyad.split("-");
  return `${a}–${b}, ${year}`;
}

const dyads = DYADS.flatMap((dyad) =>
  MEASURES.map((measure): Reference => {
    const published = dyad.startsWith("KOR-") && IN_MILLER.includes(measure);
    const ofKorea = dyad.startsWith("KOR-");
    const title = titleOf(dyad);
    return {
      id: `pair/${dyad}/${measure}`,
      area: "pair",
      what: { en: `${title}: ${NAMES[measure].en}`, zh: `${title}：${NAMES[measure].zh}` },
      status: published ? "P" : ofKorea ? "R" : "C",
      source: published ? MILLER : FORMULA[measure],
      printed: golden[dyad][KEYS[measure]].toFixed(6),
      compute: () => pairMeasures(tableOf(golden[dyad].table))[measure].value,
    };
  }),
);

const COHEN_1968 = tableOf([
  [44, 7, 9],
  [5, 20, 5],
  [1, 3, 6],
]);
const TWO_BY_TWO = tableOf([[20, 0, 5], [], [10, 0, 15]]);
const SCOTT = tableOf([
  [1, 2, 3],
  [4, 5, 6],
  [7, 8, 9],
]);
const COHEN_SOURCE =
  "J. Cohen, Psychological Bulletin 70(4), 1968, as the help page of cohen.kappa in the R package psych has it";

const anchors: readonly Reference[] = [
  anchor(
    "cohen-1968/kappa",
    "Cohen’s table of 1968",
    "科恩 1968 年的表",
    "kappaNominal",
    COHEN_1968,
    "0.492",
    "P",
    COHEN_SOURCE,
  ),
  anchor(
    "cohen-1968/kappa-squared",
    "Cohen’s table of 1968",
    "科恩 1968 年的表",
    "kappa",
    COHEN_1968,
    "0.4545455",
    "R",
    COHEN_SOURCE,
  ),
  anchor(
    "two-by-two/kappa",
    "Table 20 5 / 10 15",
    "表 20 5 / 10 15",
    "kappaNominal",
    TWO_BY_TWO,
    "2/5",
    "R",
    FORMULA.kappaNominal,
  ),
  anchor(
    "two-by-two/pi",
    "Table 20 5 / 10 15",
    "表 20 5 / 10 15",
    "piNominal",
    TWO_BY_TWO,
    "0.3939394",
    "R",
    FORMULA.piNominal,
  ),
  anchor(
    "scott/pi",
    "Table 1 to 9, row by row",
    "逐行为 1 至 9 的表",
    "piNominal",
    SCOTT,
    "-0.0563380",
    "R",
    FORMULA.piNominal,
  ),
];

function anchor(
  id: string,
  en: string,
  zh: string,
  measure: MeasureName,
  table: Table,
  printed: string,
  status: "P" | "R",
  source: string,
): Reference {
  return {
    id: `pair/${id}`,
    area: "pair",
    what: { en: `${en}: ${NAMES[measure].en}`, zh: `${zh}：${NAMES[measure].zh}` },
    status,
    source,
    printed,
    compute: () => pairMeasures(table)[measure].value,
  };
}

const HAGE =
  "F. M. Häge, Political Analysis 19(3), 2011, drops the first and sets the others to 0; here they are undefined, with the reason";
const NOTHING = tableOf([]);
const ALL_YES = tableOf([[12, 0, 0]]);
const ONLY_ABSTAIN = tableOf([[], [0, 12, 0]]);
const degenerate: readonly Reference[] = [
  undefinedCase("nothing-joint", "No joint ballot", "没有共同投票", "lijphart", NOTHING),
  undefinedCase("nothing-joint", "No joint ballot", "没有共同投票", "kappa", NOTHING),
  undefinedCase("always-yes", "Both always yes", "双方始终赞成", "kappa", ALL_YES),
  undefinedCase("always-yes", "Both always yes", "双方始终赞成", "pi", ALL_YES),
  undefinedCase("always-yes", "Both always yes", "双方始终赞成", "kappaNominal", ALL_YES),
  undefinedCase("always-abstain", "Both always abstain", "双方始终弃权", "yesNoOnly", ONLY_ABSTAIN),
  { ...undefinedCase("always-yes", "Both always yes", "双方始终赞成", "lijphart", ALL_YES), printed: "1" },
];

function undefinedCase(id: string, en: string, zh: string, measure: MeasureName, table: Table): Reference {
  return {
    id: `pair/${id}/${measure}`,
    area: "pair",
    what: { en: `${en}: ${NAMES[measure].en}`, zh: `${zh}：${NAMES[measure].zh}` },
    status: "R",
    source: HAGE,
    printed: null,
    compute: () => pairMeasures(table)[measure].value,
  };
}

const INTERVALS = [
  ["KOR-CHN-2018", "lijphart", ".587", ".739"],
  ["KOR-CHN-2018", "kappa", "-.126", ".227"],
  ["KOR-USA-2018", "kappa", ".084", ".296"],
  ["RUS-CHN-2018", "kappa", ".426", ".798"],
  ["KOR-JPN-2018", "kappa", ".633", ".848"],
] as const satisfies readonly (readonly [DyadName, MeasureName, string, string])[];

const intervals = INTERVALS.flatMap(([dyad, measure, low, high]) =>
  (["low", "high"] as const).map(
    (end): Reference => ({
      id: `interval/${dyad}/${measure}/${end}`,
      area: "interval",
      what: {
        en: `${titleOf(dyad)}: ${NAMES[measure].en}, ${end === "low" ? "lower" : "upper"} end of the 95 % interval`,
        zh: `${titleOf(dyad)}：${NAMES[measure].zh}，95 % 区间${end === "low" ? "下限" : "上限"}`,
      },
      status: "C",
      source:
        "Another implementation, 4,000 resamples of the roll calls; the tolerance is the error of the lot",
      printed: end === "low" ? low : high,
      tolerance: 0.01,
      compute: () =>
        pairInterval(
          { table: tableOf(golden[dyad].table), notJoint: 0 },
          { resamples: 2_000, seed: 1, confidence: 0.95 },
        ).find((one) => one.measure === measure)?.[end] ?? null,
    }),
  ),
);

/** Two states: golden dyads of the General Assembly, tables of the literature, degenerate cases, intervals. */
export const pairReferences: readonly Reference[] = [...dyads, ...anchors, ...degenerate, ...intervals];
