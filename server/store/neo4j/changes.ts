import { ballotFacts } from "../../../schema/ballotFacts.ts";
import type { FactKind, FactRow, GraphData, NodeKind, Value } from "../../../schema/kinds.ts";
import { factColumns, nodeColumns } from "../columns.ts";

/** A row as it is written: every stored property, unknown ones null. */
export type StoredRow = Readonly<Record<string, Value>>;

export interface NodeChanges {
  readonly kind: NodeKind;
  readonly added: readonly StoredRow[];
  readonly changed: readonly StoredRow[];
  readonly removed: readonly string[];
}

export interface FactEnds {
  readonly kind: FactKind;
  readonly fromKind: NodeKind;
  readonly toKind: NodeKind;
}

/** A fact with its ends apart from what is stored on it. */
export interface Fact {
  readonly from: string;
  readonly to: string;
  readonly row: StoredRow;
}

/** A fact that differs is removed and added. Both lists are sorted by the end that the facts lead to. */
export interface FactChanges extends FactEnds {
  readonly added: readonly Fact[];
  readonly removed: readonly Fact[];
}

export interface Changes {
  readonly nodes: readonly NodeChanges[];
  readonly facts: readonly FactChanges[];
}

/** What has to be written so that the nodes of a kind are `wanted`, where `held` is there now. */
export function nodeChanges(
  kind: NodeKind,
  wanted: readonly StoredRow[],
  held: readonly StoredRow[],
): NodeChanges {
  const content = contentOf(nodeColumns(kind).map(({ name }) => name));
  const heldById = new Map(held.map((row) => [idOf(row), content(row)]));
  const added: StoredRow[] = [];
  const changed: StoredRow[] = [];
  for (const row of wanted) {
    const before = heldById.get(idOf(row));
    heldById.delete(idOf(row));
    if (before === undefined) added.push(row);
    else if (before !== content(row)) changed.push(row);
  }
  return { kind, added, changed, removed: [...heldById.keys()] };
}

/** The same for the facts between two kinds of node that lead to some of the nodes. */
export function factChanges(
  kind: FactKind,
  wanted: readonly Fact[],
  held: readonly Fact[],
): { readonly added: readonly Fact[]; readonly removed: readonly Fact[] } {
  const content = contentOf(factColumns(kind).map(({ name }) => name));
  const identify = (fact: Fact) => JSON.stringify([fact.to, fact.from, content(fact.row)]);
  const copies = new Map<string, Fact[]>();
  for (const fact of held) {
    const identity = identify(fact);
    const same = copies.get(identity);
    if (same === undefined) copies.set(identity, [fact]);
    else same.push(fact);
  }
  const added: Fact[] = [];
  for (const fact of wanted) {
    const identity = identify(fact);
    // A fact that is there twice is removed, which takes both, and added again.
    if (copies.get(identity)?.length === 1) copies.delete(identity);
    else added.push(fact);
  }
  return { added, removed: [...copies.values()].flatMap(([fact]) => (fact === undefined ? [] : [fact])) };
}

/** The rows of a kind of node, with every stored property. */
export function storedNodes(data: GraphData, kind: NodeKind): readonly StoredRow[] {
  const names = nodeColumns(kind).map(({ name }) => name);
  const rows: readonly StoredRow[] = data.nodes[kind] as readonly StoredRow[];
  return rows.map((row) => pick(row, names));
}

/** The facts of a kind between two kinds of node, sorted by the end that they lead to. */
export function storedFacts(data: GraphData, { kind, fromKind, toKind }: FactEnds): readonly Fact[] {
  if (kind === "VOTED" && data.ballots !== undefined) return tabledFacts(data);
  const names = factColumns(kind).map(({ name }) => name);
  const rows: readonly (FactRow & StoredRow)[] = data.facts[kind] as readonly (FactRow & StoredRow)[];
  return rows
    .filter((row) => row.fromKind === fromKind && row.toKind === toKind)
    .map((row) => ({ from: row.from, to: row.to, row: pick(row, names) }))
    .sort((left, right) => (left.to < right.to ? -1 : left.to > right.to ? 1 : 0));
}

/** Ballots in a table are in this order already, and have two stored properties. */
function tabledFacts(data: GraphData): readonly Fact[] {
  return Array.from(ballotFacts(data), ({ from, to, key, ballot }) => ({ from, to, row: { key, ballot } }));
}

function pick(row: StoredRow, names: readonly string[]): StoredRow {
  return Object.fromEntries(names.map((name) => [name, row[name] ?? null]));
}

function contentOf(names: readonly string[]): (row: StoredRow) => string {
  return (row) => JSON.stringify(names.map((name) => row[name] ?? null));
}

function idOf(row: StoredRow): string {
  return String(row.id);
}
