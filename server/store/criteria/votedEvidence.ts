import type { VotedCriterion } from "../../../schema/criteria.ts";
import { dateInWords } from "../../../schema/dateInWords.ts";
import { happened, type Truth } from "../../../schema/edtf.ts";
import type { NodeRow } from "../../../schema/kinds.ts";
import { ballotsKnown } from "./caveats.ts";
import type { Context, Found } from "./evidenceShape.ts";

/** A state's ballot in a roll call, or why there is none. */
export function votedEvidence(criterion: VotedCriterion, truth: Truth, context: Context): Found {
  const { state, asOf, records, names } = context;
  const rollCall = records.rollCalls.get(criterion.rollCall);
  const rows = records.facts("VOTED", state).filter(({ to }) => to === criterion.rollCall);
  const facts = rows.map((fact) => ({ kind: "VOTED", fact }) as const);
  if (truth === "yes" || rollCall === undefined) return { facts, explanation: null };
  const taken = happened({ lo: rollCall.dateLo, hi: rollCall.dateHi }, asOf, records.created);
  if (taken === "no") return { facts, explanation: `The vote was taken only after ${dateInWords(asOf)}.` };
  if (rows.length > 0) {
    const day = dateInWords(rollCall.date ?? "");
    return {
      facts,
      explanation: truth === "no" ? null : `The day of the vote is known only within bounds: ${day}.`,
    };
  }
  return {
    facts,
    explanation:
      truth === "possibly"
        ? `No ballot is on record: ${ballotsKnown(rollCall, records, names(rollCall.id))}.`
        : whyNone(rollCall, criterion),
  };
}

function whyNone(rollCall: NodeRow<"RollCall">, { ballots }: VotedCriterion): string {
  if (rollCall.outcome === "adopted-without-vote") return "Adopted without a vote.";
  if (rollCall.ballots === "complete") return "The ballots on record are complete, and none is the state's.";
  const open = {
    YES: rollCall.openYes,
    NO: rollCall.openNo,
    ABSTAIN: rollCall.openAbstain,
    ABSENT: rollCall.openAbsent,
  };
  if (ballots.every((ballot) => open[ballot] !== true)) {
    return `No ballot is on record, and the record already holds as many (${ballots.join(", ").toLowerCase()}) as the official total.`;
  }
  return "No ballot is on record, and the state was not a member of the United Nations that day.";
}
