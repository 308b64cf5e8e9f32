import type { Partition } from "./matchGroups.ts";
import type { WeightedLinks } from "./weightedLinks.ts";

export interface Brokers {
  readonly links: Uint32Array;
  /** Shortest paths (in links) between two others that run over the node, shared evenly among equally short ones; each pair counted once. */
  readonly betweenness: Float64Array;
  /** 1 − Σ_s (k_is / k_i)²: 0 where all links stay in one community, near 1 where they go to many alike. NaN without links. */
  readonly participation: Float64Array;
  /** (links within its community − mean of its members) / their standard deviation. NaN where that is 0 or it has no community. */
  readonly withinZ: Float64Array;
}

/**
 * Who bridges communities. Betweenness: U. Brandes, "A faster algorithm for betweenness centrality", Journal of Mathematical Sociology 25(2),
 * 2001; links count alike whatever their weight. Participation and within-community z: R. Guimerà and L. A. N. Amaral, Nature 433, 2005.
 */
export function brokers(nodes: number, links: WeightedLinks, community: Partition): Brokers {
  const near: number[][] = Array.from({ length: nodes }, () => []);
  links.a.forEach((a, row) => {
    const b = links.b[row] ?? 0;
    near[a]?.push(b);
    near[b]?.push(a);
  });
  return {
    links: Uint32Array.from(near, (partners) => partners.length),
    betweenness: betweenness(near),
    participation: Float64Array.from(near, (partners) => {
      const counts = new Map<number, number>();
      for (const partner of partners) {
        const group = community[partner] ?? -1;
        counts.set(group, (counts.get(group) ?? 0) + 1);
      }
      const squares = [...counts.values()].reduce((sum, count) => sum + count * count, 0);
      return partners.length === 0 ? Number.NaN : 1 - squares / partners.length ** 2;
    }),
    withinZ: withinZ(near, community),
  };
}

function withinZ(near: readonly (readonly number[])[], community: Partition): Float64Array {
  const inside = near.map(
    (partners, i) => partners.filter((partner) => community[partner] === community[i]).length,
  );
  const groups = new Map<number, number[]>();
  inside.forEach((links, i) => {
    const group = community[i] ?? -1;
    groups.set(group, [...(groups.get(group) ?? []), links]);
  });
  return Float64Array.from(inside, (links, i) => {
    const group = community[i] ?? -1;
    const all = groups.get(group) ?? [];
    const mean = all.reduce((sum, one) => sum + one, 0) / all.length;
    const spread = Math.sqrt(all.reduce((sum, one) => sum + (one - mean) ** 2, 0) / all.length);
    return group < 0 || spread === 0 ? Number.NaN : (links - mean) / spread;
  });
}

function betweenness(near: readonly (readonly number[])[]): Float64Array {
  const n = near.length;
  const score = new Float64Array(n);
  for (let source = 0; source < n; source += 1) {
    const distance = new Int32Array(n).fill(-1);
    const paths = new Float64Array(n);
    const before: number[][] = Array.from({ length: n }, () => []);
    const reached = [source];
    distance[source] = 0;
    paths[source] = 1;
    for (let at = 0; at < reached.length; at += 1) {
      const v = reached[at] ?? 0;
      for (const w of near[v] ?? []) {
        if (distance[w] === -1) {
          distance[w] = (distance[v] ?? 0) + 1;
          reached.push(w);
        }
        if (distance[w] !== (distance[v] ?? 0) + 1) continue;
        paths[w] = (paths[w] ?? 0) + (paths[v] ?? 0);
        before[w]?.push(v);
      }
    }
    const share = new Float64Array(n);
    for (const w of reached.reverse()) {
      for (const v of before[w] ?? []) {
        share[v] = (share[v] ?? 0) + ((paths[v] ?? 0) / (paths[w] ?? 1)) * (1 + (share[w] ?? 0));
      }
      // Every pair is met from both of its ends.
      if (w !== source) score[w] = (score[w] ?? 0) + (share[w] ?? 0) / 2;
    }
  }
  return score;
}
