import { FACT_KINDS, type FactKind, type NodeKind, nodeKinds } from "../../schema/kinds.ts";
import { compareText } from "../store/compareText.ts";
import type { Store } from "../store/store.ts";

/** A node that is joined to so much that a chain through it says nothing. */
export interface Hub {
  readonly id: string;
  readonly kind: NodeKind;
  /** Nodes that a fact joins to it, each counted once. */
  readonly neighbours: number;
}

export interface Hubs {
  /** Neighbours beyond which a node is a hub: half the number of states. */
  readonly threshold: number;
  /** By kind and id. */
  readonly hubs: readonly Hub[];
}

/** States themselves are never hubs: what joins two states is what a chain is asked for. Sources are no part of a chain. */
const NEVER: readonly NodeKind[] = ["State", "Source"];
const BATCH = 500;

/**
 * A chain "Ghana voted in roll call X, so did Peru" holds of nearly every pair of states. So a node other than a state is a hub when
 * it is joined to more nodes than half the number of states: then two states drawn at random are joined through it as likely as not.
 */
export async function readHubs(store: Store): Promise<Hubs> {
  const ids: { readonly id: string; readonly kind: NodeKind }[] = [];
  let states = 0;
  for (const kind of nodeKinds) {
    if (kind === "Source") continue;
    const rows = await store.contents(kind);
    if (kind === "State") states = rows.length;
    if (!NEVER.includes(kind)) ids.push(...rows.map((row) => ({ id: "id" in row ? row.id : row.key, kind })));
  }
  const threshold = Math.floor(states / 2);
  const hubs: Hub[] = [];
  for (let at = 0; at < ids.length; at += BATCH) {
    const batch = ids.slice(at, at + BATCH);
    const degrees = await store.degrees(batch.map(({ id }) => id));
    for (const { id, kind } of batch) {
      const counts = degrees.get(id) ?? {};
      const facts = Object.values(counts).reduce((sum, count) => sum + count, 0);
      if (facts <= threshold) continue;
      const neighbours = await countNeighbours(store, id, kind, counts);
      if (neighbours > threshold) hubs.push({ id, kind, neighbours });
    }
  }
  const order = (kind: NodeKind) => nodeKinds.indexOf(kind);
  hubs.sort((left, right) => order(left.kind) - order(right.kind) || compareText(left.id, right.id));
  return { threshold, hubs };
}

/** A state joins most roll calls by one ballot, but a treaty by a signature and a ratification: those are read, where there are enough. */
async function countNeighbours(
  store: Store,
  id: string,
  kind: NodeKind,
  counts: Readonly<Partial<Record<FactKind, number>>>,
): Promise<number> {
  const facts = Object.values(counts).reduce((sum, count) => sum + count, 0);
  if (kind === "RollCall") return facts;
  const neighbours = new Set<string>();
  for (const fact of Object.keys(counts) as FactKind[]) {
    for (const [end, other] of [
      ["from", "to"],
      ["to", "from"],
    ] as const) {
      const ends: readonly NodeKind[] = FACT_KINDS[fact][end];
      if (!ends.includes(kind)) continue;
      const rows = await store.facts<FactKind, never>(fact, end, [id], {}, []);
      for (const row of rows.get(id) ?? []) neighbours.add(row[other]);
    }
  }
  return neighbours.size;
}
