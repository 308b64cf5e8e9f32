import { type SignedGraph, signMatrix } from "./signedGraph.ts";

export interface BalanceTriangles {
  /** By the number of negative edges, 0 to 3: +++, ++−, +−−, −−−. */
  readonly census: readonly [number, number, number, number];
  /** Triangles whose signs multiply to +, as a share of all, 0 to 1; null with a reason where there is none. */
  readonly balanced: number | null;
  readonly reason: "NO_TRIANGLES" | null;
}

/**
 * Triangles of a signed graph by their signs. A triangle is balanced where the product of its signs is positive: the friend of a friend is a
 * friend, and the enemy of an enemy is one too (F. Heider, J. Psychology 21, 1946; D. Cartwright and F. Harary, Psych. Review 63, 1956).
 */
export function balanceTriangles(graph: SignedGraph): BalanceTriangles {
  const { nodes } = graph;
  const matrix = signMatrix(graph);
  const census: [number, number, number, number] = [0, 0, 0, 0];
  graph.sign.forEach((sign, edge) => {
    const [p, q] = [graph.a[edge] ?? 0, graph.b[edge] ?? 0];
    // Each triangle is met at the edge that joins its two lowest nodes.
    for (let k = Math.max(p, q) + 1; k < nodes; k += 1) {
      const first = matrix[p * nodes + k] ?? 0;
      const second = matrix[q * nodes + k] ?? 0;
      if (first === 0 || second === 0) continue;
      const negative = ((3 - sign - first - second) / 2) as 0 | 1 | 2 | 3;
      census[negative] += 1;
    }
  });
  const all = census.reduce((sum, count) => sum + count, 0);
  return all === 0
    ? { census, balanced: null, reason: "NO_TRIANGLES" }
    : { census, balanced: (census[0] + census[2]) / all, reason: null };
}
