import type { BallotMatrix } from "./ballotMatrix.ts";
import { type PairBallots, pairTable, type RecordedBallot } from "./pairTable.ts";
import { selectionMask } from "./selectionMask.ts";

export interface TellingRollCall extends PairBallots {
  /** Bits; null where the two did not cast different ballots. */
  readonly surprisal: number | null;
}

/**
 * The roll calls of two states, those first that tell most of what parts them: opposed before one step apart, and among these by
 * surprisal; then those in which they cast the same ballot, then those that are not joint. What is equal so far comes newest first.
 *
 * The surprisal of a split is −log₂ p, where p is the chance that two states drawn at random from those that cast a ballot cast just
 * these two: with c of N ballots on record of either kind, p = 2 c₁ c₂ / (N (N − 1)). It is what shuffling a roll call's ballots among its
 * voters gives, so that a lone no against a yes counts for more than sides that half the Assembly took. The order is ours; the unit is
 * C. E. Shannon's (Bell System Technical Journal 27, 1948).
 *
 * @param a index of a state in the matrix; `b` another.
 * @param newestFirst rank of a roll call by id, 0 the newest.
 * @throws AtlasError BAD_INPUT for an index outside the matrix.
 */
export function tellingRollCalls(
  matrix: BallotMatrix,
  a: number,
  b: number,
  newestFirst: (rollCall: string) => number,
  selection: Uint32Array = selectionMask(matrix),
): readonly TellingRollCall[] {
  const position = new Map(matrix.rollCalls.map((id, index) => [id, index]));
  return pairTable(matrix, a, b, selection)
    .rollCalls.map((one) => ({
      ...one,
      surprisal:
        one.outcome === "opposed" || one.outcome === "one-step"
          ? splitSurprisal(totals(matrix, position.get(one.rollCall) ?? 0), one.a, one.b)
          : null,
    }))
    .sort(
      (p, q) =>
        ORDER[p.outcome] - ORDER[q.outcome] ||
        (q.surprisal ?? 0) - (p.surprisal ?? 0) ||
        newestFirst(p.rollCall) - newestFirst(q.rollCall),
    );
}

const ORDER = { opposed: 0, "one-step": 1, same: 2, "not-joint": 3 } as const;

interface Totals {
  readonly yes: number;
  readonly abstain: number;
  readonly no: number;
}

/** @returns bits; null where one of the two cast no yes, no or abstain, or both the same. */
export function splitSurprisal(
  { yes, abstain, no }: Totals,
  first: RecordedBallot | null,
  second: RecordedBallot | null,
): number | null {
  if (first === second) return null;
  const counts: Readonly<Record<string, number>> = { yes, abstain, no };
  const [one, other] = [counts[first ?? ""], counts[second ?? ""]];
  const all = yes + abstain + no;
  if (one === undefined || other === undefined || one === 0 || other === 0) return null;
  return -Math.log2((2 * one * other) / (all * (all - 1)));
}

/** The ballots on record in roll call number `r`. */
function totals({ states, words, yes, abstain, no }: BallotMatrix, r: number): Totals {
  const sum = { yes: 0, abstain: 0, no: 0 };
  for (let s = 0; s < states.length; s += 1) {
    const word = s * words + (r >>> 5);
    const bit = (set: Uint32Array) => ((set[word] ?? 0) >>> (r & 31)) & 1;
    sum.yes += bit(yes);
    sum.abstain += bit(abstain);
    sum.no += bit(no);
  }
  return sum;
}
