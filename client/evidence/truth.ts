/** Whether facts held on the day of the page. The same three values as in set questions: yes, no, possibly. */

import { happened, parseEdtf, TRUTHS, type Truth } from "../../schema/edtf.ts";
import type { EvidenceFactFragment } from "../generated/operations.ts";
import type { Day } from "./useDay.ts";

const UNKNOWN = { lo: null, hi: null };

/** Whether what is dated had happened by the day. @param written EDTF; null where unknown. */
export function happenedBy(written: string | null, { day, created }: Day): Truth {
  return happened(parseEdtf(written ?? "") ?? UNKNOWN, day, created);
}

/** Whether a period held on the day: begun, and not ended; without an end it goes on. */
export function heldOn(started: string | null, ended: string | null, day: Day): Truth {
  const begun = happenedBy(started, day);
  return ended === null ? begun : least(begun, opposite(happenedBy(ended, day)));
}

/** Whether a fact held on the day; what is only inferred is possible at most, what has no date always holds. */
export function truthOf(fact: EvidenceFactFragment, day: Day): Truth {
  switch (fact.__typename) {
    case "Participation":
    case "Statement": {
      const truth = happenedBy(fact.date, day);
      return fact.confidence === "STATED" ? truth : least(truth, "possibly");
    }
    case "Membership":
      return heldOn(fact.started, fact.ended, day);
    case "Sponsorship":
      return happenedBy(fact.date, day);
    case "BallotCast":
    case "RollCallSubject":
      return happenedBy(fact.rollCall.date, day);
    case "Holding":
      return "date" in fact.held ? happenedBy(fact.held.date, day) : "yes";
    case "PositionAnswer":
    case "InstrumentRelation":
      return "yes";
  }
}

/** When a fact stands to the day: on or before it, after it, or (a membership) ended before it. */
export type Tense = "now" | "later" | "past";

export function tenseOf(fact: EvidenceFactFragment, day: Day): Tense {
  if (truthOf(fact, day) !== "no") return "now";
  const ended =
    fact.__typename === "Membership" && fact.ended !== null && happenedBy(fact.ended, day) === "yes";
  return ended ? "past" : "later";
}

/** The lesser of two values, in the order no, possibly, yes. */
export function least(left: Truth, right: Truth): Truth {
  return TRUTHS[Math.min(TRUTHS.indexOf(left), TRUTHS.indexOf(right))] ?? "no";
}

/** The greatest of some values; no where there are none. */
export function greatest(truths: readonly Truth[]): Truth {
  return TRUTHS[Math.max(0, ...truths.map((truth) => TRUTHS.indexOf(truth)))] ?? "no";
}

function opposite(truth: Truth): Truth {
  return TRUTHS[TRUTHS.length - 1 - TRUTHS.indexOf(truth)] ?? "no";
}
