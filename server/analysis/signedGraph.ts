import { AtlasError } from "../../schema/errors.ts";

/** An undirected graph with signs, in columns: no edge twice, none from a node to itself. */
export interface SignedGraph {
  readonly nodes: number;
  readonly a: Uint32Array;
  readonly b: Uint32Array;
  readonly sign: Int8Array;
}

/**
 * @param edges ends from 0 to nodes − 1 and a sign.
 * @throws AtlasError BAD_INPUT for an end out of range, an edge from a node to itself, one given twice, or a sign other than 1 and −1.
 */
export function signedGraph(
  nodes: number,
  edges: Iterable<readonly [a: number, b: number, sign: number]>,
): SignedGraph {
  const list = [...edges];
  const seen = new Set<number>();
  for (const [a, b, sign] of list) {
    const key = Math.min(a, b) * nodes + Math.max(a, b);
    const inside = [a, b].every((end) => Number.isInteger(end) && end >= 0 && end < nodes);
    if (!inside || a === b || (sign !== 1 && sign !== -1) || seen.has(key)) {
      throw new AtlasError(
        "BAD_INPUT",
        `[${a}, ${b}, ${sign}] is no edge of a signed graph; expected two different nodes below ${nodes}, joined once, and a sign of 1 or -1.`,
      );
    }
    seen.add(key);
  }
  return {
    nodes,
    a: Uint32Array.from(list, ([a]) => a),
    b: Uint32Array.from(list, ([, b]) => b),
    sign: Int8Array.from(list, ([, , sign]) => sign),
  };
}

/** The sign between every two nodes, row by row: 1, −1, or 0 where no edge joins them. */
export function signMatrix({ nodes, a, b, sign }: SignedGraph): Int8Array {
  const matrix = new Int8Array(nodes * nodes);
  sign.forEach((value, edge) => {
    const [i, j] = [a[edge] ?? 0, b[edge] ?? 0];
    matrix[i * nodes + j] = value;
    matrix[j * nodes + i] = value;
  });
  return matrix;
}
