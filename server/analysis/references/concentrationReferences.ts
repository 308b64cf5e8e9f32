import { effectiveNumber } from "../effectiveNumber.ts";
import type { Reference } from "./reference.ts";

const GOLOSOV =
  "G. Golosov, Party Politics 16(2), 2010, as tabulated at en.wikipedia.org/wiki/Effective_number_of_parties";
const SMALL = Array<number>(15).fill(1);
/** Shares in hundredths, the fifteen smallest written as one; then Laakso–Taagepera and Golosov. */
const ROWS = [
  ["75, 25", [75, 25], "1.60", "1.33"],
  ["75, 10, 15 × 1", [75, 10, ...SMALL], "1.74", "1.42"],
  ["55, 45", [55, 45], "1.98", "1.82"],
  ["55, 3 × 10, 15 × 1", [55, 10, 10, 10, ...SMALL], "2.99", "2.24"],
  ["35, 35, 30", [35, 35, 30], "2.99", "2.90"],
  ["35, 5 × 10, 15 × 1", [35, 10, 10, 10, 10, 10, ...SMALL], "5.75", "4.49"],
] as const satisfies readonly (readonly [string, readonly number[], string, string])[];

/** The effective number of blocs from their shares. */
export const concentrationReferences: readonly Reference[] = ROWS.flatMap(
  ([shares, sizes, laaksoTaagepera, golosov]) =>
    (
      [
        ["laaksoTaagepera", "Laakso and Taagepera", "拉克索–塔格佩拉", laaksoTaagepera],
        ["golosov", "Golosov", "戈洛索夫", golosov],
      ] as const
    ).map(
      ([index, en, zh, printed]): Reference => ({
        id: `concentration/${shares}/${index}`,
        area: "concentration",
        what: { en: `Shares of ${shares} %: ${en}`, zh: `份额 ${shares} %：${zh}` },
        status: "P",
        source: GOLOSOV,
        printed,
        compute: () => effectiveNumber(sizes)[index],
      }),
    ),
);
