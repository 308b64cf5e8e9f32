/** Milliseconds of each of `rounds` runs after `warmUp` unmeasured ones; the median stands for them. */
export function timed(
  work: () => unknown,
  { rounds = 9, warmUp = 3 } = {},
): { readonly median: number; readonly best: number } {
  for (let i = 0; i < warmUp; i += 1) work();
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  }).sort((p, q) => p - q);
  return { median: times[Math.floor(rounds / 2)] ?? Number.NaN, best: times[0] ?? Number.NaN };
}
