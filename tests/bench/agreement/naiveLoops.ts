import type { RollCallBallots } from "../../../server/store/store.ts";

/** Ballots as a plain matrix of codes, row by state: yes 0, abstain 1, no 2, and 3 where none was cast. */
export interface CodeMatrix {
  readonly states: readonly string[];
  readonly rollCalls: number;
  readonly codes: Uint8Array;
}

const CODES: Readonly<Record<string, number>> = { yes: 0, abstain: 1, no: 2 };
const NONE = 3;

export function codeMatrix(rollCalls: readonly RollCallBallots[]): CodeMatrix {
  const states = [...new Set(rollCalls.flatMap((one) => one.states))].sort();
  const row = new Map(states.map((state, s) => [state, s * rollCalls.length]));
  const codes = new Uint8Array(states.length * rollCalls.length).fill(NONE);
  rollCalls.forEach((one, r) => {
    one.states.forEach((state, i) => {
      codes[(row.get(state) ?? 0) + r] = CODES[one.ballots[i] ?? ""] ?? NONE;
    });
  });
  return { states, rollCalls: rollCalls.length, codes };
}

/** The sum of every pair's index, so that the work cannot be left out and every method can be held to the same answer. */
export interface Sum {
  readonly pairs: number;
  readonly joint: number;
  readonly lijphart: number;
}

/** The best plain loop: typed arrays, each pair's table filled by index, no branch in the inner loop. */
export function tableLoop({ states, rollCalls, codes }: CodeMatrix): Sum {
  const table = new Int32Array(16);
  let [pairs, joint, lijphart] = [0, 0, 0];
  for (let a = 0; a < states.length; a += 1) {
    for (let b = a + 1; b < states.length; b += 1) {
      table.fill(0);
      const [p, q] = [a * rollCalls, b * rollCalls];
      for (let r = 0; r < rollCalls; r += 1) {
        const cell = ((codes[p + r] as number) << 2) | (codes[q + r] as number);
        table[cell] = (table[cell] as number) + 1;
      }
      const [yy = 0, ya = 0, yn = 0, , ay = 0, aa = 0, an = 0, , ny = 0, na = 0, nn = 0] = table;
      const same = yy + aa + nn;
      const oneStep = ya + ay + an + na;
      const both = same + oneStep + yn + ny;
      if (both === 0) continue;
      pairs += 1;
      joint += both;
      lijphart += (same + oneStep / 2) / both;
    }
  }
  return { pairs, joint, lijphart };
}

/** The loop of a first draft: look at both ballots and decide. */
export function branchLoop({ states, rollCalls, codes }: CodeMatrix): Sum {
  let [pairs, joint, lijphart] = [0, 0, 0];
  for (let a = 0; a < states.length; a += 1) {
    for (let b = a + 1; b < states.length; b += 1) {
      let same = 0;
      let oneStep = 0;
      let opposed = 0;
      for (let r = 0; r < rollCalls; r += 1) {
        const p = codes[a * rollCalls + r];
        const q = codes[b * rollCalls + r];
        if (p === NONE || q === NONE) continue;
        if (p === q) same += 1;
        else if (p === 1 || q === 1) oneStep += 1;
        else opposed += 1;
      }
      const both = same + oneStep + opposed;
      if (both === 0) continue;
      pairs += 1;
      joint += both;
      lijphart += (same + oneStep / 2) / both;
    }
  }
  return { pairs, joint, lijphart };
}
