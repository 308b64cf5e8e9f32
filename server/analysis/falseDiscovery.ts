/**
 * Benjamini and Hochberg's adjusted p-values (J. R. Stat. Soc. B 57(1), 1995): q of the k-th smallest of m is min over j ≥ k of p_j m / j,
 * at most 1. Those with q ≤ α hold no more than a share α of false findings on average, where the tests are independent or depend
 * positively on each other (Benjamini and Yekutieli, Ann. Stat. 29(4), 2001).
 *
 * @param p 0 to 1; NaN where nothing was tested: such a row counts for nothing and stays NaN.
 */
export function falseDiscovery(p: Float64Array): Float64Array {
  const order = Uint32Array.from(p.keys()).filter((row) => !Number.isNaN(p[row]));
  order.sort((left, right) => (p[left] as number) - (p[right] as number) || left - right);
  const q = new Float64Array(p.length).fill(Number.NaN);
  let least = 1;
  for (let k = order.length; k > 0; k -= 1) {
    const row = order[k - 1] as number;
    least = Math.min(least, (p[row] as number) * (order.length / k));
    q[row] = least;
  }
  return q;
}
