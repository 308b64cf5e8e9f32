/**
 * Places on a line, each as near as can be to where it belongs, and none nearer to the next than `gap`: the least sum of squared shifts.
 * With y = x − rank · gap the condition is that y never falls, so y is the isotonic regression of the wanted places, found by pooling
 * neighbours that violate it (Ayer et al., Annals of Mathematical Statistics 26(4), 1955), and cut to the line's ends.
 * @param wanted in ascending order, in pixels.
 * @param span the line's length; where `gap` leaves too little room for all, the gap is what fits.
 */
export function placePoints(wanted: readonly number[], gap: number, span: number): readonly number[] {
  const last = wanted.length - 1;
  const step = last <= 0 ? 0 : Math.min(gap, span / last);
  const pools: { sum: number; count: number }[] = [];
  wanted.forEach((place, rank) => {
    let pool = { sum: place - rank * step, count: 1 };
    for (let before = pools.at(-1); before !== undefined; before = pools.at(-1)) {
      if (before.sum / before.count <= pool.sum / pool.count) break;
      pools.pop();
      pool = { sum: before.sum + pool.sum, count: before.count + pool.count };
    }
    pools.push(pool);
  });
  const most = Math.max(0, span - Math.max(0, last) * step);
  return pools
    .flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count))
    .map((place, rank) => Math.min(most, Math.max(0, place)) + rank * step);
}
