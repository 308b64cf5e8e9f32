import { COALITION_HUES } from "../design/palette.ts";
import type { Network, StateNode } from "./network.ts";

export interface Coalition {
  readonly index: number;
  readonly size: number;
  /** Its members with most links inside it, at most three, of those that cast nearly every ballot: few ballots tie with many. */
  readonly typical: readonly StateNode[];
}

/** The lettered coalitions, by letter, with their most typical members (ties by ballots, then by id). */
export function coalitions({ nodes, links, sizes }: Network): readonly Coalition[] {
  const coalitionOf = new Map(nodes.map(({ id, coalition }) => [id, coalition]));
  const inside = new Map<string, number>();
  for (const { a, b } of links) {
    if (coalitionOf.get(a) !== coalitionOf.get(b)) continue;
    for (const id of [a, b]) inside.set(id, (inside.get(id) ?? 0) + 1);
  }
  const order = (a: StateNode, b: StateNode) =>
    (inside.get(b.id) ?? 0) - (inside.get(a.id) ?? 0) || b.ballots - a.ballots || (a.id < b.id ? -1 : 1);
  const most: number[] = [];
  for (const { coalition, ballots } of nodes) most[coalition] = Math.max(most[coalition] ?? 0, ballots);
  return sizes
    .slice(0, COALITION_HUES.length)
    .map((size, index) => ({
      index,
      size,
      typical: nodes
        .filter(({ coalition, ballots }) => coalition === index && ballots >= 0.9 * (most[index] ?? 0))
        .sort(order)
        .slice(0, 3),
    }))
    .filter(({ size }) => size > 0);
}
