/** Pearson's correlation of two columns of equal length. */
export function correlation(p: readonly number[], q: readonly number[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [meanP, meanQ] = [mean(p), mean(q)];
  let [both, squaresP, squaresQ] = [0, 0, 0];
  p.forEach((value, i) => {
    const [a, b] = [value - meanP, (q[i] ?? 0) - meanQ];
    both += a * b;
    squaresP += a * a;
    squaresQ += b * b;
  });
  return both / Math.sqrt(squaresP * squaresQ);
}

/** Spearman's: Pearson's of the ranks, equal values at the mean of their ranks. */
export function rankCorrelation(p: readonly number[], q: readonly number[]): number {
  return correlation(ranks(p), ranks(q));
}

function ranks(values: readonly number[]): readonly number[] {
  return values.map((value) => {
    const below = values.filter((other) => other < value).length;
    const equal = values.filter((other) => other === value).length;
    return below + (equal + 1) / 2;
  });
}
