/**
 * How likely a standard normal variable is to lie further from 0 than z, on either side: erfc(|z| / √2), 0 to 1, to about 1e-14 of itself.
 * Near 0 by the power series of erf, beyond by the continued fraction of erfc (Abramowitz and Stegun 7.1.6 and 7.1.14).
 */
export function normalTail(z: number): number {
  const x = Math.abs(z) / Math.SQRT2;
  if (Number.isNaN(x)) return Number.NaN;
  if (x > 26) return 0;
  const scale = Math.exp(-x * x) / Math.sqrt(Math.PI);
  if (x < 2.5) {
    let [term, sum] = [2 * x, 2 * x];
    for (let n = 1; Math.abs(term) > 1e-17 * sum && n < 200; n += 1) {
      term *= (2 * x * x) / (2 * n + 1);
      sum += term;
    }
    return 1 - scale * sum;
  }
  let fraction = 0;
  for (let n = 120; n >= 1; n -= 1) fraction = n / 2 / (x + fraction);
  return scale / (x + fraction);
}
