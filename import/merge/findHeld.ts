import { AtlasError } from "../../schema/errors.ts";
import { type GraphData, type NodeKind, type NodeRow, nodeKinds } from "../../schema/kinds.ts";
import type { RecordedRollCall } from "../formats/votingRecord.ts";

export interface FindHeld {
  /** The held roll call that a record is of: one that names the record as its source, or the body's vote of that day on that document; or null. */
  rollCall(recorded: RecordedRollCall): NodeRow<"RollCall"> | null;
  /** The id of the held instrument with this symbol, or the one that it gets. */
  instrument(wanted: RecordedRollCall["instrument"]): string;
  /** The id of a roll call that is not held. */
  freeId(recorded: RecordedRollCall): string;
  /** Symbols of the documents that a held roll call was taken on, as far as they are known. */
  symbolsOf(rollCall: string): readonly string[];
  instrumentsOf(rollCall: string): readonly string[];
  /** Whether anybody is held to have taken a roll call. */
  hasBody(rollCall: string): boolean;
}

/** Looks up in a dataset what a record speaks of. */
export function findHeld(base: GraphData): FindHeld {
  // What was adopted without a vote has no ballots, whatever a record says: it stands beside the vote of the record.
  const votes = base.nodes.RollCall.filter(({ outcome }) => outcome !== "adopted-without-vote");
  const bySource = new Map(votes.flatMap((row) => row.sources.map((id) => [id, row] as const)));
  const symbols = new Map(base.nodes.Instrument.map(({ id, symbol }) => [id, symbol]));
  const bySymbol = new Map(base.nodes.Instrument.map(({ id, symbol }) => [symbol, id]));
  const byId = new Map(votes.map((row) => [row.id, row]));
  const taken = takenIds(base);
  const given = new Map<string, string>();
  const on = group(base.facts.ON.map(({ from, to }) => [from, to]));
  const onInstrument = group(base.facts.ON.map(({ from, to }) => [to, from]));
  const bodies = group(base.facts.HELD_BY.map(({ from, to }) => [from, to]));

  const isVote = (row: NodeRow<"RollCall">, { body, date }: RecordedRollCall) =>
    (bodies.get(row.id) ?? []).includes(body.id) &&
    (row.dateLo ?? date) <= date &&
    (row.dateHi ?? date) >= date;

  return {
    rollCall(recorded) {
      const same = bySource.get(recorded.source.id);
      if (same !== undefined) return same;
      const instrument = bySymbol.get(recorded.instrument.symbol);
      const onIt = (onInstrument.get(instrument ?? "") ?? [])
        .map((id) => byId.get(id))
        .filter((row) => row !== undefined)
        .filter((row) => isVote(row, recorded) && !row.sources.some(isRecordOf(recorded)));
      // Several votes on one document on one day: nobody can tell which of them it is.
      return onIt.length === 1 ? (onIt[0] ?? null) : null;
    },
    instrument({ id, symbol }) {
      const known = bySymbol.get(symbol);
      if (known !== undefined) return known;
      const own = taken.has(id) || (given.get(id) ?? symbol) !== symbol ? `${id}-document` : id;
      if (taken.has(own)) throw noId(own, taken);
      given.set(own, symbol);
      return own;
    },
    freeId({ id, source }) {
      const own = taken.has(id) ? `${id}-${source.id}` : id;
      if (taken.has(own)) throw noId(own, taken);
      return own;
    },
    symbolsOf: (rollCall) =>
      (on.get(rollCall) ?? []).map((id) => symbols.get(id) ?? null).filter((symbol) => symbol !== null),
    hasBody: (rollCall) => bodies.has(rollCall),
    instrumentsOf: (rollCall) => on.get(rollCall) ?? [],
  };
}

/** Another record of the same publisher is another vote: records are told apart by their numbers. */
function isRecordOf({ source }: RecordedRollCall): (id: string) => boolean {
  const publisher = source.id.slice(0, source.id.indexOf("-") + 1);
  return (id) => id.startsWith(publisher);
}

function takenIds(base: GraphData): ReadonlyMap<string, NodeKind> {
  return new Map(nodeKinds.flatMap((kind) => base.nodes[kind].map(({ id }) => [id, kind] as const)));
}

function group(pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const [key, value] of pairs) {
    const list = groups.get(key);
    if (list === undefined) groups.set(key, [value]);
    else list.push(value);
  }
  return groups;
}

function noId(id: string, taken: ReadonlyMap<string, NodeKind>): AtlasError {
  return new AtlasError(
    "BAD_INPUT",
    `The dataset has the id ${id} for a ${taken.get(id)} that the file does not speak of. Rename it there, then import the file again.`,
    { details: { id } },
  );
}
