import type { BlocRollCall } from "../analysis/cohesionSeries.ts";
import type { CohesionLeftOut, RollCallSelection } from "../generated/resolvers.ts";
import { compareText } from "../store/compareText.ts";
import type { Context } from "./context.ts";
import { membersAt } from "./membersAt.ts";
import { isSelected, resolvedSelection } from "./rollCallSelection.ts";

const MEMBERS = { kind: "MEMBER_OF", end: "to", filter: { role: ["member"] } } as const;

/** Some roll calls, oldest first (by the latest day that the date can mean, then by id), with who belonged to a bloc when each was taken. */
export async function blocRollCalls(
  bloc: string,
  rollCalls: readonly string[],
  context: Context,
): Promise<readonly BlocRollCall[]> {
  const { created } = context.snapshot.dataset;
  const [index, memberships] = await Promise.all([
    context.snapshot.rollCalls(),
    context.loaders.facts(MEMBERS, bloc),
  ]);
  return rollCalls
    .flatMap((id) => index.byId.get(id) ?? [])
    .map(({ row }) => ({ row, day: row.dateHi ?? created }))
    .sort((a, b) => compareText(a.day, b.day) || compareText(a.row.id, b.row.id))
    .map(({ row }) => ({
      rollCall: row.id,
      ...membersAt(memberships, { lo: row.dateLo, hi: row.dateHi }, created),
    }));
}

/** Roll calls that meet a selection in everything but their ballots, counted by why they are not in a series. */
export async function leftOutOf(
  selection: RollCallSelection | null | undefined,
  context: Context,
): Promise<CohesionLeftOut> {
  const [index, bounds] = await Promise.all([
    context.snapshot.rollCalls(),
    resolvedSelection(selection, context),
  ]);
  const counts = { withoutVote: 0, partial: 0, noBallots: 0 };
  for (const rollCall of index.byId.values()) {
    const { outcome, ballots } = rollCall.row;
    if (ballots === "complete") continue;
    if (!isSelected(rollCall, { ...bounds, partialToo: true })) continue;
    if (outcome === "adopted-without-vote") counts.withoutVote += 1;
    else if (ballots !== "partial") counts.noBallots += 1;
    else if (selection?.partialToo !== true) counts.partial += 1;
  }
  return counts;
}
