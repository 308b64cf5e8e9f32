import { happened } from "../../schema/edtf.ts";
import type { NodeRow } from "../../schema/kinds.ts";
import type { CodedLink } from "./recordCoding.ts";
import { DEED_OF, type RecordAct, type RecordEntry, type RecordWorld } from "./recordWorld.ts";

/**
 * Why there is no fact: each is a thing of its own, and none is read as for or against.
 * - `NOTHING_SAID`: no statement on the topic is on record.
 * - `NOT_A_MEMBER`: not a member of the United Nations on the day of the roll call.
 * - `NO_BALLOT_ON_RECORD`: a member, and no ballot of it is on record. (An absence is a ballot on record.)
 * - `NOT_SPONSORED`: on record as sponsor of none of the coded drafts.
 * - `NOT_SIGNED`, `NOT_CONSENTED`: not among the participants of a treaty whose list is complete.
 * - `PARTICIPANTS_INCOMPLETE`: not among the participants, and their list is known only in part.
 */
export const SILENCES = [
  "NOTHING_SAID",
  "NOT_A_MEMBER",
  "NO_BALLOT_ON_RECORD",
  "NOT_SPONSORED",
  "NOT_SIGNED",
  "NOT_CONSENTED",
  "PARTICIPANTS_INCOMPLETE",
] as const;
export type SilenceReason = (typeof SILENCES)[number];

export interface RecordSilence {
  readonly act: RecordAct;
  /** The roll call or the treaty; null for statements, and for all drafts together. */
  readonly what: string | null;
  readonly reason: SilenceReason;
}

/**
 * What one state's record on a topic lacks, in the order of the acts and of the links.
 * @param links the coded links of the topic that were there by the day, without roll calls that were adopted without a vote.
 */
export function recordSilences(
  world: RecordWorld,
  state: NodeRow<"State">,
  entries: readonly RecordEntry[],
  links: readonly CodedLink[],
): readonly RecordSilence[] {
  const has = (act: RecordAct, what?: string) =>
    entries.some((entry) => entry.act === act && (what === undefined || entry.what === what));
  const silences: RecordSilence[] = [];
  if (!has("said")) silences.push({ act: "said", what: null, reason: "NOTHING_SAID" });
  for (const { id } of links.filter(({ deed }) => deed === DEED_OF.voted)) {
    const rollCall = world.rollCalls.get(id);
    if (rollCall === undefined || has("voted", id)) continue;
    const reason = wasMember(state, rollCall, world.created) ? "NO_BALLOT_ON_RECORD" : "NOT_A_MEMBER";
    silences.push({ act: "voted", what: id, reason });
  }
  if (links.some(({ deed }) => deed === DEED_OF.sponsored) && !has("sponsored")) {
    silences.push({ act: "sponsored", what: null, reason: "NOT_SPONSORED" });
  }
  for (const act of ["signed", "consented"] as const) {
    for (const { id } of links.filter(({ deed }) => deed === DEED_OF[act])) {
      if (has(act, id)) continue;
      const complete = world.instruments.get(id)?.participation === "complete";
      const none = act === "signed" ? "NOT_SIGNED" : "NOT_CONSENTED";
      silences.push({ act, what: id, reason: complete ? none : "PARTICIPANTS_INCOMPLETE" });
    }
  }
  return silences;
}

/** As set questions take it: it can have been a member by the last day of the roll call's date, and had not ended for certain. */
function wasMember(state: NodeRow<"State">, rollCall: NodeRow<"RollCall">, created: string): boolean {
  if (state.unMember !== true) return false;
  const day = rollCall.dateHi ?? created;
  if (state.unMemberSinceLo !== null && state.unMemberSinceLo > day) return false;
  if (state.unMemberUntil === null) return true;
  const until = { lo: state.unMemberUntilLo, hi: state.unMemberUntilHi };
  return happened(until, day, created) !== "yes";
}
