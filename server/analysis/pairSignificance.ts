import { falseDiscovery } from "./falseDiscovery.ts";
import { DISTANCES, type Margin, matchingDistribution, matchingMoments } from "./matchingDistances.ts";
import type { Distance } from "./measures.ts";
import { normalTail } from "./normalTail.ts";
import { CELLS } from "./pairCells.ts";

export interface PairSignificance {
  /** By row, 0 to 1: how likely agreement is to lie so far from what chance expects, on either side; NaN where it cannot be told. */
  readonly p: Float64Array;
  /** p adjusted over all rows that can be told (Benjamini and Hochberg 1995). */
  readonly q: Float64Array;
  /** 1 more alike than chance expects, −1 less, 0 exactly so, or not to be told. */
  readonly direction: Int8Array;
  /** Rows that could be tested: in the others one state cast one and the same ballot throughout, so that no matching differs from another. */
  readonly tested: number;
  /** Rows whose p comes from the whole distribution; that of the others is a normal approximation. */
  readonly exact: number;
}

/** Tables that are walked through for a distribution, at most; beyond, the normal approximation is good. */
const TABLES = 5_000;
/** Up to so many joint ballots. */
const SMALL = 60;
/** Two sums of distances this near to the mean are as far from it. */
const AS_FAR = 1e-9;

/**
 * Whether each pair agrees more or less than chance would have it, given how often either state said yes, abstain and no: the sum of the
 * distances between their ballots against what it is where one state's ballots are matched to the other's at random. Without such a
 * test two states that say yes to nearly everything look like friends.
 *
 * Small tables get the exact two-sided p (all sums at least as far from the mean as the one seen), larger ones a normal approximation
 * with the exact mean and variance. Exact p-values of small tables are coarse, so that fewer than 5 % of strangers fall below .05.
 *
 * @param cells nine counts a row, as `pairCells` gives them; decisions without a vote are no ballots and do not take part.
 */
export function pairSignificance(cells: Uint32Array, distance: Distance): PairSignificance {
  const rows = cells.length / CELLS;
  const p = new Float64Array(rows).fill(Number.NaN);
  const direction = new Int8Array(rows);
  const known = new Map<string, Matching | null>();
  const logFactorials = logs(SMALL);
  let [tested, exact] = [0, 0];
  for (let row = 0; row < rows; row += 1) {
    const table = [...cells.subarray(row * CELLS, (row + 1) * CELLS)];
    if (distance === "yes-no") for (const k of WITH_ABSTENTION) table[k] = 0;
    const cell = (k: number) => table[k] as number;
    const first: Margin = [
      cell(0) + cell(1) + cell(2),
      cell(3) + cell(4) + cell(5),
      cell(6) + cell(7) + cell(8),
    ];
    const second: Margin = [
      cell(0) + cell(3) + cell(6),
      cell(1) + cell(4) + cell(7),
      cell(2) + cell(5) + cell(8),
    ];
    const key = `${first} ${second}`;
    let matching = known.get(key);
    if (matching === undefined) {
      matching = match(first, second, distance, logFactorials);
      known.set(key, matching);
    }
    if (matching === null) continue;
    const seen = DISTANCES[distance].reduce((sum, far, k) => sum + far * cell(k), 0);
    const { mean, deviation, probability } = matching;
    const away = seen - mean;
    direction[row] = Math.abs(away) < AS_FAR ? 0 : away < 0 ? 1 : -1;
    tested += 1;
    if (probability === null) p[row] = normalTail(away / deviation);
    else {
      exact += 1;
      p[row] = tail(probability, mean, seen);
    }
  }
  return { p, q: falseDiscovery(p), direction, tested, exact };
}

const WITH_ABSTENTION = [1, 3, 4, 5, 7] as const;

interface Matching {
  readonly mean: number;
  readonly deviation: number;
  /** By sum of distances; null where a normal approximation does. */
  readonly probability: Float64Array | null;
}

function match(
  first: Margin,
  second: Margin,
  distance: Distance,
  logFactorials: Float64Array,
): Matching | null {
  const n = first[0] + first[1] + first[2];
  if (n < 2) return null;
  const { mean, variance } = matchingMoments(first, second, distance);
  if (variance < AS_FAR) return null;
  const deviation = Math.sqrt(variance);
  if (n > SMALL || tableCount(first, second) > TABLES) return { mean, deviation, probability: null };
  return { mean, deviation, probability: matchingDistribution(first, second, distance, logFactorials) };
}

/** No fewer than there are tables with these margins. */
function tableCount(first: Margin, second: Margin): number {
  const [r0, r1] = smallestTwo(first);
  const [c0, c1] = smallestTwo(second);
  const most = (r: number, c: number) => Math.min(r, c) + 1;
  return most(r0, c0) * most(r0, c1) * most(r1, c0) * most(r1, c1);
}

function smallestTwo(margin: Margin): readonly [number, number] {
  const [low = 0, middle = 0] = [...margin].sort((p, q) => p - q);
  return [low, middle];
}

/** The probability of every sum at least as far from the mean as the one seen. */
function tail(probability: Float64Array, mean: number, seen: number): number {
  const far = Math.abs(seen - mean) - AS_FAR;
  let sum = 0;
  for (let other = 0; other < probability.length; other += 1) {
    if (Math.abs(other - mean) >= far) sum += probability[other] as number;
  }
  return Math.min(1, sum);
}

/** The natural logarithms of 0! to most!. */
function logs(most: number): Float64Array {
  const sums = new Float64Array(most + 1);
  for (let n = 1; n <= most; n += 1) sums[n] = (sums[n - 1] as number) + Math.log(n);
  return sums;
}
