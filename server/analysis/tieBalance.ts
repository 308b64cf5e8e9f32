import { balanceTriangles } from "./balanceTriangles.ts";
import { balanceWalks } from "./balanceWalks.ts";
import { frustrationIndex } from "./frustrationIndex.ts";
import { type SignedGraph, signedGraph } from "./signedGraph.ts";
import type { TiePairs } from "./tiePairs.ts";

export type TieBalance = ReturnType<typeof tieBalance>;

/**
 * How far some links of stances are from two camps. An ambivalent link has no sign and takes no part: counting it as either would decide
 * what the record leaves open.
 *
 * @param rows of the pairs, ascending.
 * @returns `causes` are places in `rows`; `camps` are the sizes of the camps, two for each part that signed links hold together (one where it
 * has no clash), the largest part first; `faction` is the camp of each actor, −1 where it has no signed link or could as well stand in the
 * other camp of its part.
 */
export function tieBalance(pairs: TiePairs, rows: Uint32Array, seed: number) {
  const at = [...rows.keys()].filter((place) => pairs.sign[rows[place] ?? 0] !== "A");
  const graph = signedGraph(
    pairs.actors.length,
    at.map((place) => {
      const row = rows[place] ?? 0;
      return [pairs.a[row] ?? 0, pairs.b[row] ?? 0, pairs.sign[row] === "P" ? 1 : -1] as const;
    }),
  );
  const triangles = balanceTriangles(graph);
  const walks = balanceWalks(graph);
  const frustration = frustrationIndex(graph, { seed });
  const positive = graph.sign.filter((sign) => sign > 0).length;
  const camps = campsOf(frustration.component, frustration.faction);
  return {
    positive,
    negative: graph.sign.length - positive,
    ambivalent: rows.length - graph.sign.length,
    triangles: triangles.census,
    balancedTriangles: triangles.balanced,
    walkBalance: walks.value,
    frustrationLower: frustration.lower,
    frustrationUpper: frustration.upper,
    proven: frustration.proven,
    lineBalance: frustration.balance,
    camps: camps.sizes,
    parts: 1 + Math.max(-1, ...frustration.component),
    faction: decided(graph, camps.camp),
    causes: [...frustration.causes].map((edge) => at[edge] ?? 0),
  };
}

/** Two parts that no signed link joins say nothing about each other: each has camps of its own, numbered on. */
function campsOf(component: Int32Array, faction: Int8Array) {
  const place = (node: number) => 2 * (component[node] ?? 0) + (faction[node] ?? 0);
  const placed = [...faction.keys()].filter((node) => (faction[node] ?? -1) >= 0);
  const places = [...new Set(placed.map(place))].sort((p, q) => p - q);
  const camp = new Int32Array(faction.length).fill(-1);
  const sizes = places.map(() => 0);
  for (const node of placed) {
    const number = places.indexOf(place(node));
    camp[node] = number;
    sizes[number] = (sizes[number] ?? 0) + 1;
  }
  return { camp, sizes };
}

/** The camps, with −1 for an actor that could change to the other one alone at no cost: the record does not tell where it stands. */
function decided({ a, b, sign }: SignedGraph, faction: Int32Array): Int32Array {
  const cost = new Int32Array(faction.length);
  sign.forEach((value, edge) => {
    const [i, j] = [a[edge] ?? 0, b[edge] ?? 0];
    const change = (faction[i] === faction[j]) === value > 0 ? 1 : -1;
    for (const end of [i, j]) cost[end] = (cost[end] ?? 0) + change;
  });
  return faction.map((side, actor) => (cost[actor] === 0 ? -1 : side));
}
