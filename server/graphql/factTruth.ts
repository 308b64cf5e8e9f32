import type { Truth } from "../../schema/edtf.ts";
import type { FactKind, FactRow } from "../../schema/kinds.ts";
import type { Context } from "./context.ts";
import { factHappened, membershipHeld } from "./heldOn.ts";
import { requireNode } from "./reference.ts";

/**
 * Whether a fact held on a day: a membership within its period; an action, a sponsorship or a statement from its date on; a vote and what
 * hangs on it from the day of the roll call or the event. What has no date (how instruments relate, what a position answers) always holds.
 */
export async function factTruth(kind: FactKind, row: FactRow, day: string, context: Context): Promise<Truth> {
  const { created } = context.snapshot.dataset;
  if (is(kind, "MEMBER_OF", row)) return membershipHeld(row, day, created);
  if (is(kind, "PARTICIPATES_IN", row) || is(kind, "STATED", row)) {
    return factHappened({ lo: row.dateLo, hi: row.dateHi }, row.confidence, day, created);
  }
  if (is(kind, "SPONSORED", row)) return factHappened({ lo: row.dateLo, hi: row.dateHi }, null, day, created);
  if (kind === "VOTED") return dated("RollCall", row.to);
  if (kind === "ON") return dated("RollCall", row.from);
  if (is(kind, "HELD_BY", row)) return dated(row.fromKind, row.from);
  return "yes";

  async function dated(node: "RollCall" | "Event", id: string): Promise<Truth> {
    const { dateLo, dateHi } = await requireNode(node, id, context);
    return factHappened({ lo: dateLo, hi: dateHi }, null, day, created);
  }
}

/** The kind of a fact is known beside its row, not in it. */
function is<K extends FactKind>(kind: FactKind, wanted: K, _row: FactRow): _row is FactRow<K> {
  return kind === wanted;
}
