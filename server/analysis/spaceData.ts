import type { BallotMatrix } from "./ballotMatrix.ts";
import { ballotAt } from "./pairTable.ts";
import { ballotsCast } from "./selectionMask.ts";

/** The ballots that a voting space is made from: one row for each state that cast enough of them. */
export interface SpaceData {
  /** Sorted by code point. */
  readonly states: readonly string[];
  /** Ballots cast (yes, abstain, no) in the selection, by state; at least the minimum. */
  readonly ballots: readonly number[];
  /** The chosen roll calls, in the order of the matrix. */
  readonly rollCalls: readonly string[];
  /** Row by state, column by roll call: yes 1, abstain 0, no −1, `NO_BALLOT` where none was cast. */
  readonly codes: Int8Array;
  /** Index of a state's place, by state: states that did the same in every chosen roll call share one. */
  readonly place: readonly number[];
  /** How many different records there are. */
  readonly places: number;
  /** States that cast some ballots but fewer than the minimum. */
  readonly belowMinimum: number;
  /** States that were absent throughout. */
  readonly withoutBallots: number;
  /** Cells of the table in which the state cast no ballot. */
  readonly missing: number;
}

export const NO_BALLOT = 2;
const CODES = { yes: 1, abstain: 0, no: -1, absent: NO_BALLOT } as const;

/**
 * @param mask which roll calls count, from `selectionMask`.
 * @param minimumBallots states that cast fewer ballots are left out and counted.
 */
export function spaceData(matrix: BallotMatrix, mask: Uint32Array, minimumBallots: number): SpaceData {
  const chosen = [...matrix.rollCalls.keys()].filter((r) => isChosen(mask, r));
  const cast = ballotsCast(matrix, mask);
  const kept = [...matrix.states.keys()].filter((s) => (cast[s] ?? 0) >= Math.max(1, minimumBallots));
  const codes = new Int8Array(kept.length * chosen.length);
  const places = new Map<string, number>();
  let missing = 0;
  const place = kept.map((s, row) => {
    const start = row * chosen.length;
    chosen.forEach((r, column) => {
      const ballot = ballotAt(matrix, s, r);
      const code = ballot === null ? NO_BALLOT : CODES[ballot];
      if (code === NO_BALLOT) missing += 1;
      codes[start + column] = code;
    });
    const record = codes.subarray(start, start + chosen.length).join();
    const index = places.get(record) ?? places.size;
    places.set(record, index);
    return index;
  });
  const rest = [...matrix.states.keys()].filter((s) => !kept.includes(s));
  return {
    states: kept.map((s) => matrix.states[s] ?? ""),
    ballots: kept.map((s) => cast[s] ?? 0),
    rollCalls: chosen.map((r) => matrix.rollCalls[r] ?? ""),
    codes,
    place,
    places: places.size,
    belowMinimum: rest.filter((s) => (cast[s] ?? 0) > 0).length,
    withoutBallots: rest.filter((s) => (cast[s] ?? 0) === 0 && isAbsent(matrix, mask, s)).length,
    missing,
  };
}

function isChosen(mask: Uint32Array, r: number): boolean {
  return (((mask[r >>> 5] ?? 0) >>> (r & 31)) & 1) === 1;
}

function isAbsent({ absent, words }: BallotMatrix, mask: Uint32Array, state: number): boolean {
  return mask.some((chosen, w) => ((absent[state * words + w] ?? 0) & chosen) !== 0);
}
