import { UndirectedGraph } from "graphology";
import louvain from "graphology-communities-louvain";
import { AtlasError } from "../../schema/errors.ts";
import { finish } from "./finish.ts";
import { partitionRefiner } from "./partitionRefiner.ts";
import { random } from "./random.ts";
import type { WeightedLinks } from "./weightedLinks.ts";

export interface Communities {
  /** By node: 0 for the largest community, then 1 …; −1 for a node without links. */
  readonly community: Int32Array;
  /** Members of each, the largest first. */
  readonly sizes: readonly number[];
  /** Null with a reason where nothing is joined. */
  readonly modularity: number | null;
  readonly reason: "NO_LINKS" | null;
  /** Runs made: as many as were asked for, fewer where the best was found 25 times before that, 0 where nothing is joined. */
  readonly runs: number;
  /** Runs that reached the best modularity (within 1e-9). */
  readonly runsAtBest: number;
  /** By node: the share of runs, 0 to 1, that put it with most of its community; NaN for a node without links. */
  readonly stability: Float64Array;
}

/**
 * Groups of nodes more closely joined to each other than chance would have it: the best of several seeded runs of Louvain's method
 * (Blondel et al., J. Stat. Mech. P10008, 2008), each followed by moves of single nodes, by Newman's weighted modularity
 * Q = Σ_c [L_c/m − (K_c/2m)²]. A run of Louvain's method alone is not to be trusted: on Zachary's karate club fewer than one in five finds
 * the optimum, and all do with the moves.
 *
 * Communities are numbered by size, then by their first node, so that the same partition always has the same numbers.
 *
 * @param nodes ids, sorted.
 * @param options.runs at most so many, 1 to 1,000.
 */
export function communities(
  nodes: readonly string[],
  links: WeightedLinks,
  options: { readonly seed: number; readonly runs: number },
): Communities {
  return finish(communitiesInSteps(nodes, links, options));
}

/** The same, some runs at a time, between which a server can do something else. */
export function* communitiesInSteps(
  nodes: readonly string[],
  links: WeightedLinks,
  options: { readonly seed: number; readonly runs: number },
): Generator<undefined, Communities> {
  const { seed, runs } = options;
  if (!Number.isInteger(runs) || runs < 1 || runs > 1000) {
    throw new AtlasError("BAD_INPUT", `runs is ${runs}; expected a whole number from 1 to 1,000.`);
  }
  const { graph, joined } = linkedGraph(nodes, links);
  if (graph.size === 0) {
    const none = { modularity: null, reason: "NO_LINKS", runs: 0, runsAtBest: 0, sizes: [] } as const;
    const community = new Int32Array(nodes.length).fill(-1);
    return { ...none, community, stability: new Float64Array(nodes.length).fill(Number.NaN) };
  }
  const place = new Map(joined.map((node, i) => [node, i]));
  const within = (end: Uint32Array) => end.map((node) => place.get(node) ?? 0);
  const refiner = partitionRefiner(joined.length, { ...links, a: within(links.a), b: within(links.b) });
  const rng = random(seed);
  const partitions: Int32Array[] = [];
  const scores: number[] = [];
  let best = Number.NEGATIVE_INFINITY;
  let atBest = 0;
  for (let run = 0; run < runs && atBest < ENOUGH; run += 1) {
    const found = louvain(graph, { rng, getEdgeWeight: "weight" });
    const partition = Int32Array.from(joined, (node) => found[node] ?? 0);
    refiner.refine(partition);
    const modularity = refiner.modularity(partition);
    partitions.push(partition);
    scores.push(modularity);
    if (modularity > best + SAME) {
      best = modularity;
      atBest = 1;
    } else if (modularity > best - SAME) atBest += 1;
    if (run % RUNS_IN_A_STEP === RUNS_IN_A_STEP - 1) yield;
  }
  const chosen = partitions[scores.findIndex((score) => score > best - SAME)] ?? new Int32Array();
  const { numbers, sizes } = renumber(chosen);
  const shares = stability(numbers, sizes.length, partitions);
  const community = new Int32Array(nodes.length).fill(-1);
  const spread = new Float64Array(nodes.length).fill(Number.NaN);
  joined.forEach((node, i) => {
    community[node] = numbers[i] ?? 0;
    spread[node] = shares[i] ?? 0;
  });
  return {
    community,
    sizes,
    modularity: best,
    reason: null,
    runs: scores.length,
    runsAtBest: atBest,
    stability: spread,
  };
}

/** The best is taken for the optimum once it was found so often. */
const ENOUGH = 25;
const RUNS_IN_A_STEP = 20;
/** Two modularities this near are the same. */
const SAME = 1e-9;

/** Only nodes with a link take part: a lone node says nothing of coalitions. */
function linkedGraph(nodes: readonly string[], links: WeightedLinks) {
  const graph = new UndirectedGraph<Record<string, never>, { weight: number }>();
  const joined = [...new Set([...links.a, ...links.b])].filter((i) => i < nodes.length).sort((p, q) => p - q);
  for (const node of joined) graph.addNode(node);
  links.a.forEach((a, i) => {
    graph.addEdge(a, links.b[i] ?? 0, { weight: links.weight[i] ?? 0 });
  });
  return { graph, joined };
}

/** Numbers groups by size, the largest first, ties by the first member. */
function renumber(partition: Int32Array): {
  readonly numbers: Int32Array;
  readonly sizes: readonly number[];
} {
  const groups = new Map<number, { readonly first: number; size: number }>();
  partition.forEach((group, i) => {
    const known = groups.get(group);
    if (known === undefined) groups.set(group, { first: i, size: 1 });
    else known.size += 1;
  });
  const order = [...groups].sort(([, p], [, q]) => q.size - p.size || p.first - q.first);
  const number = new Map(order.map(([group], index) => [group, index]));
  return {
    numbers: partition.map((group) => number.get(group) ?? 0),
    sizes: order.map(([, group]) => group.size),
  };
}

/** For each node the share of partitions that put it into the group where most of its community went. */
function stability(numbers: Int32Array, count: number, partitions: readonly Int32Array[]): Float64Array {
  const share = new Float64Array(numbers.length);
  for (const partition of partitions) {
    const tallies = Array.from({ length: count }, () => new Map<number, number>());
    partition.forEach((group, i) => {
      const tally = tallies[numbers[i] ?? 0];
      tally?.set(group, (tally.get(group) ?? 0) + 1);
    });
    const home = tallies.map((tally) => [...tally].sort(([g, p], [h, q]) => q - p || g - h)[0]?.[0]);
    partition.forEach((group, i) => {
      if (home[numbers[i] ?? 0] === group) share[i] = (share[i] ?? 0) + 1 / partitions.length;
    });
  }
  return share;
}
