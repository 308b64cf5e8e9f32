import { frustrationExact } from "./frustrationExact.ts";
import { frustrationLower } from "./frustrationLower.ts";
import { frustrationSearch } from "./frustrationSearch.ts";
import { type SignedGraph, signedGraph } from "./signedGraph.ts";

export interface Frustration {
  /** The line index of frustration lies between these, both included; equal where it is known. */
  readonly lower: number;
  readonly upper: number;
  readonly proven: boolean;
  /** Two factions that leave `upper` edges wrong, by node: 0 for the larger of its component, 1; −1 for a node without edges. */
  readonly faction: Int8Array;
  /** By node: its component, 0 for the largest, ties by the first node; −1 for a node without edges. Factions of two components are not to be compared. */
  readonly component: Int32Array;
  /** The edges that are wrong with these factions, ascending. */
  readonly causes: Uint32Array;
  /** 1 − L/(m/2) for L = upper: 1 for balance, 0 where half the edges are wrong; null with a reason where there is no edge. */
  readonly balance: number | null;
  readonly reason: "NO_EDGES" | null;
}

/**
 * The line index of frustration: the fewest edges that have to go (or change sign) so that the graph falls into two factions with only
 * positive edges within and only negative ones between (F. Harary, Behavioral Science 4(4), 1959), made a share of the most that any
 * graph needs, m/2 (S. Aref and M. C. Wilson, J. Complex Networks 6(2), 2018). Finding it is NP-hard: each component is searched from seeded
 * starts (above), bounded by cycles that share no edge (below), and settled by branch and bound where that takes no more than `budget`
 * placements; else both bounds are given.
 */
export function frustrationIndex(
  graph: SignedGraph,
  { seed = 1, budget = 60_000 }: { readonly seed?: number; readonly budget?: number } = {},
): Frustration {
  const faction = new Int8Array(graph.nodes).fill(-1);
  const component = new Int32Array(graph.nodes).fill(-1);
  let [lower, upper, proven] = [0, 0, true];
  for (const [rank, members] of components(graph).entries()) {
    const part = induced(graph, members);
    let least = frustrationLower(part);
    let factions = frustrationSearch(part, { seed, goal: least });
    if (least < factions.wrong) {
      const exact = frustrationExact(part, factions, { budget });
      factions = exact.factions;
      if (exact.proven) least = factions.wrong;
      else proven = false;
    }
    lower += least;
    upper += factions.wrong;
    // The larger of the two is 0, of equal ones that of the first node, so that the same graph gives the same names.
    const ones = factions.side.reduce((sum, side) => sum + side, 0);
    const turned = 2 * ones > members.length || (2 * ones === members.length && factions.side[0] === 1);
    members.forEach((node, i) => {
      component[node] = rank;
      faction[node] = (factions.side[i] ?? 0) ^ (turned ? 1 : 0);
    });
  }
  const causes = [...graph.sign.keys()].filter(
    (edge) => (faction[graph.a[edge] ?? 0] === faction[graph.b[edge] ?? 0]) !== (graph.sign[edge] ?? 0) > 0,
  );
  const edges = graph.sign.length;
  return {
    lower,
    upper,
    proven,
    faction,
    component,
    causes: Uint32Array.from(causes),
    balance: edges === 0 ? null : 1 - upper / (edges / 2),
    reason: edges === 0 ? "NO_EDGES" : null,
  };
}

/** Nodes that edges join, component by component, the largest first, ties by the first node, each ascending; a node without edges is in none. */
function components({ nodes, a, b }: SignedGraph): readonly (readonly number[])[] {
  const root = Int32Array.from({ length: nodes }, (_, node) => node);
  const find = (node: number): number => {
    let at = node;
    while (root[at] !== at) {
      root[at] = root[root[at] ?? 0] ?? 0;
      at = root[at] ?? 0;
    }
    return at;
  };
  a.forEach((first, edge) => {
    const [p, q] = [find(first), find(b[edge] ?? 0)];
    root[Math.max(p, q)] = Math.min(p, q);
  });
  const groups = new Map<number, number[]>();
  for (const node of [...new Set([...a, ...b])].sort((p, q) => p - q)) {
    const group = groups.get(find(node)) ?? [];
    groups.set(find(node), group);
    group.push(node);
  }
  return [...groups.values()].sort((p, q) => q.length - p.length || (p[0] ?? 0) - (q[0] ?? 0));
}

function induced(graph: SignedGraph, members: readonly number[]): SignedGraph {
  const at = new Map(members.map((node, index) => [node, index]));
  const edges: [number, number, number][] = [];
  graph.sign.forEach((sign, edge) => {
    const [p, q] = [at.get(graph.a[edge] ?? 0), at.get(graph.b[edge] ?? 0)];
    if (p !== undefined && q !== undefined) edges.push([p, q, sign]);
  });
  return signedGraph(members.length, edges);
}
