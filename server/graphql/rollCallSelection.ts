import { AtlasError } from "../../schema/errors.ts";
import type { RollCallSelection } from "../generated/resolvers.ts";
import { compareText } from "../store/compareText.ts";
import type { Context } from "./context.ts";
import type { IndexedRollCall } from "./rollCallIndex.ts";

/**
 * The roll calls that a selection means, by id: those with ballots on record that meet every field that is set.
 * @throws AtlasError NOT_FOUND for an id that is no roll call.
 */
export async function selectRollCalls(
  selection: RollCallSelection | null | undefined,
  context: Context,
): Promise<readonly string[]> {
  const [matrix, index] = await Promise.all([context.snapshot.matrix(), context.snapshot.rollCalls()]);
  const unknown = selection?.ids?.filter((id) => !index.byId.has(id)) ?? [];
  if (unknown.length > 0) {
    throw new AtlasError("NOT_FOUND", `rollCalls.ids: no roll call has the id ${unknown.join(", ")}.`, {
      details: { ids: unknown },
    });
  }
  return matrix.rollCalls
    .filter((id) => {
      const rollCall = index.byId.get(id);
      return rollCall !== undefined && isSelected(rollCall, selection ?? {});
    })
    .sort(compareText);
}

function isSelected({ row, instruments, bodies }: IndexedRollCall, selection: RollCallSelection): boolean {
  const { from, until } = selection;
  return (
    (selection.partialToo === true || row.ballots === "complete") &&
    among(selection.ids, [row.id]) &&
    among(selection.subjects, [row.subject]) &&
    among(selection.sessions, [row.session]) &&
    among(selection.bodies, bodies) &&
    among(selection.instruments, instruments) &&
    (from === null || from === undefined || (row.dateLo !== null && row.dateLo >= from)) &&
    (until === null || until === undefined || (row.dateHi !== null && row.dateHi <= until))
  );
}

function among(wanted: readonly string[] | null | undefined, values: readonly (string | null)[]): boolean {
  if (wanted === null || wanted === undefined) return true;
  return values.some((value) => value !== null && wanted.includes(value));
}
