import { COALITION_HUES } from "../design/palette.ts";
import type { Network, StateNode } from "./network.ts";

export interface Coalition {
  readonly index: number;
  readonly size: number;
  /** Its members with most links inside it, at most three. */
  readonly typical: readonly StateNode[];
}

/** The lettered coalitions, by letter, with their most typical members: those with most links inside (ties by ballots, then by id). */
export function coalitions({ nodes, links, sizes }: Network): readonly Coalition[] {
  const coalitionOf = new Map(nodes.map(({ id, coalition }) => [id, coalition]));
  const inside = new Map<string, number>();
  for (const { a, b } of links) {
    if (coalitionOf.get(a) !== coalitionOf.get(b)) continue;
    for (const id of [a, b]) inside.set(id, (inside.get(id) ?? 0) + 1);
  }
  const order = (a: StateNode, b: StateNode) =>
    (inside.get(b.id) ?? 0) - (inside.get(a.id) ?? 0) || b.ballots - a.ballots || (a.id < b.id ? -1 : 1);
  return sizes
    .slice(0, COALITION_HUES.length)
    .map((size, index) => ({
      index,
      size,
      typical: nodes
        .filter(({ coalition }) => coalition === index)
        .sort(order)
        .slice(0, 3),
    }))
    .filter(({ size }) => size > 0);
}
