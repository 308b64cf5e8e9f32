import { communities } from "./communities.ts";
import type { WeightedLinks } from "./weightedLinks.ts";

const RUNS = 24;
const ROUNDS = 8;
/** Pairs put together by fewer of the runs than this share are not joined again. */
const TOGETHER = 0.5;

/**
 * The partition on which many runs agree: how often two nodes are put together is the weight of their link in a new network, which is grouped
 * again, until all runs give the same (A. Lancichinetti and S. Fortunato, "Consensus clustering in complex networks", Scientific Reports 2, 336,
 * 2012; threshold .5, 24 runs, at most 8 rounds).
 * @returns by node, numbered by size; −1 without links, and for a node that most runs put with nobody in particular.
 */
export function consensusPartition(nodes: readonly string[], links: WeightedLinks, seed: number): Int32Array {
  let network = links;
  let found: Int32Array = new Int32Array(nodes.length).fill(-1);
  for (let round = 0; round < ROUNDS; round += 1) {
    const runs = Array.from(
      { length: RUNS },
      (_, run) => communities(nodes, network, { seed: seed * 7919 + round * RUNS + run, runs: 1 }).community,
    );
    found = runs[0] ?? found;
    const first = found.join();
    if (runs.every((run) => run.join() === first)) break;
    network = coAssignment(runs);
  }
  return found;
}

function coAssignment(runs: readonly Int32Array[]): WeightedLinks {
  const n = runs[0]?.length ?? 0;
  const [a, b, weight]: [number[], number[], number[]] = [[], [], []];
  for (let i = 0; i < n; i += 1) {
    for (let j = i + 1; j < n; j += 1) {
      const share =
        runs.filter((run) => (run[i] ?? -1) >= 0 && run[i] === run[j]).length / Math.max(1, runs.length);
      if (share < TOGETHER) continue;
      a.push(i);
      b.push(j);
      weight.push(share);
    }
  }
  return { a: Uint32Array.from(a), b: Uint32Array.from(b), weight: Float64Array.from(weight) };
}
