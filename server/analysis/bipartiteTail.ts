/**
 * The chance that at least `least` of independent trials with these chances succeed: the upper tail of the Poisson-binomial
 * distribution, exactly, by adding one trial after another (the recursion of R. E. Barlow and K. D. Heidtmann, IEEE Trans. Reliability 33,
 * 1984). Sums of positive terms only, so that small tails keep their digits.
 *
 * @param chances each from 0 to 1.
 * @returns from 0 to 1.
 */
export function bipartiteTail(chances: ArrayLike<number>, least: number): number {
  if (least <= 0) return 1;
  if (least > chances.length) return 0;
  // mass[k]: exactly k successes so far; the last cell holds "least or more" and is never left.
  const mass = new Float64Array(least + 1);
  mass[0] = 1;
  for (let trial = 0; trial < chances.length; trial += 1) {
    const chance = chances[trial] ?? 0;
    mass[least] = (mass[least] ?? 0) + (mass[least - 1] ?? 0) * chance;
    for (let k = Math.min(trial + 1, least - 1); k > 0; k -= 1) {
      mass[k] = (mass[k] ?? 0) * (1 - chance) + (mass[k - 1] ?? 0) * chance;
    }
    mass[0] = (mass[0] ?? 0) * (1 - chance);
  }
  return Math.min(1, mass[least] ?? 0);
}

/**
 * The same tail by the refined normal approximation (Y. Hong, "On computing the distribution function for the Poisson binomial
 * distribution", Comput. Stat. Data Anal. 59, 2013), as the R package `backbone` 2 has it: good for many trials, and off in the third
 * digit for a handful, where it can even fall short of 1 for none or more. It is here to compare with values published by that package.
 */
export function refinedNormalTail(chances: ArrayLike<number>, least: number): number {
  let [mean, variance, third] = [0, 0, 0];
  for (let trial = 0; trial < chances.length; trial += 1) {
    const chance = chances[trial] ?? 0;
    const spread = chance * (1 - chance);
    mean += chance;
    variance += spread;
    third += spread * (1 - 2 * chance);
  }
  if (variance === 0) return mean >= least ? 1 : 0;
  const x = (least - 0.5 - mean) / Math.sqrt(variance);
  const density = Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
  const below = normalBelow(x, density) + ((third / variance ** 1.5) * (1 - x * x) * density) / 6;
  return 1 - Math.min(1, Math.max(0, below));
}

/** The normal distribution function by its series about 0 (G. Marsaglia, J. Stat. Software 11(4), 2004). */
function normalBelow(x: number, density: number): number {
  if (Math.abs(x) > 7) return x > 0 ? 1 : 0;
  let [sum, term] = [x, x];
  for (let k = 3; sum + term !== sum; k += 2) {
    term *= (x * x) / k;
    sum += term;
  }
  return 0.5 + sum * density;
}

/**
 * The chance that two sets of `first` and `second` of `all` things, drawn independently and without replacement, have at least `least` in
 * common: the upper tail of the hypergeometric distribution. This is the null model that holds every row's sum fixed and treats all
 * columns alike.
 */
export function hypergeometricTail(all: number, first: number, second: number, least: number): number {
  const most = Math.min(first, second);
  const fewest = Math.max(0, first + second - all);
  if (least <= fewest) return 1;
  let total = 0;
  let tail = 0;
  // Terms by their ratio, from the fewest up; scaled by their own sum.
  let term = 1;
  for (let k = fewest; k <= most; k += 1) {
    total += term;
    if (k >= least) tail += term;
    term *= ((first - k) * (second - k)) / ((k + 1) * (all - first - second + k + 1));
  }
  return tail / total;
}
