import type { CriteriaLeaf } from "../../../schema/criteria.ts";
import { dateInWords } from "../../../schema/dateInWords.ts";
import type { NodeRow } from "../../../schema/kinds.ts";
import { type Names, withArticle } from "../../../schema/leafPhrase.ts";
import type { Records } from "./records.ts";

/** What the record lacks of every instrument and roll call that a question uses, in the question's order, nothing twice. */
export function caveats(leaves: readonly CriteriaLeaf[], records: Records, names: Names): readonly string[] {
  return [...new Set(leaves.flatMap((leaf) => caveatsOf(leaf, records, names)))];
}

function caveatsOf(leaf: CriteriaLeaf, records: Records, names: Names): readonly string[] {
  if ("partyTo" in leaf) return participants(leaf.partyTo, records, names);
  if ("consentedTo" in leaf) return participants(leaf.consentedTo, records, names);
  if ("signatoryOf" in leaf) return participants(leaf.signatoryOf, records, names);
  if ("sponsored" in leaf) {
    return [`whether all sponsors of ${names(leaf.sponsored)} are on record is not known`];
  }
  const rollCall = "voted" in leaf ? records.rollCalls.get(leaf.voted.rollCall) : undefined;
  return rollCall === undefined ? [] : [ballots(rollCall, records, names)].filter((each) => each !== null);
}

function participants(id: string, { instruments }: Records, names: Names): readonly string[] {
  const instrument = instruments.get(id);
  if (instrument === undefined) return [];
  const name = withArticle(names(id));
  const { participation, participationAsOf, status } = instrument;
  const known =
    participationAsOf === null
      ? `to which day the participants of ${name} are known is not on record`
      : `participants of ${name} known to ${dateInWords(participationAsOf, "en", { month: "long" })}`;
  return [
    participation === "complete"
      ? known
      : `${known}, and ${participation === "partial" ? "the list is not complete" : "whether the list is complete is not known"}`,
    ...(status === "unknown" ? [`whether ${name} is in force is not known`] : []),
  ];
}

function ballots(rollCall: NodeRow<"RollCall">, records: Records, names: Names): string | null {
  const name = names(rollCall.id);
  if (rollCall.outcome === "adopted-without-vote") return `${name} was adopted without a vote`;
  if (rollCall.ballots === "complete") return null;
  return ballotsKnown(rollCall, records, name);
}

/** "ballots of 18 of 179 voters known (A/C.1/74/L.49/Rev.1)"; those who were absent are no voters. */
export function ballotsKnown(
  { id, yes, no, abstain }: NodeRow<"RollCall">,
  records: Records,
  name: string,
): string {
  const cast = (records.ballots.get(id)?.ballots ?? []).filter((ballot) => ballot !== "absent").length;
  const voters = yes === null || no === null || abstain === null ? null : yes + no + abstain;
  return voters === null
    ? `ballots of ${cast} voters known, of how many is not on record (${name})`
    : `ballots of ${cast} of ${voters} voters known (${name})`;
}
