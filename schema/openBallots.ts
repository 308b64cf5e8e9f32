import type { NodeRow } from "./kinds.ts";

/** A roll call, as far as its missing ballots depend on it. */
export type CountedRollCall = Pick<
  NodeRow<"RollCall">,
  "outcome" | "ballots" | "yes" | "no" | "abstain" | "absent"
>;

export type OpenBallots = Pick<NodeRow<"RollCall">, "openYes" | "openNo" | "openAbstain" | "openAbsent">;

/**
 * Which ballots a member without a ballot on record may have cast: none where the record is complete or nothing was voted, and
 * not one of which the record already holds as many as the official total.
 * @param cast The ballots on record, "yes", "no", "abstain" or "absent", one for each state.
 */
export function openBallots(rollCall: CountedRollCall, cast: readonly (string | null)[]): OpenBallots {
  const settled = rollCall.ballots === "complete" || rollCall.outcome === "adopted-without-vote";
  const open = (ballot: string, total: number | null) =>
    !settled && (total === null || cast.filter((each) => each === ballot).length < total);
  return {
    openYes: open("yes", rollCall.yes),
    openNo: open("no", rollCall.no),
    openAbstain: open("abstain", rollCall.abstain),
    openAbsent: open("absent", rollCall.absent),
  };
}
