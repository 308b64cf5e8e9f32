import type { NodeRow } from "../../schema/kinds.ts";
import type { RollCallSelection } from "../generated/resolvers.ts";
import type { Context } from "./context.ts";
import { isSelected, resolvedSelection } from "./rollCallSelection.ts";

/**
 * Decisions adopted without a vote that meet a selection but for its demand of ballots, which they cannot meet; newest first. They are
 * no evidence of who agrees with whom, and yet most of what a body decides: whoever shows a rate of agreement says how many there were.
 */
export async function decisionsWithoutVote(
  selection: RollCallSelection | null | undefined,
  context: Context,
): Promise<readonly NodeRow<"RollCall">[]> {
  const [index, bounds] = await Promise.all([
    context.snapshot.rollCalls(),
    resolvedSelection(selection, context),
  ]);
  return index.newestFirst.flatMap((id) => {
    const found = index.byId.get(id);
    const counts =
      found?.row.outcome === "adopted-without-vote" && isSelected(found, { ...bounds, partialToo: true });
    return counts ? [found.row] : [];
  });
}

/** Whether a state was a member of the United Nations on a day that a decision's date can mean. */
export function wasMember(
  state: NodeRow<"State">,
  decision: NodeRow<"RollCall">,
  /** The date of the dataset. */
  created: string,
): boolean {
  if (state.unMember !== true) return false;
  if ((state.unMemberSinceLo ?? "") > (decision.dateHi ?? created)) return false;
  if (state.unMemberUntil === null) return true;
  return (state.unMemberUntilHi ?? created) > (decision.dateLo ?? "");
}
