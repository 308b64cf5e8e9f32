/** How a group's ballots in one roll call divide; members that were absent are none of these. */
export interface BallotCounts {
  readonly yes: number;
  readonly no: number;
  readonly abstain: number;
}

export const COHESION_INDICES = ["ai", "attina", "rice"] as const;
export type CohesionIndexName = (typeof COHESION_INDICES)[number];

/**
 * Why an index has no value, or one that says nothing. NO_BALLOTS: nobody in the group cast one. NO_YES_OR_NO: everybody abstained, and
 * Rice looks at yes and no alone. ONE_BALLOT: the index rests on a single ballot, so that it is 1 by construction.
 */
export type CohesionReason = "NO_BALLOTS" | "NO_YES_OR_NO" | "ONE_BALLOT";

export type CohesionIndex =
  | { readonly value: number; readonly reason: null | "ONE_BALLOT" }
  | { readonly value: null; readonly reason: "NO_BALLOTS" | "NO_YES_OR_NO" };

export type CohesionIndices = Readonly<Record<CohesionIndexName, CohesionIndex>>;

/**
 * Cohesion of a group in one roll call, with Y yes, N no and A abstain, T = Y + N + A and M the largest of the three.
 *
 * - `ai` = (M − (T − M)/2) / T, 0 to 1: the agreement index of Hix, Noury and Roland ("Power to the Parties: Cohesion and Competition in
 *   the European Parliament, 1979–2001", British Journal of Political Science 35(2), 2005). AI = ¾ Attinà + ¼.
 * - `attina` = (M − (T − M)) / T, −⅓ to 1: Attinà ("The Voting Behaviour of the European Parliament Members and the Problem of the
 *   Europarties", European Journal of Political Research 18(5), 1990).
 * - `rice` = |Y − N| / (Y + N), 0 to 1: Rice (Quantitative Methods in Politics, 1928). Blind to abstention.
 */
export function cohesionIndices({ yes, no, abstain }: BallotCounts): CohesionIndices {
  const cast = yes + no + abstain;
  const largest = Math.max(yes, no, abstain);
  return {
    ai: indexOf(largest - (cast - largest) / 2, cast, "NO_BALLOTS"),
    attina: indexOf(largest - (cast - largest), cast, "NO_BALLOTS"),
    rice: indexOf(Math.abs(yes - no), yes + no, cast === 0 ? "NO_BALLOTS" : "NO_YES_OR_NO"),
  };
}

function indexOf(numerator: number, ballots: number, none: "NO_BALLOTS" | "NO_YES_OR_NO"): CohesionIndex {
  if (ballots === 0) return { value: null, reason: none };
  return { value: numerator / ballots, reason: ballots === 1 ? "ONE_BALLOT" : null };
}
