import type { BallotMatrix } from "./ballotMatrix.ts";

/** Ballots of some roll calls, a byte each, roll call by roll call: 0 none on record, 1 yes, 2 abstain, 3 no, 4 absent. */
export interface BallotCodes {
  readonly states: readonly string[];
  readonly rollCalls: number;
  /** Length rollCalls × states; the ballots of roll call `r` begin at `r × states`. */
  readonly codes: Uint8Array;
}

const SETS = ["yes", "abstain", "no", "absent"] as const;

/** Takes roll calls out of a matrix. @param columns their positions in it; one may come several times. */
export function ballotCodes(matrix: BallotMatrix, columns: ArrayLike<number>): BallotCodes {
  const { states, words } = matrix;
  const codes = new Uint8Array(states.length * columns.length);
  for (let r = 0; r < columns.length; r += 1) {
    const column = columns[r] ?? 0;
    for (let s = 0; s < states.length; s += 1) {
      const word = s * words + (column >>> 5);
      SETS.forEach((set, code) => {
        if ((((matrix[set][word] ?? 0) >>> (column & 31)) & 1) === 1) codes[r * states.length + s] = code + 1;
      });
    }
  }
  return { states, rollCalls: columns.length, codes };
}

/**
 * The same ballots as bit sets, some roll calls perhaps several times (a bootstrap draws them so).
 * @param draws which roll calls, by number; default each once.
 */
export function matrixOfCodes(
  { states, rollCalls, codes }: BallotCodes,
  draws: ArrayLike<number> = Uint32Array.from({ length: rollCalls }, (_, r) => r),
): BallotMatrix {
  const words = Math.ceil(draws.length / 32);
  const set = () => new Uint32Array(states.length * words);
  const sets = { yes: set(), abstain: set(), no: set(), absent: set() };
  for (let r = 0; r < draws.length; r += 1) {
    const from = (draws[r] ?? 0) * states.length;
    const bit = 1 << (r & 31);
    for (let s = 0; s < states.length; s += 1) {
      const name = SETS[(codes[from + s] ?? 0) - 1];
      if (name === undefined) continue;
      const at = s * words + (r >>> 5);
      sets[name][at] = (sets[name][at] ?? 0) | bit;
    }
  }
  const names = Array.from({ length: draws.length }, (_, r) => `r${String(r).padStart(6, "0")}`);
  return { states, rollCalls: names, words, ...sets };
}

/**
 * The same roll calls with their ballots dealt anew among the states that cast one: every roll call keeps its yes, abstentions and no, and
 * nobody agrees with anybody but by chance.
 * @param rng numbers from 0 to 1.
 */
export function dealtAnew({ states, rollCalls, codes }: BallotCodes, rng: () => number): BallotCodes {
  const dealt = codes.slice();
  for (let r = 0; r < rollCalls; r += 1) {
    const cast: number[] = [];
    for (let i = r * states.length; i < (r + 1) * states.length; i += 1) {
      const code = codes[i] ?? 0;
      if (code >= 1 && code <= 3) cast.push(i);
    }
    // Fisher and Yates's shuffle.
    for (let last = cast.length - 1; last > 0; last -= 1) {
      const p = cast[last] ?? 0;
      const q = cast[Math.floor(rng() * (last + 1))] ?? 0;
      const kept = dealt[p] ?? 0;
      dealt[p] = dealt[q] ?? 0;
      dealt[q] = kept;
    }
  }
  return { states, rollCalls, codes: dealt };
}
