import type { RollCallBallots } from "../../../server/store/store.ts";

/** Ballots as a plain matrix of codes, row by state: yes 0, abstain 1, no 2, and 3 where none was cast. */
export interface CodeMatrix {
  /** Sorted. */
  readonly states: readonly string[];
  readonly rollCalls: number;
  readonly codes: Uint8Array;
}

const CODES: Readonly<Record<string, number>> = { yes: 0, abstain: 1, no: 2 };
/** The code of no ballot. */
export const NONE = 3;

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
