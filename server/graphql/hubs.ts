import { type NodeKind, nodeKinds } from "../../schema/kinds.ts";
import { compareText } from "../store/compareText.ts";
import type { Store } from "../store/store.ts";

/** A node that is joined to so much that a chain through it says nothing. */
export interface Hub {
  readonly id: string;
  readonly kind: NodeKind;
  /** Facts at it. */
  readonly degree: number;
}

export interface Hubs {
  /** Facts beyond which a node is a hub: half the number of states. */
  readonly threshold: number;
  /** By kind and id. */
  readonly hubs: readonly Hub[];
}

/** States themselves are never hubs: what joins two states is what a chain is asked for. Sources are no part of a chain. */
const NEVER: readonly NodeKind[] = ["State", "Source"];
const BATCH = 500;

/**
 * A chain "Ghana voted in roll call X, so did Peru" holds of nearly every pair of states. So a node other than a state is a hub when more
 * facts than half the number of states end at it: then two states drawn at random are joined through it as likely as not.
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
      const degree = Object.values(degrees.get(id) ?? {}).reduce((sum, count) => sum + count, 0);
      if (degree > threshold) hubs.push({ id, kind, degree });
    }
  }
  const order = (kind: NodeKind) => nodeKinds.indexOf(kind);
  hubs.sort((left, right) => order(left.kind) - order(right.kind) || compareText(left.id, right.id));
  return { threshold, hubs };
}
