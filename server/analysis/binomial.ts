/** Draws the number of successes in `trials` with a chance each, 0 to 1. */
export type Binomial = (trials: number, chance: number) => number;

/** From here on so many successes are expected that rejection is quicker than adding up. */
const FEW = 10;

/**
 * Exact draws from binomial distributions, in a time that does not grow with the trials: by inversion where few successes are expected, else
 * by W. Hörmann's transformed rejection BTRS ("The generation of binomial random variates", J. Stat. Comput. Simul. 46, 1993).
 * @param most the most trials that will be asked for.
 * @param next numbers from 0 to 1, as `random` gives them.
 */
export function binomialDraws(most: number, next: () => number): Binomial {
  const logFactorial = new Float64Array(most + 1);
  for (let k = 2; k <= most; k += 1) logFactorial[k] = (logFactorial[k - 1] as number) + Math.log(k);
  const factorial = (k: number) => logFactorial[k] as number;

  return (trials, chance) => {
    if (trials === 0 || chance <= 0) return 0;
    if (chance >= 1) return trials;
    if (chance > 0.5) return trials - rare(trials, 1 - chance);
    return rare(trials, chance);
  };

  /** @param p at most ½. */
  function rare(n: number, p: number): number {
    return n * p < FEW ? invert(n, p) : reject(n, p);
  }

  function invert(n: number, p: number): number {
    const odds = p / (1 - p);
    let mass = (1 - p) ** n;
    let u = next();
    let k = 0;
    while (u > mass && k < n) {
      u -= mass;
      k += 1;
      mass *= (odds * (n - k + 1)) / k;
    }
    return k;
  }

  function reject(n: number, p: number): number {
    const spread = Math.sqrt(n * p * (1 - p));
    const b = 1.15 + 2.53 * spread;
    const a = -0.0873 + 0.0248 * b + 0.01 * p;
    const alpha = (2.83 + 5.1 / b) * spread;
    const centre = n * p + 0.5;
    const mode = Math.floor((n + 1) * p);
    const logOdds = Math.log(p / (1 - p));
    for (;;) {
      const u = next() - 0.5;
      const v = next();
      const edge = 0.5 - Math.abs(u);
      const k = Math.floor(((2 * a) / edge + b) * u + centre);
      if (edge >= 0.07 && v <= 0.92 - 4.2 / b) return k;
      if (k < 0 || k > n) continue;
      // How much likelier the mode is.
      const ratio =
        factorial(mode) + factorial(n - mode) - factorial(k) - factorial(n - k) + (k - mode) * logOdds;
      if (Math.log((v * alpha) / (a / (edge * edge) + b)) <= ratio) return k;
    }
  }
}
