import type { BallotCounts } from "./cohesionIndices.ts";

export type CastBallot = keyof BallotCounts;

/**
 * The ballot that a bloc is said to have cast. `certain`: it leads whichever possible members belong. Else it leads only if all of them
 * do. Without a line, `reason` says why: TIE, NO_BALLOTS, or ONE_BALLOT, which is nobody's line but the voter's own.
 */
export type BlocLine =
  | { readonly ballot: CastBallot; readonly certain: boolean; readonly reason: null }
  | { readonly ballot: null; readonly certain: false; readonly reason: "TIE" | "NO_BALLOTS" | "ONE_BALLOT" };

const CAST: readonly CastBallot[] = ["yes", "no", "abstain"];

/** The bloc's line in a roll call: its plurality ballot. A tie has none, and is never broken. */
export function cohesionLine(certain: BallotCounts, possible: BallotCounts): BlocLine {
  const most = (ballot: CastBallot) => certain[ballot] + possible[ballot];
  const cast = CAST.reduce((sum, ballot) => sum + most(ballot), 0);
  if (cast === 0) return { ballot: null, certain: false, reason: "NO_BALLOTS" };
  if (cast === 1) return { ballot: null, certain: false, reason: "ONE_BALLOT" };
  const leads = (ballot: CastBallot, count: (other: CastBallot) => number) =>
    CAST.every((other) => other === ballot || count(ballot) > most(other));
  const firm = CAST.find((ballot) => leads(ballot, (own) => certain[own]));
  if (firm !== undefined) return { ballot: firm, certain: true, reason: null };
  const likely = CAST.find((ballot) => leads(ballot, most));
  if (likely !== undefined) return { ballot: likely, certain: false, reason: null };
  return { ballot: null, certain: false, reason: "TIE" };
}
