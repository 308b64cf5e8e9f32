import { random } from "./random.ts";

/** One roll call as an average takes it: the index, and what it comes to by chance. */
export interface MeanInput {
  readonly value: number;
  readonly chance: number;
}

export interface CohesionMean {
  /** Null where no roll call has two ballots. */
  readonly value: number | null;
  /** 95 % interval; null with fewer than two roll calls. */
  readonly low: number | null;
  readonly high: number | null;
  /** Mean of the chance levels of the same roll calls. */
  readonly chance: number | null;
  /** `value − chance`. */
  readonly aboveChance: number | null;
  /** Roll calls averaged. */
  readonly rollCalls: number;
}

/**
 * The mean of an index over roll calls, each counting once, with the percentile interval of a bootstrap that draws roll calls, not states
 * (Efron and Tibshirani, An Introduction to the Bootstrap, 1993, ch. 13).
 */
export function cohesionMean(
  rollCalls: readonly MeanInput[],
  { seed, resamples }: { readonly seed: number; readonly resamples: number },
): CohesionMean {
  const count = rollCalls.length;
  if (count === 0)
    return { value: null, low: null, high: null, chance: null, aboveChance: null, rollCalls: 0 };
  const mean = (values: readonly number[]) => values.reduce((sum, each) => sum + each, 0) / count;
  const values = rollCalls.map(({ value }) => value);
  const value = mean(values);
  const chance = mean(rollCalls.map((one) => one.chance));
  const whole = { value, chance, aboveChance: value - chance, rollCalls: count };
  if (count < 2) return { ...whole, low: null, high: null };
  const next = random(seed);
  const means = new Float64Array(resamples);
  for (let sample = 0; sample < resamples; sample += 1) {
    let sum = 0;
    for (let k = 0; k < count; k += 1) sum += values[Math.floor(next() * count)] ?? 0;
    means[sample] = sum / count;
  }
  means.sort();
  const at = (share: number) => means[Math.min(resamples - 1, Math.floor(share * resamples))] ?? value;
  return { ...whole, low: at(0.025), high: at(0.975) };
}
