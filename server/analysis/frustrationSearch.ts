import { random } from "./random.ts";
import type { SignedGraph } from "./signedGraph.ts";

export interface Factions {
  /** By node: 0 or 1. */
  readonly side: Uint8Array;
  /** Edges in the wrong: positive between the factions, or negative within one. */
  readonly wrong: number;
}

/**
 * The best two factions that a seeded search finds: from several starts one node after another changes sides, always the one that gains
 * most or loses least and has not just changed (tabu search: F. Glover, ORSA J. Computing 1(3), 1989). An upper bound of frustration.
 */
export function frustrationSearch(
  graph: SignedGraph,
  options: {
    readonly seed: number;
    /** Nothing better can be found than so many wrong edges: there the search ends. */
    readonly goal?: number;
    readonly starts?: number;
    /** Changes of side from each start, for each node. */
    readonly moves?: number;
  },
): Factions {
  const { nodes, a, b, sign } = graph;
  const { seed, goal = 0, starts = 12, moves = 12 } = options;
  const rng = random(seed);
  const neighbours: { readonly end: number; readonly sign: number }[][] = Array.from(
    { length: nodes },
    () => [],
  );
  sign.forEach((value, edge) => {
    const [i, j] = [a[edge] ?? 0, b[edge] ?? 0];
    neighbours[i]?.push({ end: j, sign: value });
    neighbours[j]?.push({ end: i, sign: value });
  });
  let best: Factions = { side: new Uint8Array(nodes), wrong: Number.POSITIVE_INFINITY };
  for (let start = 0; start < starts && best.wrong > goal; start += 1) {
    const side = Uint8Array.from({ length: nodes }, () => (start === 0 ? 0 : rng() < 0.5 ? 0 : 1));
    const found = climb(side);
    if (found.wrong < best.wrong) best = found;
  }
  return best;

  function climb(side: Uint8Array): Factions {
    const ahead = new Int32Array(nodes);
    let twice = 0;
    for (let node = 0; node < nodes; node += 1) {
      for (const { end, sign: value } of neighbours[node] ?? []) {
        const right = (side[node] === side[end]) === value > 0;
        // What a change of this node would cost: edges now right less edges now wrong.
        ahead[node] = (ahead[node] ?? 0) + (right ? 1 : -1);
        if (!right) twice += 1;
      }
    }
    let wrong = twice / 2;
    let kept: Factions = { side: side.slice(), wrong };
    const freeAt = new Int32Array(nodes);
    for (let move = 0; move < moves * nodes && kept.wrong > goal; move += 1) {
      const node = cheapest(ahead, freeAt, move, wrong, kept.wrong);
      if (node < 0) continue;
      wrong += ahead[node] ?? 0;
      side[node] = 1 - (side[node] ?? 0);
      ahead[node] = -(ahead[node] ?? 0);
      for (const { end, sign: value } of neighbours[node] ?? []) {
        const right = (side[node] === side[end]) === value > 0;
        ahead[end] = (ahead[end] ?? 0) + (right ? 2 : -2);
      }
      freeAt[node] = move + 4 + Math.floor(rng() * 8);
      if (wrong < kept.wrong) kept = { side: side.slice(), wrong };
    }
    return kept;
  }

  /** The node whose change costs least; one that just changed only where it leads to the best so far. Ties are drawn by lot. */
  function cheapest(
    ahead: Int32Array,
    freeAt: Int32Array,
    move: number,
    wrong: number,
    best: number,
  ): number {
    let [chosen, cost, ties] = [-1, Number.POSITIVE_INFINITY, 0];
    for (let node = 0; node < nodes; node += 1) {
      const price = ahead[node] ?? 0;
      if (price > cost || ((freeAt[node] ?? 0) > move && wrong + price >= best)) continue;
      ties = price < cost ? 1 : ties + 1;
      if (price < cost || rng() * ties < 1) chosen = node;
      cost = price;
    }
    return chosen;
  }
}
