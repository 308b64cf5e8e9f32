import { AtlasError } from "../../schema/errors.ts";
import type { RollCallBallots } from "../store/store.ts";

/**
 * The ballots of many roll calls as bit sets, read once per dataset. Row `s` of a set is the words `s × words` to `(s + 1) × words`;
 * bit `r % 32` of word `r / 32` is roll call `r`. A state without a bit in any of the four sets has no ballot on record there:
 * not a member, or not known. That is never the same as absent.
 */
export interface BallotMatrix {
  /** Every state with a ballot on record, sorted by code point. */
  readonly states: readonly string[];
  /** Sorted by code point. */
  readonly rollCalls: readonly string[];
  /** 32-bit words in a row. */
  readonly words: number;
  readonly yes: Uint32Array;
  readonly abstain: Uint32Array;
  readonly no: Uint32Array;
  readonly absent: Uint32Array;
}

/**
 * Lays ballots out as bit sets, about half a megabyte for eighty years of the General Assembly.
 * @param rollCalls in any order, each id once.
 * @throws AtlasError BAD_INPUT for a roll call or a state's ballot given twice, or a ballot outside the vocabulary.
 */
export function ballotMatrix(rollCalls: readonly RollCallBallots[]): BallotMatrix {
  const sorted = [...rollCalls].sort((p, q) => compare(p.rollCall, q.rollCall));
  const states = [...new Set(sorted.flatMap((one) => one.states))].sort(compare);
  const words = Math.ceil(sorted.length / 32);
  const row = new Map(states.map((state, index) => [state, index * words]));
  const set = () => new Uint32Array(states.length * words);
  const sets = { yes: set(), abstain: set(), no: set(), absent: set() };

  sorted.forEach((one, r) => {
    if (r > 0 && sorted[r - 1]?.rollCall === one.rollCall) {
      throw new AtlasError(
        "BAD_INPUT",
        `Roll call ${one.rollCall} was given twice; give each roll call once.`,
      );
    }
    const seen = new Set<string>();
    const bit = 1 << (r & 31);
    one.states.forEach((state, i) => {
      const ballot = one.ballots[i];
      if (!isBallot(ballot)) {
        throw new AtlasError(
          "BAD_INPUT",
          `Ballot ${JSON.stringify(ballot)} of ${state} in ${one.rollCall}: expected yes, abstain, no or absent.`,
        );
      }
      if (seen.has(state)) {
        throw new AtlasError("BAD_INPUT", `${state} has two ballots in ${one.rollCall}; a state casts one.`);
      }
      seen.add(state);
      const word = (row.get(state) ?? 0) + (r >>> 5);
      sets[ballot][word] = (sets[ballot][word] ?? 0) | bit;
    });
  });
  return { states, rollCalls: sorted.map((one) => one.rollCall), words, ...sets };
}

function isBallot(text: string | undefined): text is "yes" | "abstain" | "no" | "absent" {
  return text === "yes" || text === "abstain" || text === "no" || text === "absent";
}

function compare(p: string, q: string): number {
  return p < q ? -1 : p > q ? 1 : 0;
}
