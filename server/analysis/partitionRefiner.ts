import type { WeightedLinks } from "./weightedLinks.ts";

/**
 * Moves single nodes to where Newman's modularity gains most, one after the other, until none gains: Louvain's method moves whole groups in its
 * later rounds and never looks back at their members (V. Traag, L. Waltman and N. J. van Eck, Scientific Reports 9, 5233, 2019).
 * @param links ends from 0 to the number of nodes less 1.
 * @param partition group of each node, numbers from 0 to the number of nodes less 1.
 */
export function partitionRefiner(nodes: number, links: WeightedLinks) {
  const near: { readonly node: number; readonly weight: number }[][] = Array.from(
    { length: nodes },
    () => [],
  );
  const strength = new Float64Array(nodes);
  let total = 0;
  links.weight.forEach((weight, row) => {
    const [a, b] = [links.a[row] ?? 0, links.b[row] ?? 0];
    near[a]?.push({ node: b, weight });
    near[b]?.push({ node: a, weight });
    strength[a] = (strength[a] ?? 0) + weight;
    strength[b] = (strength[b] ?? 0) + weight;
    total += weight;
  });

  return {
    /** Changes the partition in place. */
    refine(partition: Int32Array): void {
      const sums = new Float64Array(nodes);
      partition.forEach((group, i) => {
        sums[group] = (sums[group] ?? 0) + (strength[i] ?? 0);
      });
      for (let round = 0; round < ROUNDS; round += 1) {
        let moved = false;
        for (let i = 0; i < nodes; i += 1) if (move(i, partition, sums)) moved = true;
        if (!moved) break;
      }
    },
    /** Q = Σ_c [L_c/m − (K_c/2m)²]. */
    modularity(partition: Int32Array): number {
      const [inside, sums] = [new Float64Array(nodes), new Float64Array(nodes)];
      partition.forEach((group, i) => {
        sums[group] = (sums[group] ?? 0) + (strength[i] ?? 0);
        for (const { node, weight } of near[i] ?? []) {
          if (partition[node] === group) inside[group] = (inside[group] ?? 0) + weight / 2;
        }
      });
      return inside.reduce((q, links, c) => q + links / total - ((sums[c] ?? 0) / (2 * total)) ** 2, 0);
    },
  };

  function move(i: number, partition: Int32Array, sums: Float64Array): boolean {
    const home = partition[i] ?? 0;
    const own = strength[i] ?? 0;
    const to = new Map<number, number>([[home, 0]]);
    for (const { node, weight } of near[i] ?? []) {
      const group = partition[node] ?? 0;
      to.set(group, (to.get(group) ?? 0) + weight);
    }
    const gain = (group: number) =>
      (to.get(group) ?? 0) - (own * ((sums[group] ?? 0) - (group === home ? own : 0))) / (2 * total);
    let best = home;
    for (const group of to.keys()) if (gain(group) > gain(best) + LEAST) best = group;
    if (best === home) return false;
    partition[i] = best;
    sums[home] = (sums[home] ?? 0) - own;
    sums[best] = (sums[best] ?? 0) + own;
    return true;
  }
}

const ROUNDS = 100;
/** A smaller gain is rounding. */
const LEAST = 1e-12;
