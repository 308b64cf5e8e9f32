import type { CodeMatrix } from "./codeMatrix.ts";

/** The best plain loop: typed arrays, each pair's table filled by index, no branch in the inner loop. @returns cells as `pairCells` gives them. */
export function indexLoop({ states, rollCalls, codes }: CodeMatrix): Uint32Array {
  const cells = new Uint32Array(((states.length * (states.length - 1)) / 2) * 9);
  const table = new Uint32Array(16);
  let at = 0;
  for (let a = 0; a < states.length; a += 1) {
    const p = a * rollCalls;
    for (let b = a + 1; b < states.length; b += 1) {
      const q = b * rollCalls;
      table.fill(0);
      for (let r = 0; r < rollCalls; r += 1) {
        const cell = ((codes[p + r] as number) << 2) | (codes[q + r] as number);
        table[cell] = (table[cell] as number) + 1;
      }
      for (let row = 0; row < 3; row += 1) {
        cells[at] = table[row * 4] as number;
        cells[at + 1] = table[row * 4 + 1] as number;
        cells[at + 2] = table[row * 4 + 2] as number;
        at += 3;
      }
    }
  }
  return cells;
}
