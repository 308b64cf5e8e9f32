import { type PairMeasures, pairMeasures } from "../../../server/analysis/pairMeasures.ts";
import type { Table } from "../../../server/analysis/pairTable.ts";
import { type CodeMatrix, NONE } from "./codeMatrix.ts";

export interface BranchPair {
  readonly table: Table;
  readonly measures: PairMeasures;
}

/** The loop of a first draft: look at both ballots and decide; a table and an object of measures for each pair. @returns pairs in the order of `pairCells`. */
export function branchLoop({ states, rollCalls, codes }: CodeMatrix): readonly BranchPair[] {
  const pairs: BranchPair[] = [];
  for (let a = 0; a < states.length; a += 1) {
    for (let b = a + 1; b < states.length; b += 1) {
      let [yy, ya, yn, ay, aa, an, ny, na, nn] = [0, 0, 0, 0, 0, 0, 0, 0, 0];
      for (let r = 0; r < rollCalls; r += 1) {
        const p = codes[a * rollCalls + r];
        const q = codes[b * rollCalls + r];
        if (p === NONE || q === NONE) continue;
        if (p === 0) {
          if (q === 0) yy += 1;
          else if (q === 1) ya += 1;
          else yn += 1;
        } else if (p === 1) {
          if (q === 0) ay += 1;
          else if (q === 1) aa += 1;
          else an += 1;
        } else if (q === 0) ny += 1;
        else if (q === 1) na += 1;
        else nn += 1;
      }
      const table: Table = [
        [yy, ya, yn],
        [ay, aa, an],
        [ny, na, nn],
      ];
      pairs.push({ table, measures: pairMeasures(table) });
    }
  }
  return pairs;
}
