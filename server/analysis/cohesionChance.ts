import { AtlasError } from "../../schema/errors.ts";
import {
  type BallotCounts,
  COHESION_INDICES,
  type CohesionIndexName,
  cohesionIndices,
} from "./cohesionIndices.ts";
import { random } from "./random.ts";

/** What an index comes to in random groups: the mean, and the band from the 5th to the 95th percentile. */
export interface ChanceLevel {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/** By index; null where no random group of that size has a value. */
export type CohesionChance = Readonly<Record<CohesionIndexName, ChanceLevel | null>> & {
  /** Summed over every composition of the group; else from seeded draws. */
  readonly exact: boolean;
};

export interface ChanceOptions {
  /** Of the draws, where there are too many compositions to sum. */
  readonly seed?: number;
  /** Compositions up to which the sum is exact. */
  readonly mostTerms?: number;
  readonly draws?: number;
}

/** With three ballots in equal parts, assemblies of about 420 voters are still exact. */
const MOST_TERMS = 20_000;
const DRAWS = 10_000;

/**
 * The level of an index that a group of `size` voters reaches by chance: a small group looks cohesive whatever it is made of.
 * The group is drawn without replacement from all who voted (Y yes, N no, A abstain; T in all), so that it has y, n and a of them with the
 * multivariate hypergeometric probability C(Y, y) · C(N, n) · C(A, a) / C(T, size); the mean of an index is the sum over every (y, n, a)
 * of that probability times the index, for Rice over those with a yes or a no.
 *
 * @returns null for a group of nobody.
 * @throws AtlasError BAD_INPUT for a group larger than the assembly.
 */
export function cohesionChance(
  assembly: BallotCounts,
  size: number,
  { seed = 1, mostTerms = MOST_TERMS, draws = DRAWS }: ChanceOptions = {},
): CohesionChance | null {
  const voters = assembly.yes + assembly.no + assembly.abstain;
  if (size > voters) {
    throw new AtlasError(
      "BAD_INPUT",
      `A group of ${size} cannot be drawn from ${voters} voters; expected ${voters} at most.`,
    );
  }
  if (size === 0) return null;
  const sorted = [assembly.yes, assembly.no, assembly.abstain].sort((a, b) => a - b);
  const terms = (Math.min(sorted[0] ?? 0, size) + 1) * (Math.min(sorted[1] ?? 0, size) + 1);
  const exact = terms <= mostTerms;
  const weights: Weights = { ai: new Map(), attina: new Map(), rice: new Map() };
  if (exact) sumCompositions(assembly, size, weights);
  else drawGroups(assembly, size, random(seed), draws, weights);
  return { ai: level(weights.ai), attina: level(weights.attina), rice: level(weights.rice), exact };
}

/** How often each value of each index comes up. */
type Weights = Readonly<Record<CohesionIndexName, Map<number, number>>>;

function sumCompositions(assembly: BallotCounts, size: number, weights: Weights): void {
  const { yes: Y, no: N, abstain: A } = assembly;
  const logs = logFactorials(Y + N + A);
  const choose = (n: number, k: number) => (logs[n] ?? 0) - (logs[k] ?? 0) - (logs[n - k] ?? 0);
  const all = choose(Y + N + A, size);
  for (let yes = Math.max(0, size - N - A); yes <= Math.min(Y, size); yes += 1) {
    const left = size - yes;
    for (let no = Math.max(0, left - A); no <= Math.min(N, left); no += 1) {
      const abstain = left - no;
      const probability = Math.exp(choose(Y, yes) + choose(N, no) + choose(A, abstain) - all);
      add(weights, { yes, no, abstain }, probability);
    }
  }
}

function drawGroups(
  assembly: BallotCounts,
  size: number,
  next: () => number,
  draws: number,
  weights: Weights,
): void {
  for (let draw = 0; draw < draws; draw += 1) {
    const left = { ...assembly };
    const group = { yes: 0, no: 0, abstain: 0 };
    for (let voters = left.yes + left.no + left.abstain, k = 0; k < size; k += 1, voters -= 1) {
      const at = next() * voters;
      const ballot = at < left.yes ? "yes" : at < left.yes + left.no ? "no" : "abstain";
      left[ballot] -= 1;
      group[ballot] += 1;
    }
    add(weights, group, 1);
  }
}

function add(weights: Weights, group: BallotCounts, weight: number): void {
  const indices = cohesionIndices(group);
  for (const name of COHESION_INDICES) {
    const { value } = indices[name];
    if (value !== null) weights[name].set(value, (weights[name].get(value) ?? 0) + weight);
  }
}

function level(weights: ReadonlyMap<number, number>): ChanceLevel | null {
  const values = [...weights].sort(([a], [b]) => a - b);
  const total = values.reduce((sum, [, weight]) => sum + weight, 0);
  if (total === 0) return null;
  const mean = values.reduce((sum, [value, weight]) => sum + value * weight, 0) / total;
  const quantile = (share: number) => {
    let below = 0;
    for (const [value, weight] of values) {
      below += weight;
      if (below >= share * total) return value;
    }
    return values.at(-1)?.[0] ?? mean;
  };
  return { mean, low: quantile(0.05), high: quantile(0.95) };
}

/** ln 0! to ln n!. */
function logFactorials(n: number): Float64Array {
  const logs = new Float64Array(n + 1);
  for (let k = 2; k <= n; k += 1) logs[k] = (logs[k - 1] ?? 0) + Math.log(k);
  return logs;
}
