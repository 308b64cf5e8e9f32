import type { MeasureName } from "./measures.ts";
import { CELLS } from "./pairCells.ts";

/** A column for each measure. NaN where it is undefined: why, `undefinedReason` says. */
export type MeasureColumns = Readonly<Record<MeasureName, Float64Array>>;

/**
 * Every measure of every pair from its nine cells; the formulas are those of `pairMeasures`.
 *
 * @param cells as `pairCells` gives them.
 * @param agreed to be added to each pair's yes–yes cell, such as decisions without a vote, each counted with a weight; default nothing.
 */
export function measureColumns(cells: Uint32Array, agreed?: Float64Array): MeasureColumns {
  const pairs = cells.length / CELLS;
  const strict = new Float64Array(pairs);
  const lijphart = new Float64Array(pairs);
  const yesNoOnly = new Float64Array(pairs);
  const sAbsolute = new Float64Array(pairs);
  const sSquared = new Float64Array(pairs);
  const kappa = new Float64Array(pairs);
  const pi = new Float64Array(pairs);
  const kappaNominal = new Float64Array(pairs);
  const piNominal = new Float64Array(pairs);
  for (let pair = 0; pair < pairs; pair += 1) {
    const at = pair * CELLS;
    const yy = (cells[at] as number) + (agreed === undefined ? 0 : (agreed[pair] as number));
    const ya = cells[at + 1] as number;
    const yn = cells[at + 2] as number;
    const ay = cells[at + 3] as number;
    const aa = cells[at + 4] as number;
    const an = cells[at + 5] as number;
    const ny = cells[at + 6] as number;
    const na = cells[at + 7] as number;
    const nn = cells[at + 8] as number;
    const same = yy + aa + nn;
    const oneStep = ya + ay + an + na;
    const opposed = yn + ny;
    const n = same + oneStep + opposed;
    const yesA = yy + ya + yn;
    const abstainA = ay + aa + an;
    const noA = ny + na + nn;
    const yesB = yy + ay + ny;
    const abstainB = ya + aa + na;
    const noB = yn + an + nn;
    // Ballots coded yes −1, abstain 0, no 1: κ and π are the same in any evenly spaced code, and the sums stay small.
    const sumA = noA - yesA;
    const sumB = noB - yesB;
    const squares = yesA + noA + yesB + noB;
    const squaredDistance = oneStep + 4 * opposed;
    strict[pair] = same / n;
    lijphart[pair] = (same + oneStep / 2) / n;
    yesNoOnly[pair] = (yy + nn) / (yy + nn + opposed);
    sAbsolute[pair] = (n - (oneStep + 2 * opposed)) / n;
    sSquared[pair] = (n - squaredDistance / 2) / n;
    kappa[pair] = corrected(squaredDistance * n, squares * n - 2 * sumA * sumB);
    pi[pair] = corrected(2 * n * squaredDistance, 2 * n * squares - (sumA + sumB) * (sumA + sumB));
    const other = n - same;
    const byChance = yesA * yesB + abstainA * abstainB + noA * noB;
    // Products, for a power is not inlined.
    const yes = yesA + yesB;
    const abstain = abstainA + abstainB;
    const no = noA + noB;
    const pooled = yes * yes + abstain * abstain + no * no;
    kappaNominal[pair] = corrected(other * n, n * n - byChance);
    piNominal[pair] = corrected(4 * other * n, 4 * n * n - pooled);
  }
  return { strict, lijphart, yesNoOnly, sAbsolute, sSquared, kappa, pi, kappaNominal, piNominal };
}

/** 1 − observed / expected; NaN where chance expects no disagreement. A weight of decisions can leave a rest of rounding: it is none. */
function corrected(observed: number, expected: number): number {
  return expected <= 1e-9 ? Number.NaN : 1 - observed / expected;
}
