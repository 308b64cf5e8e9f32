import type { BallotMatrix } from "../../../server/analysis/ballotMatrix.ts";
import { popcount } from "../../../server/analysis/popcount.ts";

/** Straightforward bit sets: for every pair and every word nine intersections, and a population count of each. @returns cells as `pairCells` gives them. */
export function popcountCells({ states, words, yes, abstain, no }: BallotMatrix): Uint32Array {
  const cells = new Uint32Array(((states.length * (states.length - 1)) / 2) * 9);
  let at = 0;
  for (let a = 0; a < states.length; a += 1) {
    for (let b = a + 1; b < states.length; b += 1) {
      count(yes, abstain, no, a * words, b * words, words, cells, at);
      at += 9;
    }
  }
  return cells;
}

function count(
  yes: Uint32Array,
  abstain: Uint32Array,
  no: Uint32Array,
  first: number,
  second: number,
  words: number,
  cells: Uint32Array,
  at: number,
): void {
  let yy = 0;
  let ya = 0;
  let yn = 0;
  let ay = 0;
  let aa = 0;
  let an = 0;
  let ny = 0;
  let na = 0;
  let nn = 0;
  for (let w = 0; w < words; w += 1) {
    const y1 = (yes[first + w] as number) | 0;
    const a1 = (abstain[first + w] as number) | 0;
    const n1 = (no[first + w] as number) | 0;
    const y2 = (yes[second + w] as number) | 0;
    const a2 = (abstain[second + w] as number) | 0;
    const n2 = (no[second + w] as number) | 0;
    yy = (yy + popcount(y1 & y2)) | 0;
    ya = (ya + popcount(y1 & a2)) | 0;
    yn = (yn + popcount(y1 & n2)) | 0;
    ay = (ay + popcount(a1 & y2)) | 0;
    aa = (aa + popcount(a1 & a2)) | 0;
    an = (an + popcount(a1 & n2)) | 0;
    ny = (ny + popcount(n1 & y2)) | 0;
    na = (na + popcount(n1 & a2)) | 0;
    nn = (nn + popcount(n1 & n2)) | 0;
  }
  cells[at] = yy;
  cells[at + 1] = ya;
  cells[at + 2] = yn;
  cells[at + 3] = ay;
  cells[at + 4] = aa;
  cells[at + 5] = an;
  cells[at + 6] = ny;
  cells[at + 7] = na;
  cells[at + 8] = nn;
}
