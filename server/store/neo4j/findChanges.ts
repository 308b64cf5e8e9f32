import { factKinds, type GraphData, type NodeKind, nodeKinds } from "../../../schema/kinds.ts";
import { factEnds } from "../columns.ts";
import type { Bolt } from "./bolt.ts";
import {
  type Changes,
  type Fact,
  type FactChanges,
  type FactEnds,
  factChanges,
  type NodeChanges,
  nodeChanges,
  storedFacts,
  storedNodes,
} from "./changes.ts";
import { readHeldFacts, readHeldNodes } from "./readHeld.ts";

/** Nodes whose facts are compared at a time: 500 roll calls have 100,000 ballots. */
const NODES_AT_A_TIME = 500;

/**
 * Compares the data with what the database holds, row by row, so that only what differs is written.
 * @param counts How many of each kind it holds: where none is, nothing is read.
 */
export async function findChanges(
  bolt: Bolt,
  data: GraphData,
  counts: ReadonlyMap<string, number>,
): Promise<Changes> {
  const nodes: NodeChanges[] = [];
  const heldIds = new Map<NodeKind, readonly string[]>();
  for (const kind of nodeKinds) {
    const held = counts.get(kind) === 0 ? [] : await readHeldNodes(bolt, kind);
    heldIds.set(
      kind,
      held.map((row) => String(row.id)),
    );
    nodes.push(nodeChanges(kind, storedNodes(data, kind), held));
  }
  const facts: FactChanges[] = [];
  for (const kind of factKinds) {
    for (const [fromKind, toKind] of factEnds(kind)) {
      const ends = { kind, fromKind, toKind };
      const none = counts.get(kind) === 0 || counts.get(fromKind) === 0;
      const heldTo = none ? [] : (heldIds.get(toKind) ?? []);
      facts.push(await compareFacts(bolt, ends, storedFacts(data, ends), heldTo));
    }
  }
  return { nodes, facts };
}

async function compareFacts(
  bolt: Bolt,
  ends: FactEnds,
  wanted: readonly Fact[],
  heldTo: readonly string[],
): Promise<FactChanges> {
  if (heldTo.length === 0) return { ...ends, added: wanted, removed: [] };
  const wantedByTo = new Map<string, Fact[]>();
  for (const fact of wanted) {
    const group = wantedByTo.get(fact.to);
    if (group === undefined) wantedByTo.set(fact.to, [fact]);
    else group.push(fact);
  }
  const added: Fact[] = [];
  const removed: Fact[] = [];
  for (let at = 0; at < heldTo.length; at += NODES_AT_A_TIME) {
    const to = heldTo.slice(at, at + NODES_AT_A_TIME);
    const differing = factChanges(
      ends.kind,
      to.flatMap((id) => wantedByTo.get(id) ?? []),
      await readHeldFacts(bolt, ends, to),
    );
    added.push(...differing.added);
    removed.push(...differing.removed);
    for (const id of to) wantedByTo.delete(id);
  }
  for (const group of wantedByTo.values()) added.push(...group);
  return { ...ends, added, removed };
}
