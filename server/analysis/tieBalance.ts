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
 * @returns `causes` are places in `rows`; `faction` goes by actor, −1 where it has no signed link or could as well stand in the other camp.
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
  const camp = (which: number) => frustration.faction.filter((side) => side === which).length;
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
    camps: [camp(0), camp(1)] as const,
    faction: decided(graph, frustration.faction),
    causes: [...frustration.causes].map((edge) => at[edge] ?? 0),
  };
}

/** The camps, with −1 for an actor that could change to the other one alone at no cost: the record does not tell where it stands. */
function decided({ a, b, sign }: SignedGraph, faction: Int8Array): Int8Array {
  const cost = new Int32Array(faction.length);
  sign.forEach((value, edge) => {
    const [i, j] = [a[edge] ?? 0, b[edge] ?? 0];
    const change = (faction[i] === faction[j]) === value > 0 ? 1 : -1;
    for (const end of [i, j]) cost[end] = (cost[end] ?? 0) + change;
  });
  return faction.map((side, actor) => (cost[actor] === 0 ? -1 : side));
}
