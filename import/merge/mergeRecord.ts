import { type BallotTable, countBallots } from "../../schema/ballotTable.ts";
import type { FactRow, GraphData, NodeRow } from "../../schema/kinds.ts";
import type { VotingRecord } from "../formats/votingRecord.ts";
import { ballotsOf } from "./ballotsOf.ts";
import type { Difference } from "./differences.ts";
import { findHeld } from "./findHeld.ts";
import { mergedInfo, type Part } from "./mergedInfo.ts";
import { mergeRollCall } from "./mergeRollCall.ts";
import { heldByFact, newBody, newInstrument, newRollCall, newSource, onFacts } from "./newRows.ts";

export interface Merged {
  readonly data: GraphData;
  readonly differences: readonly Difference[];
  /** What became of the file's ballots; one that differs from the held one is written into the roll call's note. */
  readonly ballots: { readonly written: number; readonly unchanged: number; readonly differing: number };
}

/**
 * Sets a file of votes beside a dataset. The same vote in both is one roll call with the sources of both: what the dataset leaves open is filled
 * in, what it says stays, and where the file says otherwise that is written beside it and reported. Merging the same file again changes nothing,
 * so that an import that was cut off can be carried on. Pure.
 */
export function mergeRecord(base: GraphData, record: VotingRecord, part: Part): Merged {
  const held = ballotsOf(base, record.states);
  const find = findHeld(base);
  const rollCalls = new Map(base.nodes.RollCall.map((row) => [row.id, row]));
  const instruments = new Map(base.nodes.Instrument.map((row) => [row.id, row]));
  const sources = new Map(base.nodes.Source.map((row) => [row.id, row]));
  const organisations = new Map(base.nodes.Organisation.map((row) => [row.id, row]));
  const subjects = new Map(base.facts.ON.map((row) => [row.key, row]));
  const bodies = new Map(base.facts.HELD_BY.map((row) => [row.key, row]));
  const cells = new Map<string, Uint8Array>(held.rows);
  const differences: Difference[] = [];
  const ballots = { written: 0, unchanged: 0, differing: 0 };

  for (const recorded of record.rollCalls) {
    const found = find.rollCall(recorded);
    const before = found === null ? null : (held.rows.get(found.id) ?? null);
    const symbols = found === null ? [] : find.symbolsOf(found.id);
    const merged = mergeRollCall(
      found ?? newRollCall(recorded, find.freeId(recorded)),
      before,
      recorded,
      record.states,
      symbols,
    );
    rollCalls.set(merged.row.id, merged.row);
    cells.set(merged.row.id, merged.cells);
    ballots.written += merged.ballots.written;
    ballots.unchanged += merged.ballots.unchanged;
    ballots.differing += merged.ballots.differing;
    if (merged.values.length > 0) {
      differences.push({ rollCall: merged.row.id, source: recorded.source.id, values: merged.values });
    }
    if (!sources.has(recorded.source.id)) sources.set(recorded.source.id, newSource(recorded));
    const known = found === null ? [] : find.instrumentsOf(found.id);
    // A roll call without a document is new, or what an import that was cut off has left.
    const on = known.length > 0 ? known : [find.instrument(recorded.instrument)];
    for (const id of on) if (!instruments.has(id)) instruments.set(id, newInstrument(recorded, id));
    for (const fact of onFacts(merged.row, on)) subjects.set(fact.key, fact);
    const body = heldByFact(merged.row, recorded.body.id);
    if (found === null || !find.hasBody(found.id) || bodies.has(body.key)) bodies.set(body.key, body);
    if (!organisations.has(recorded.body.id)) organisations.set(recorded.body.id, newBody(recorded));
  }

  const nodes: GraphData["nodes"] = {
    ...base.nodes,
    RollCall: sorted(rollCalls.values(), idOf),
    Organisation: sorted(organisations.values(), idOf),
    Instrument: sorted(instruments.values(), idOf),
    Source: sorted(sources.values(), idOf),
  };
  const facts: GraphData["facts"] = {
    ...base.facts,
    VOTED: [],
    ON: sorted(subjects.values(), keyOf),
    HELD_BY: sorted(bodies.values(), keyOf),
  };
  const table = tableOf(cells, held.states);
  const dataset = mergedInfo(base.dataset, { nodes, facts, ballots: table }, record, part);
  return { data: { dataset, nodes, facts, ballots: table }, differences, ballots };
}

/** Rows without a ballot are left out. */
function tableOf(rows: ReadonlyMap<string, Uint8Array>, states: readonly string[]): BallotTable {
  const filled = sorted(rows, ([id]) => id).filter(([, cells]) => countBallots(cells) > 0);
  const cells = new Uint8Array(filled.length * states.length);
  for (const [at, [, row]] of filled.entries()) cells.set(row, at * states.length);
  return { rollCalls: filled.map(([id]) => id), states, cells };
}

function sorted<T>(rows: Iterable<T>, key: (row: T) => string): readonly T[] {
  return [...rows].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

function idOf({ id }: NodeRow): string {
  return id;
}

function keyOf({ key }: FactRow): string {
  return key;
}
