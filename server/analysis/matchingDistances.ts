import type { Distance } from "./measures.ts";

/** How far apart two ballots are, by row (yes, abstain, no) and column. */
export const DISTANCES: Readonly<Record<Distance, readonly number[]>> = {
  nominal: [0, 1, 1, 1, 0, 1, 1, 1, 0],
  absolute: [0, 1, 2, 1, 0, 1, 2, 1, 0],
  squared: [0, 1, 4, 1, 0, 1, 4, 1, 0],
  // Tables for this distance hold no abstentions.
  "yes-no": [0, 0, 1, 0, 0, 0, 1, 0, 0],
};

/** Of three counts: yes, abstain, no. */
export type Margin = readonly [yes: number, abstain: number, no: number];

/**
 * Mean and variance of Σd where one state's ballots are dealt out at random among the roll calls of the other, so that both keep how often
 * they said yes, abstain and no: with a_kl the distance of ballots k and l and bars for means over both margins,
 * Var = 1/(n − 1) Σ r_k c_l (a_kl − ā_k. − ā_.l + ā..)² (Hoeffding, Ann. Math. Stat. 22(4), 1951, theorem 2).
 */
export function matchingMoments(rows: Margin, columns: Margin, distance: Distance) {
  const d = DISTANCES[distance];
  const n = rows[0] + rows[1] + rows[2];
  const byRow = [0, 0, 0];
  const byColumn = [0, 0, 0];
  let mean = 0;
  for (let k = 0; k < 3; k += 1) {
    for (let l = 0; l < 3; l += 1) {
      const [r, c, far] = [rows[k] as number, columns[l] as number, d[3 * k + l] as number];
      byRow[k] = (byRow[k] as number) + (c * far) / n;
      byColumn[l] = (byColumn[l] as number) + (r * far) / n;
      mean += (r * c * far) / n;
    }
  }
  let spread = 0;
  for (let k = 0; k < 3; k += 1) {
    for (let l = 0; l < 3; l += 1) {
      const rest = (d[3 * k + l] as number) - (byRow[k] as number) - (byColumn[l] as number) + mean / n;
      spread += (rows[k] as number) * (columns[l] as number) * rest * rest;
    }
  }
  return { mean, variance: n > 1 ? spread / (n - 1) : 0 };
}

/**
 * The whole distribution of Σd under the same matching: each 3 × 3 table with these margins has the probability
 * Π r_k! Π c_l! / (n! Π n_kl!) (the multivariate hypergeometric distribution).
 * @param logFactorials at least up to n.
 * @returns the probability of each Σd, from 0 to 4n.
 */
export function matchingDistribution(
  rows: Margin,
  columns: Margin,
  distance: Distance,
  logFactorials: Float64Array,
): Float64Array {
  const d = DISTANCES[distance];
  const [r0, r1, r2] = rows;
  const [c0, c1, c2] = columns;
  const n = r0 + r1 + r2;
  const log = (count: number) => logFactorials[count] as number;
  const fixed = log(r0) + log(r1) + log(r2) + log(c0) + log(c1) + log(c2) - log(n);
  const probability = new Float64Array(4 * n + 1);
  const cells = new Int32Array(9);
  for (let x = Math.max(0, r0 - c1 - c2); x <= Math.min(r0, c0); x += 1) {
    for (let y = Math.max(0, r0 - x - c2); y <= Math.min(r0 - x, c1); y += 1) {
      const z = r0 - x - y;
      const [left0, left1, left2] = [c0 - x, c1 - y, c2 - z];
      for (let u = Math.max(0, r1 - left1 - left2); u <= Math.min(r1, left0); u += 1) {
        for (let v = Math.max(0, r1 - u - left2); v <= Math.min(r1 - u, left1); v += 1) {
          const w = r1 - u - v;
          cells.set([x, y, z, u, v, w, left0 - u, left1 - v, left2 - w]);
          let [far, logs] = [0, fixed];
          for (let k = 0; k < 9; k += 1) {
            far += (cells[k] as number) * (d[k] as number);
            logs -= log(cells[k] as number);
          }
          probability[far] = (probability[far] as number) + Math.exp(logs);
        }
      }
    }
  }
  return probability;
}
