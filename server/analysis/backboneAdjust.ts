import { AtlasError } from "../../schema/errors.ts";

/** How chance findings among many tests are held down; "none" leaves the p-values as they are. */
export type Correction = "benjamini-hochberg" | "holm" | "none";

/**
 * P-values adjusted for the number of tests, in the order given: compare them with the level itself.
 * Benjamini–Hochberg holds the expected share of false links among those kept below the level (Y. Benjamini and Y. Hochberg, JRSS B 57(1),
 * 1995): p·m/rank, made monotone from the largest down. Holm holds the chance of even one false link below it (S. Holm, Scand. J. Stat.
 * 6(2), 1979): p·(m − rank + 1), made monotone from the smallest up.
 *
 * @param p from 0 to 1.
 * @param tests how many tests were made; default as many as there are values. More where some were made and not listed: those are taken as 1.
 * @throws AtlasError BAD_INPUT for fewer tests than values.
 */
export function backboneAdjust(
  p: ArrayLike<number>,
  correction: Correction,
  tests: number = p.length,
): Float64Array {
  if (tests < p.length) {
    throw new AtlasError("BAD_INPUT", `tests is ${tests}; expected at least the ${p.length} p-values given.`);
  }
  const values = Float64Array.from(p);
  if (correction === "none") return values;
  const order = [...values.keys()].sort((i, j) => (values[i] ?? 0) - (values[j] ?? 0) || i - j);
  const adjusted = new Float64Array(values.length);
  if (correction === "holm") {
    let highest = 0;
    order.forEach((row, rank) => {
      highest = Math.max(highest, Math.min(1, (values[row] ?? 0) * (tests - rank)));
      adjusted[row] = highest;
    });
    return adjusted;
  }
  let lowest = 1;
  for (let rank = order.length; rank > 0; rank -= 1) {
    const row = order[rank - 1] ?? 0;
    lowest = Math.min(lowest, ((values[row] ?? 0) * tests) / rank);
    adjusted[row] = lowest;
  }
  return adjusted;
}
