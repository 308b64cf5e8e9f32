import { type Bounds, EARLIEST_DAY, type Truth } from "../../schema/edtf.ts";
import type { FactRow } from "../../schema/kinds.ts";
import { compareText } from "../store/compareText.ts";
import { membershipHeld } from "./heldOn.ts";

export type MembershipRow = Pick<
  FactRow<"MEMBER_OF">,
  "from" | "startedLo" | "startedHi" | "ended" | "endedLo" | "endedHi"
>;

/** State ids, each in one list, sorted. */
export interface MembersAt {
  readonly certain: readonly string[];
  readonly possible: readonly string[];
}

/**
 * Who belonged to a bloc when something dated happened: certainly, where a membership held on every day that the date can mean; possibly,
 * where one held, or may have held, on some.
 * @param rows Memberships of one bloc in the role of a member.
 * @param created The date of the dataset, by which an event of unknown date had happened.
 */
export function membersAt(rows: readonly MembershipRow[], when: Bounds, created: string): MembersAt {
  const [first, last] = [when.lo ?? EARLIEST_DAY, when.hi ?? created];
  const found = new Map<string, Truth>();
  for (const row of rows) {
    const truth = heldThroughout(row, first, last, created);
    if (truth === "yes" || (truth === "possibly" && found.get(row.from) !== "yes"))
      found.set(row.from, truth);
  }
  const of = (truth: Truth) => [...found].flatMap(([state, each]) => (each === truth ? [state] : []));
  return { certain: of("yes").sort(compareText), possible: of("possibly").sort(compareText) };
}

function heldThroughout(row: MembershipRow, first: string, last: string, created: string): Truth {
  const [atFirst, atLast] = [membershipHeld(row, first, created), membershipHeld(row, last, created)];
  if (atFirst === "yes" && atLast === "yes") return "yes";
  const overBefore = row.ended !== null && row.endedHi !== null && row.endedHi <= first;
  const begunAfter = row.startedLo !== null && row.startedLo > last;
  return overBefore || begunAfter ? "no" : "possibly";
}
