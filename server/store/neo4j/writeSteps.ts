import type { NodeKind } from "../../../schema/kinds.ts";
import { factColumns, nodeColumns } from "../columns.ts";
import type { Statement } from "./bolt.ts";
import type { Changes, Fact, FactChanges, NodeChanges } from "./changes.ts";

/** One statement of a load. */
export interface WriteStep {
  readonly statement: Statement;
  /** Rows that it writes or removes. */
  readonly rows: number;
  /** What it must create: a fact whose end is missing must not be dropped in silence. */
  readonly nodesCreated: number;
  readonly factsCreated: number;
}

/** Rows of a statement: large enough that sending it is not what takes the time, small enough to show progress. */
const STEP_ROWS = 10_000;

/**
 * The statements that make the changes, in an order in which each can run: facts go before their nodes go and come after their nodes came.
 * The facts of a kind that lead to one node, such as the ballots of a roll call, are never in two statements.
 */
export function writeSteps({ nodes, facts }: Changes): readonly WriteStep[] {
  return [
    ...nodes.flatMap(addedNodes),
    ...nodes.flatMap(changedNodes),
    ...facts.flatMap(removedFacts),
    ...facts.flatMap(addedFacts),
    ...nodes.flatMap(removedNodes),
  ];
}

function addedNodes({ kind, added }: NodeChanges): readonly WriteStep[] {
  const text = `UNWIND $rows AS row CREATE (n:${kind}) SET n = row${floats(kind)}`;
  return slices(added).map((rows) => ({
    statement: { text, parameters: { rows } },
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

function removedFacts({ kind, fromKind, toKind, removed }: FactChanges): readonly WriteStep[] {
  const text = `UNWIND $groups AS g MATCH (b:${toKind} {id: g.to}) UNWIND g.facts AS fact MATCH (a:${fromKind} {id: fact.from})-[r:${kind} {key: fact.key}]->(b) DELETE r`;
  return grouped(removed).map(({ groups, count }) => {
    const sent = groups.map(({ to, facts }) => ({
      to,
      facts: facts.map(({ from, row }) => ({ from, key: row.key ?? null })),
    }));
    return creatingNothing({ text, parameters: { groups: sent } }, count);
  });
}

function addedFacts({ kind, fromKind, toKind, added }: FactChanges): readonly WriteStep[] {
  const properties = factColumns(kind).map(({ name }) => `\`${name}\`: fact.\`${name}\``);
  const text = `UNWIND $groups AS g MATCH (b:${toKind} {id: g.to}) UNWIND g.facts AS fact MATCH (a:${fromKind} {id: fact.from}) CREATE (a)-[:${kind} {${properties.join(", ")}}]->(b)`;
  return grouped(added).map(({ groups, count }) => {
    const sent = groups.map(({ to, facts }) => ({
      to,
      facts: facts.map(({ from, row }) => ({ ...row, from })),
    }));
    return {
      statement: { text, parameters: { groups: sent } },
      rows: count,
      nodesCreated: 0,
      factsCreated: count,
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
  readonly facts: Fact[];
}

/** Facts by the node that they lead to, as many whole groups together as a statement takes. */
function grouped(
  facts: readonly Fact[],
): readonly { readonly groups: readonly FactGroup[]; readonly count: number }[] {
  const byTo = new Map<string, Fact[]>();
  for (const fact of facts) {
    const group = byTo.get(fact.to);
    if (group === undefined) byTo.set(fact.to, [fact]);
    else group.push(fact);
  }
  const batches: { groups: FactGroup[]; count: number }[] = [];
  for (const [to, group] of byTo) {
    const last = batches.at(-1);
    if (last === undefined || last.count + group.length > STEP_ROWS) {
      batches.push({ groups: [{ to, facts: group }], count: group.length });
    } else {
      last.groups.push({ to, facts: group });
      last.count += group.length;
    }
  }
  return batches;
}

function slices<T>(rows: readonly T[]): readonly (readonly T[])[] {
  const count = Math.ceil(rows.length / STEP_ROWS);
  return Array.from({ length: count }, (_, at) => rows.slice(at * STEP_ROWS, (at + 1) * STEP_ROWS));
}

function creatingNothing(statement: Statement, rows: number): WriteStep {
  return { statement, rows, nodesCreated: 0, factsCreated: 0 };
}
