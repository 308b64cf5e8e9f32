/** Facts as lines: parallel ones curve apart, and where there are many of a kind they become one line with their number. */

import type { GraphEdge } from "./model.ts";

/** So many facts between two nodes are drawn one by one. */
const APART = 4;
/** Distance of a curve's bow from the straight line, as a share of its length, for each further parallel. */
const BOW = 0.14;

export interface GraphLine {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** At least one, all of one kind and one direction. */
  readonly edges: readonly [GraphEdge, ...GraphEdge[]];
  /** Sideways bow as a share of the length, to the left of the way from `from` to `to`; 0 is straight. */
  readonly bow: number;
}

/** One line for each fact, or for each kind and direction where more than four facts join the same two nodes. Order as given. */
export function toLines(edges: readonly GraphEdge[]): readonly GraphLine[] {
  const pairs = new Map<string, GraphEdge[]>();
  for (const edge of edges) {
    const pair = edge.from < edge.to ? `${edge.from} ${edge.to}` : `${edge.to} ${edge.from}`;
    const held = pairs.get(pair);
    if (held === undefined) pairs.set(pair, [edge]);
    else held.push(edge);
  }
  return [...pairs.values()].flatMap((between) => {
    const bundles = between.length > APART ? bundle(between) : between.map((edge) => [edge] as const);
    return bundles.map((held, at): GraphLine => {
      const [first] = held;
      const side = at - (bundles.length - 1) / 2;
      // The bow is told from the way of the line, so opposite lines need opposite signs to part.
      const sign = first.from < first.to ? 1 : -1;
      return { id: first.id, from: first.from, to: first.to, edges: held, bow: sign * side * BOW };
    });
  });
}

function bundle(edges: readonly GraphEdge[]): readonly (readonly [GraphEdge, ...GraphEdge[]])[] {
  const bundles = new Map<string, [GraphEdge, ...GraphEdge[]]>();
  for (const edge of edges) {
    const key = `${edge.kind} ${edge.from} ${edge.ballot ?? ""} ${edge.possible}`;
    const held = bundles.get(key);
    if (held === undefined) bundles.set(key, [edge]);
    else held.push(edge);
  }
  return [...bundles.values()];
}
