import { type Bounds, happened, TRUTHS, type Truth } from "../../schema/edtf.ts";
import type { FactRow } from "../../schema/kinds.ts";

type Period = Pick<FactRow<"MEMBER_OF">, "startedLo" | "startedHi" | "ended" | "endedLo" | "endedHi">;

/** Whether a membership held on a day: begun, and not ended; without an end it goes on. @param created the date of the dataset. */
export function membershipHeld(row: Period, day: string, created: string): Truth {
  const begun = happened({ lo: row.startedLo, hi: row.startedHi }, day, created);
  if (row.ended === null) return begun;
  return least(begun, not(happened({ lo: row.endedLo, hi: row.endedHi }, day, created)));
}

/** Whether something that is dated had happened by a day; what is only inferred is possible at most. */
export function factHappened(bounds: Bounds, confidence: string | null, day: string, created: string): Truth {
  const truth = happened(bounds, day, created);
  return confidence === null || confidence === "stated" ? truth : least(truth, "possibly");
}

function least(left: Truth, right: Truth): Truth {
  return TRUTHS[Math.min(TRUTHS.indexOf(left), TRUTHS.indexOf(right))] ?? "no";
}

function not(truth: Truth): Truth {
  return TRUTHS[TRUTHS.length - 1 - TRUTHS.indexOf(truth)] ?? "no";
}
