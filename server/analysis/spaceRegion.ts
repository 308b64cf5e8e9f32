import type { Points } from "./alignLayout.ts";

/** Where a state would lie in 95 of 100 samples of the roll calls, in the units of the space. */
export interface Region {
  /** Half axes of the ellipse about the state's place, the longer first. */
  readonly major: number;
  readonly minor: number;
  /** Of the longer axis, in radians anticlockwise from the first dimension, over −π/2 to π/2. */
  readonly angle: number;
  /** The middle 95 % of the samples on the first and on the second dimension. */
  readonly first: Interval;
  readonly second: Interval;
  /** Samples that placed the state. */
  readonly draws: number;
}

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The 95 % point of χ² with two degrees of freedom. */
const CHI_SQUARE = -2 * Math.log(0.05);

/**
 * The covariance ellipse of a state's samples that holds 95 % of a normal scatter, and percentile intervals.
 * @returns null where fewer than two samples placed the state (NaN elsewhere).
 */
export function regionOf(samples: readonly Points[], state: number): Region | null {
  const placed = samples.filter(({ x }) => !Number.isNaN(x[state]));
  if (placed.length < 2) return null;
  const xs = placed.map(({ x }) => x[state] ?? 0);
  const ys = placed.map(({ y }) => y[state] ?? 0);
  const [mx, my] = [mean(xs), mean(ys)];
  let [xx, xy, yy] = [0, 0, 0];
  xs.forEach((x, i) => {
    const [dx, dy] = [x - mx, (ys[i] ?? 0) - my];
    xx += dx * dx;
    xy += dx * dy;
    yy += dy * dy;
  });
  const middle = (xx + yy) / 2;
  const reach = Math.hypot((xx - yy) / 2, xy);
  const axis = (variance: number) => Math.sqrt((Math.max(0, variance) / (placed.length - 1)) * CHI_SQUARE);
  return {
    major: axis(middle + reach),
    minor: axis(middle - reach),
    angle: Math.atan2(2 * xy, xx - yy) / 2,
    first: interval(xs),
    second: interval(ys),
    draws: placed.length,
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Quantiles by linear interpolation (R. J. Hyndman and Y. Fan's type 7, The American Statistician 50(4), 1996). */
function interval(values: readonly number[]): Interval {
  const sorted = [...values].sort((p, q) => p - q);
  const quantile = (share: number) => {
    const at = share * (sorted.length - 1);
    const low = sorted[Math.floor(at)] ?? 0;
    return low + (at - Math.floor(at)) * ((sorted[Math.ceil(at)] ?? low) - low);
  };
  return { low: quantile(0.025), high: quantile(0.975) };
}
