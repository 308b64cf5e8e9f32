import type { NodeKind } from "../../../schema/kinds.ts";
import { factColumns, nodeColumns } from "../columns.ts";
import type { Statement } from "./bolt.ts";
import type { Changes, Fact, FactChanges, NodeChanges } from "./changes.ts";

/** A part of a load that is never divided between two transactions. */
export interface WriteStep {
  readonly statements: readonly Statement[];
  /** Rows that it writes or removes. */
  readonly rows: number;
  /** What it must create: a fact whose end is missing must not be dropped in silence. */
  readonly nodesCreated: number;
  readonly factsCreated: number;
}

/** Rows of a step: large enough that sending it is not what takes the time, small enough to show progress. */
const STEP_ROWS = 5_000;

/**
 * The statements that make the changes, in an order in which each can run: nodes come before their facts and go after them.
 * The facts of a kind that lead to one node, such as the ballots of a roll call, are replaced in one step.
 */
export function writeSteps({ nodes, facts }: Changes): readonly WriteStep[] {
  return [
    ...nodes.flatMap(addedNodes),
    ...nodes.flatMap(changedNodes),
    ...facts.flatMap(replacedFacts),
    ...nodes.flatMap(removedNodes),
  ];
}

function addedNodes({ kind, added }: NodeChanges): readonly WriteStep[] {
  const text = `UNWIND $rows AS row CREATE (n:${kind}) SET n = row${floats(kind)}`;
  return slices(added).map((rows) => ({
    statements: [{ text, parameters: { rows } }],
    rows: rows.length,
    nodesCreated: rows.length,
    factsCreated: 0,
  }));
}

/** `+=` leaves alone what a user of the database has added to a node. */
function changedNodes({ kind, changed }: NodeChanges): readonly WriteStep[] {
  const text = `UNWIND $rows AS row MATCH (n:${kind} {id: row.id}) SET n += row${floats(kind)}`;
  return slices(changed).map((rows) => creatingNothing({ text, parameters: { rows } }, rows.length));
}

/** Not `DETACH`: a relationship that somebody else has tied to a node is not ours to remove, and stops the import. */
function removedNodes({ kind, removed }: NodeChanges): readonly WriteStep[] {
  const text = `UNWIND $ids AS id MATCH (n:${kind} {id: id}) DELETE n`;
  return slices(removed).map((ids) => creatingNothing({ text, parameters: { ids } }, ids.length));
}

function replacedFacts({ kind, fromKind, toKind, added, removed }: FactChanges): readonly WriteStep[] {
  const properties = factColumns(kind).map(({ name }) => `\`${name}\`: fact.\`${name}\``);
  const remove = `UNWIND $groups AS g MATCH (b:${toKind} {id: g.to})<-[r:${kind}]-(a:${fromKind}) WHERE r.key IN g.keys DELETE r`;
  const add = `UNWIND $groups AS g MATCH (b:${toKind} {id: g.to}) UNWIND g.facts AS fact MATCH (a:${fromKind} {id: fact.from}) CREATE (a)-[:${kind} {${properties.join(", ")}}]->(b)`;
  return grouped(added, removed).map((groups) => {
    const going = groups
      .filter((group) => group.removed.length > 0)
      .map((group) => ({ to: group.to, keys: group.removed.map(({ row }) => row.key ?? null) }));
    const coming = groups
      .filter((group) => group.added.length > 0)
      .map((group) => ({ to: group.to, facts: group.added.map(({ from, row }) => ({ ...row, from })) }));
    return {
      statements: [
        ...(going.length === 0 ? [] : [{ text: remove, parameters: { groups: going } }]),
        ...(coming.length === 0 ? [] : [{ text: add, parameters: { groups: coming } }]),
      ],
      rows: groups.reduce((sum, group) => sum + sizeOf(group), 0),
      nodesCreated: 0,
      factsCreated: groups.reduce((sum, group) => sum + group.added.length, 0),
    };
  });
}

/** Whole numbers are sent as integers; a property that is a fraction by nature stays one where its value happens to be whole. */
function floats(kind: NodeKind): string {
  return nodeColumns(kind)
    .filter(({ type }) => type === "float")
    .map(({ name }) => `, n.\`${name}\` = toFloat(row.\`${name}\`)`)
    .join("");
}

interface FactGroup {
  readonly to: string;
  readonly added: Fact[];
  readonly removed: Fact[];
}

/** Facts by the node that they lead to, as many whole groups together as a step takes. */
function grouped(added: readonly Fact[], removed: readonly Fact[]): readonly (readonly FactGroup[])[] {
  const byTo = new Map<string, FactGroup>();
  const groupOf = (to: string): FactGroup => {
    const group = byTo.get(to) ?? { to, added: [], removed: [] };
    byTo.set(to, group);
    return group;
  };
  for (const fact of removed) groupOf(fact.to).removed.push(fact);
  for (const fact of added) groupOf(fact.to).added.push(fact);
  const batches: FactGroup[][] = [];
  let rows = 0;
  for (const group of byTo.values()) {
    const last = batches.at(-1);
    if (last === undefined || rows + sizeOf(group) > STEP_ROWS) {
      batches.push([group]);
      rows = sizeOf(group);
    } else {
      last.push(group);
      rows += sizeOf(group);
    }
  }
  return batches;
}

function sizeOf({ added, removed }: FactGroup): number {
  return added.length + removed.length;
}

function slices<T>(rows: readonly T[]): readonly (readonly T[])[] {
  const count = Math.ceil(rows.length / STEP_ROWS);
  return Array.from({ length: count }, (_, at) => rows.slice(at * STEP_ROWS, (at + 1) * STEP_ROWS));
}

function creatingNothing(statement: Statement, rows: number): WriteStep {
  return { statements: [statement], rows, nodesCreated: 0, factsCreated: 0 };
}
