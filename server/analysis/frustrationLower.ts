import type { SignedGraph } from "./signedGraph.ts";

/**
 * A number of edges that must be in the wrong whatever the two factions: cycles with a negative product that share no edge each need one.
 * They are taken shortest first, node by node: a cycle of negative product through a node is a path from the node to its own mirror image
 * in the double cover, where a negative edge changes sides.
 */
export function frustrationLower({ nodes, a, b, sign }: SignedGraph): number {
  const used = new Uint8Array(sign.length);
  const edgesAt: number[][] = Array.from({ length: nodes }, () => []);
  sign.forEach((_, edge) => {
    edgesAt[a[edge] ?? 0]?.push(edge);
    edgesAt[b[edge] ?? 0]?.push(edge);
  });
  let cycles = 0;
  // Triangles first, for they spend the fewest edges; then whatever is left.
  for (const longest of [3, 2 * nodes]) {
    for (let start = 0; start < nodes; start += 1) {
      for (;;) {
        const cycle = simple(shortest(start, longest));
        if (cycle === null) break;
        for (const edge of cycle) used[edge] = 1;
        cycles += 1;
      }
    }
  }
  return cycles;

  /** The edges of a shortest closed walk of negative product through a node, of at most so many edges; null without one. */
  function shortest(start: number, longest: number): readonly number[] | null {
    const from = new Int32Array(2 * nodes).fill(-1);
    const reached = new Uint8Array(2 * nodes);
    let frontier = [2 * start];
    reached[2 * start] = 1;
    for (let length = 0; length < longest && frontier.length > 0; length += 1) {
      const next: number[] = [];
      for (const place of frontier) {
        const node = place >> 1;
        for (const edge of edgesAt[node] ?? []) {
          if (used[edge] === 1) continue;
          const end = a[edge] === node ? (b[edge] ?? 0) : (a[edge] ?? 0);
          const other = 2 * end + ((place & 1) ^ (sign[edge] === -1 ? 1 : 0));
          if (reached[other] === 1) continue;
          reached[other] = 1;
          from[other] = edge;
          if (other === 2 * start + 1) return walkBack(start, from);
          next.push(other);
        }
      }
      frontier = next;
    }
    return null;
  }

  function walkBack(start: number, from: Int32Array): readonly number[] {
    const edges: number[] = [];
    for (let place = 2 * start + 1; place !== 2 * start; ) {
      const edge = from[place] ?? 0;
      edges.push(edge);
      const node = place >> 1;
      const end = a[edge] === node ? (b[edge] ?? 0) : (a[edge] ?? 0);
      place = 2 * end + ((place & 1) ^ (sign[edge] === -1 ? 1 : 0));
    }
    return edges;
  }

  /** A closed walk of negative product that goes over an edge twice still holds a cycle of negative product among the edges it goes over once. */
  function simple(walk: readonly number[] | null): readonly number[] | null {
    if (walk === null) return null;
    const times = new Map<number, number>();
    for (const edge of walk) times.set(edge, (times.get(edge) ?? 0) + 1);
    return [...times].filter(([, count]) => count % 2 === 1).map(([edge]) => edge);
  }
}
