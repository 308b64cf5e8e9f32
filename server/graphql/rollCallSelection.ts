import { AtlasError } from "../../schema/errors.ts";
import type { NodeKind } from "../../schema/kinds.ts";
import type { BallotMatrix } from "../analysis/ballotMatrix.ts";
import type { RollCallSelection } from "../generated/resolvers.ts";
import { compareText } from "../store/compareText.ts";
import type { Context } from "./context.ts";
import { followInstrument } from "./followInstrument.ts";
import type { IndexedRollCall, RollCallIndex } from "./rollCallIndex.ts";
import type { Snapshot } from "./snapshot.ts";

/**
 * The roll calls that a selection means, by id: those with ballots on record that meet every field that is set.
 * @throws AtlasError NOT_FOUND for an id that is no roll call, no organisation or no instrument, with its field.
 */
export async function selectRollCalls(
  selection: RollCallSelection | null | undefined,
  context: Context,
): Promise<readonly string[]> {
  const [matrix, index] = await Promise.all([context.snapshot.matrix(), context.snapshot.rollCalls()]);
  mustKnow(
    "ids",
    "roll call",
    selection?.ids?.filter((id) => !index.byId.has(id)),
  );
  mustKnow("bodies", "organisation", await withoutKind("Organisation", selection?.bodies, context));
  mustKnow("instruments", "instrument", await withoutKind("Instrument", selection?.instruments, context));
  return selectedFrom(matrix, index, await resolvedSelection(selection, context));
}

/** A selection whose `onInstrument` is followed to the instruments that it means. */
export interface ResolvedSelection extends RollCallSelection {
  /** Ids of instruments, of which a roll call must be on one. */
  readonly family?: readonly string[];
}

/** @throws AtlasError NOT_FOUND for an `onInstrument` that is no instrument. */
export async function resolvedSelection(
  selection: RollCallSelection | null | undefined,
  context: Context,
): Promise<ResolvedSelection> {
  const id = selection?.onInstrument;
  if (id === null || id === undefined) return selection ?? {};
  const family = (await followInstrument(id, context)).map((one) => one.id);
  return { ...selection, family };
}

/** Those that an agreement counts where nothing is chosen. */
export async function usualRollCalls(snapshot: Snapshot): Promise<readonly string[]> {
  const [matrix, index] = await Promise.all([snapshot.matrix(), snapshot.rollCalls()]);
  return selectedFrom(matrix, index, {});
}

function selectedFrom(
  matrix: BallotMatrix,
  index: RollCallIndex,
  selection: ResolvedSelection,
): readonly string[] {
  return matrix.rollCalls
    .filter((id) => {
      const rollCall = index.byId.get(id);
      return rollCall !== undefined && isSelected(rollCall, selection);
    })
    .sort(compareText);
}

function mustKnow(field: string, kind: string, unknown: readonly string[] = []): void {
  if (unknown.length === 0) return;
  throw new AtlasError("NOT_FOUND", `rollCalls.${field}: no ${kind} has the id ${unknown.join(", ")}.`, {
    details: { ids: unknown },
  });
}

async function withoutKind(
  kind: NodeKind,
  ids: readonly string[] | null | undefined,
  context: Context,
): Promise<readonly string[]> {
  const wanted = ids ?? [];
  const kinds = await Promise.all(wanted.map((id) => context.loaders.kindOf(id)));
  return wanted.filter((_, at) => kinds[at] !== kind);
}

/** Whether a roll call meets every field of a selection. */
export function isSelected(
  { row, instruments, bodies }: IndexedRollCall,
  selection: ResolvedSelection,
): boolean {
  const { from, until } = selection;
  return (
    (selection.partialToo === true || row.ballots === "complete") &&
    among(selection.ids, [row.id]) &&
    among(selection.subjects, [row.subject]) &&
    among(selection.sessions, [row.session]) &&
    among(selection.bodies, bodies) &&
    among(selection.instruments, instruments) &&
    among(selection.family, instruments) &&
    (from === null || from === undefined || (row.dateLo !== null && row.dateLo >= from)) &&
    (until === null || until === undefined || (row.dateHi !== null && row.dateHi <= until))
  );
}

function among(wanted: readonly string[] | null | undefined, values: readonly (string | null)[]): boolean {
  if (wanted === null || wanted === undefined) return true;
  return values.some((value) => value !== null && wanted.includes(value));
}
