import { random } from "./random.ts";
import type { WeightedLinks } from "./weightedLinks.ts";

export interface SignedCommunities {
  /** By node; −1 for a node without links. Numbered by size, then by the first member. */
  readonly community: Int32Array;
  readonly sizes: readonly number[];
  /** Null with a reason where nothing is joined. */
  readonly modularity: number | null;
  readonly reason: "NO_LINKS" | null;
}

/**
 * Groups of friends apart from their foes: the best signed modularity found,
 * Q = 1/(2w⁺ + 2w⁻) Σ_ij [w_ij − (w⁺_i w⁺_j / 2w⁺ − w⁻_i w⁻_j / 2w⁻)] δ(c_i, c_j)
 * (S. Gómez, P. Jensen and A. Arenas, Physical Review E 80, 016114, 2009). Nodes move one by one to where Q gains most, in an order drawn by
 * lot, then whole groups merge, until neither gains; the best of several starts counts. That is a search, not a proof.
 *
 * @param links weights of either sign, none 0.
 * @param options.starts 1 or more.
 */
export function signedCommunities(
  nodes: number,
  links: WeightedLinks,
  options: { readonly seed: number; readonly starts: number },
): SignedCommunities {
  const joined = [...new Set([...links.a, ...links.b])].sort((p, q) => p - q);
  const community = new Int32Array(nodes).fill(-1);
  if (joined.length === 0) return { community, sizes: [], modularity: null, reason: "NO_LINKS" };
  const { gain, scale } = gains(joined, links);
  const rng = random(options.seed);
  let best: Int32Array = new Int32Array(joined.length);
  let score = Number.NEGATIVE_INFINITY;
  for (let start = 0; start < options.starts; start += 1) {
    const groups = climb(gain, joined.length, rng);
    const found = value(gain, groups) / scale;
    if (found > score + 1e-12) [best, score] = [groups, found];
  }
  const order = groupsBySize(best);
  joined.forEach((node, i) => {
    community[node] = order.findIndex((members) => members.includes(i));
  });
  return { community, sizes: order.map(({ length }) => length), modularity: score, reason: null };
}

/** What two nodes in one group add to Q, times the scale, row by row. */
function gains(joined: readonly number[], links: WeightedLinks) {
  const n = joined.length;
  const place = new Map(joined.map((node, i) => [node, i]));
  const gain = new Float64Array(n * n);
  const [plus, minus] = [new Float64Array(n), new Float64Array(n)];
  links.weight.forEach((weight, row) => {
    const ends = [place.get(links.a[row] ?? 0) ?? 0, place.get(links.b[row] ?? 0) ?? 0] as const;
    for (const [p, q] of [ends, [ends[1], ends[0]] as const]) {
      gain[p * n + q] = weight;
      const side = weight > 0 ? plus : minus;
      side[p] = (side[p] ?? 0) + Math.abs(weight);
    }
  });
  const total = (side: Float64Array) => side.reduce((sum, one) => sum + one, 0);
  const [allPlus, allMinus] = [total(plus), total(minus)];
  for (let i = 0; i < n; i += 1) {
    for (let j = 0; j < n; j += 1) {
      const friends = allPlus === 0 ? 0 : ((plus[i] ?? 0) * (plus[j] ?? 0)) / allPlus;
      const foes = allMinus === 0 ? 0 : ((minus[i] ?? 0) * (minus[j] ?? 0)) / allMinus;
      gain[i * n + j] = (gain[i * n + j] ?? 0) - friends + foes;
    }
  }
  return { gain, scale: allPlus + allMinus };
}

function climb(gain: Float64Array, n: number, rng: () => number): Int32Array {
  const groups = Int32Array.from({ length: n }, (_, i) => i);
  const order = Array.from({ length: n }, (_, i) => i);
  for (let last = n - 1; last > 0; last -= 1) {
    const other = Math.floor(rng() * (last + 1));
    [order[last], order[other]] = [order[other] ?? 0, order[last] ?? 0];
  }
  do {
    while (moveNodes(gain, groups, order)) {
      // Again, until no node gains by moving.
    }
  } while (mergeGroups(gain, groups));
  return groups;
}

function moveNodes(gain: Float64Array, groups: Int32Array, order: readonly number[]): boolean {
  const n = groups.length;
  let moved = false;
  for (const i of order) {
    const sums = new Float64Array(n);
    for (let j = 0; j < n; j += 1) {
      const group = groups[j] ?? 0;
      if (j !== i) sums[group] = (sums[group] ?? 0) + (gain[i * n + j] ?? 0);
    }
    const home = groups[i] ?? 0;
    let to = home;
    // A group of nobody sums to 0: a node that gains nowhere stands alone.
    for (let group = 0; group < n; group += 1) if ((sums[group] ?? 0) > (sums[to] ?? 0) + 1e-12) to = group;
    if (to === home) continue;
    groups[i] = to;
    moved = true;
  }
  return moved;
}

function mergeGroups(gain: Float64Array, groups: Int32Array): boolean {
  const n = groups.length;
  const between = new Float64Array(n * n);
  for (let i = 0; i < n; i += 1) {
    for (let j = 0; j < n; j += 1) {
      const at = (groups[i] ?? 0) * n + (groups[j] ?? 0);
      between[at] = (between[at] ?? 0) + (gain[i * n + j] ?? 0);
    }
  }
  let [most, from, to] = [1e-9, -1, -1];
  for (let p = 0; p < n; p += 1) {
    for (let q = p + 1; q < n; q += 1) {
      const sum = between[p * n + q] ?? 0;
      if (sum > most) [most, from, to] = [sum, q, p];
    }
  }
  if (from < 0) return false;
  groups.forEach((group, i) => {
    if (group === from) groups[i] = to;
  });
  return true;
}

function value(gain: Float64Array, groups: Int32Array): number {
  const n = groups.length;
  let sum = 0;
  for (let i = 0; i < n; i += 1) {
    for (let j = 0; j < n; j += 1) if (groups[i] === groups[j]) sum += gain[i * n + j] ?? 0;
  }
  return sum;
}

function groupsBySize(groups: Int32Array): readonly (readonly number[])[] {
  const members = new Map<number, number[]>();
  groups.forEach((group, i) => {
    members.set(group, [...(members.get(group) ?? []), i]);
  });
  return [...members.values()].sort((p, q) => q.length - p.length || (p[0] ?? 0) - (q[0] ?? 0));
}
