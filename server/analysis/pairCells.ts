import type { BallotMatrix } from "./ballotMatrix.ts";
import { pairKernel, STEP_BYTES, TABLE_BYTES } from "./pairKernel.ts";

/** How many of a pair's cells stand side by side. */
export const CELLS = 9;

const STEP_WORDS = STEP_BYTES / 4;
const PAGE_BYTES = 65_536;

/**
 * All nine cells of every pair's table over the chosen roll calls, in one pass: the ones in the nine intersections of two states' bit sets,
 * 64 roll calls at a time. Words of the bit sets in which nothing is chosen are passed over, so that few roll calls take little time.
 *
 * @param mask from `selectionMask`.
 * @returns for a pair of states a < b, in the order (0,1), (0,2) … (1,2) …, nine counts: yes–yes, yes–abstain, yes–no, abstain–yes …
 *   no–no, the first word being a's ballot.
 */
export function pairCells(matrix: BallotMatrix, mask: Uint32Array): Uint32Array {
  const states = matrix.states.length;
  const pairs = (states * Math.max(0, states - 1)) / 2;
  const chosen = chosenWords(mask);
  const rowBytes = Math.max(1, Math.ceil(chosen.length / 2)) * STEP_BYTES;
  const rowsEnd = states * rowBytes;
  const { memory, count } = pairKernel();
  const missing = rowsEnd + pairs * TABLE_BYTES - memory.buffer.byteLength;
  if (missing > 0) memory.grow(Math.ceil(missing / PAGE_BYTES));
  writeRows(matrix, mask, chosen, new Int32Array(memory.buffer, 0, rowsEnd / 4));
  let to = rowsEnd;
  for (let a = 0; a < states - 1; a += 1) {
    count(a * rowBytes, (a + 1) * rowBytes, rowsEnd, rowBytes, to);
    to += (states - 1 - a) * TABLE_BYTES;
  }
  return new Uint32Array(memory.buffer, rowsEnd, pairs * CELLS).slice();
}

/** Which words of a row have a chosen roll call. */
function chosenWords(mask: Uint32Array): Uint32Array {
  const words = new Uint32Array(mask.length);
  let found = 0;
  for (let w = 0; w < mask.length; w += 1) {
    if (mask[w] === 0) continue;
    words[found] = w;
    found += 1;
  }
  return words.subarray(0, found);
}

/** Writes the chosen bits of every state as the kernel reads them: two words of yes, two of abstain, two of no, and the next two words. */
function writeRows(
  { states, words, yes, abstain, no }: BallotMatrix,
  mask: Uint32Array,
  chosen: Uint32Array,
  rows: Int32Array,
): void {
  // An odd number of words, or none, leaves a half step that must be empty.
  if (chosen.length % 2 === 1 || chosen.length === 0) rows.fill(0);
  const rowWords = rows.length / Math.max(1, states.length);
  for (let s = 0; s < states.length; s += 1) {
    for (let k = 0; k < chosen.length; k += 1) {
      const w = chosen[k] as number;
      const bits = mask[w] as number;
      const from = s * words + w;
      const to = s * rowWords + (k >>> 1) * STEP_WORDS + (k & 1);
      rows[to] = (yes[from] as number) & bits;
      rows[to + 2] = (abstain[from] as number) & bits;
      rows[to + 4] = (no[from] as number) & bits;
    }
  }
}
