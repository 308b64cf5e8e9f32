import { frustrationLower } from "./frustrationLower.ts";
import type { Factions } from "./frustrationSearch.ts";
import { type SignedGraph, signedGraph } from "./signedGraph.ts";

/**
 * Looks for factions better than those given, by branch and bound: nodes are placed one after another, first those most tied to the ones
 * placed before; a branch is left where the edges already wrong, what each node still to be placed must cost towards the placed ones, and the
 * cycles of negative product that remain among the others cannot be fewer than the best known.
 *
 * @param options.budget placements tried before it gives up.
 * @returns the best factions, and whether they are proven to be the best.
 */
export function frustrationExact(
  graph: SignedGraph,
  known: Factions,
  options: { readonly budget: number },
): { readonly factions: Factions; readonly proven: boolean } {
  const { nodes, a, b, sign } = graph;
  const order = placingOrder(graph);
  const place = new Int32Array(nodes);
  order.forEach((node, at) => {
    place[node] = at;
  });
  // Edges towards nodes placed earlier and later, by place.
  const later: { readonly at: number; readonly sign: number }[][] = order.map(() => []);
  sign.forEach((value, edge) => {
    const [p, q] = [place[a[edge] ?? 0] ?? 0, place[b[edge] ?? 0] ?? 0];
    later[Math.min(p, q)]?.push({ at: Math.max(p, q), sign: value });
  });
  const rest = boundsOfRest();
  const cost = [new Int32Array(nodes), new Int32Array(nodes)] as const;
  const side = new Uint8Array(nodes);
  let best = known;
  let left = options.budget;
  let forced = 0;
  const complete = descend(0, 0);
  return { factions: best, proven: complete };

  function descend(at: number, wrong: number): boolean {
    if (at === nodes) {
      if (wrong < best.wrong) best = { wrong, side: Uint8Array.from(place, (p) => side[p] ?? 0) };
      return true;
    }
    if (left <= 0) return false;
    left -= 1;
    const [zero, one] = [cost[0][at] ?? 0, cost[1][at] ?? 0];
    const cheap = zero <= one ? 0 : 1;
    forced -= Math.min(zero, one);
    let whole = true;
    // The first node's side is a matter of naming.
    for (const choice of at === 0 ? [0] : [cheap, 1 - cheap]) {
      const now = wrong + (choice === 0 ? zero : one);
      side[at] = choice;
      for (const { at: next, sign: value } of later[at] ?? [])
        charge(next, value > 0 ? 1 - choice : choice, 1);
      if (now + forced + (rest[at + 1] ?? 0) < best.wrong) whole = descend(at + 1, now) && whole;
      for (const { at: next, sign: value } of later[at] ?? [])
        charge(next, value > 0 ? 1 - choice : choice, -1);
      if (!whole) break;
    }
    forced += Math.min(zero, one);
    return whole;
  }

  /** Standing on `where` costs the node at a place one wrong edge more (or less again). */
  function charge(at: number, where: number, change: number): void {
    const before = Math.min(cost[0][at] ?? 0, cost[1][at] ?? 0);
    const column = where === 0 ? cost[0] : cost[1];
    column[at] = (column[at] ?? 0) + change;
    forced += Math.min(cost[0][at] ?? 0, cost[1][at] ?? 0) - before;
  }

  /** By place: what the edges among the nodes from there on must cost. Worked out for some places; in between, that of the next holds too. */
  function boundsOfRest(): Int32Array {
    const bounds = new Int32Array(nodes + 1);
    const stride = Math.max(1, Math.floor(nodes / BOUNDS));
    for (let from = nodes - 1; from >= 0; from -= 1) {
      bounds[from] = from % stride === 0 ? frustrationLower(restOf(from)) : (bounds[from + 1] ?? 0);
    }
    return bounds;
  }

  function restOf(from: number): SignedGraph {
    const edges: [number, number, number][] = [];
    sign.forEach((value, edge) => {
      const [p, q] = [place[a[edge] ?? 0] ?? 0, place[b[edge] ?? 0] ?? 0];
      if (p >= from && q >= from) edges.push([p - from, q - from, value]);
    });
    return signedGraph(nodes - from, edges);
  }
}

/** So many times at most the cycles among the rest are counted. */
const BOUNDS = 24;

/** Nodes in the order in which they are placed: each time the one with most edges to those before it, then with most edges, then the first. */
function placingOrder({ nodes, a, b }: SignedGraph): readonly number[] {
  const neighbours: number[][] = Array.from({ length: nodes }, () => []);
  a.forEach((first, edge) => {
    neighbours[first]?.push(b[edge] ?? 0);
    neighbours[b[edge] ?? 0]?.push(first);
  });
  const ties = new Uint32Array(nodes);
  const waiting = new Set(neighbours.keys());
  const order: number[] = [];
  while (waiting.size > 0) {
    let next = -1;
    for (const node of waiting) {
      const ahead = (ties[node] ?? 0) - (next < 0 ? -1 : (ties[next] ?? 0));
      const degree = (neighbours[node]?.length ?? 0) - (neighbours[next]?.length ?? 0);
      if (ahead > 0 || (ahead === 0 && degree > 0)) next = node;
    }
    waiting.delete(next);
    order.push(next);
    for (const end of neighbours[next] ?? []) ties[end] = (ties[end] ?? 0) + 1;
  }
  return order;
}
