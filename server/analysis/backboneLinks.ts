import { AtlasError } from "../../schema/errors.ts";

/** Undirected links in columns, weighted by a count; `a` and `b` point into `nodes` nodes, no link twice and none from a node to itself. */
export interface CountLinks {
  readonly nodes: number;
  readonly a: Uint32Array;
  readonly b: Uint32Array;
  /** How often something happened: whole numbers of 1 or more, never a rate or an index. */
  readonly count: Uint32Array | Float64Array;
}

/**
 * Each node's strength (the sum of its counts) and degree.
 * @throws AtlasError BAD_INPUT for a weight that is no whole number of 1 or more: a filter for counts means nothing on rates.
 */
export function checkedStrengths(
  { nodes, a, b, count }: CountLinks,
  filter: string,
): { readonly strength: Float64Array; readonly degree: Uint32Array } {
  const strength = new Float64Array(nodes);
  const degree = new Uint32Array(nodes);
  count.forEach((weight, row) => {
    if (!Number.isInteger(weight) || weight < 1) {
      throw new AtlasError(
        "BAD_INPUT",
        `${filter} is for counts, and link ${row} weighs ${weight}; expected a whole number of 1 or more. For rates of agreement compare with what chance gives (κ).`,
      );
    }
    for (const node of [a[row] ?? 0, b[row] ?? 0]) {
      strength[node] = (strength[node] ?? 0) + weight;
      degree[node] = (degree[node] ?? 0) + 1;
    }
  });
  return { strength, degree };
}
