import { describe, expect, test } from "vitest";
import { binomialDraws } from "../../../server/analysis/binomial.ts";
import { random } from "../../../server/analysis/random.ts";

/** The chance of k successes, by its own formula. */
function mass(n: number, p: number, k: number): number {
  let log = k * Math.log(p) + (n - k) * Math.log(1 - p);
  for (let i = 1; i <= k; i += 1) log += Math.log((n - k + i) / i);
  return Math.exp(log);
}

const DRAWS = 40_000;

describe.each([
  [22, 0.1],
  [22, 0.9],
  [94, 0.3],
  [94, 0.55],
  [5_539, 0.001],
  [5_539, 0.4],
  [5_539, 0.97],
])("%d trials with a chance of %d", (n, p) => {
  const draw = binomialDraws(n, random(11));
  const values = Array.from({ length: DRAWS }, () => draw(n, p));

  test("succeed as often as they should, every number as often as its own chance says", () => {
    const mean = values.reduce((sum, value) => sum + value, 0) / DRAWS;
    const spread = Math.sqrt(n * p * (1 - p));
    expect(Math.abs(mean - n * p)).toBeLessThan((4 * spread) / Math.sqrt(DRAWS));
    const seen = new Map<number, number>();
    for (const value of values) seen.set(value, (seen.get(value) ?? 0) + 1);
    // Pearson's χ² over the numbers that are expected ten times or more: its mean is their number, its spread √(2 × that).
    let [chi, kinds] = [0, 0];
    for (let k = 0; k <= n; k += 1) {
      const expected = DRAWS * mass(n, p, k);
      if (expected < 10) continue;
      chi += ((seen.get(k) ?? 0) - expected) ** 2 / expected;
      kinds += 1;
    }
    expect(chi).toBeLessThan(kinds + 4 * Math.sqrt(2 * kinds));
  });

  test("stay between none and all", () => {
    expect(Math.min(...values)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...values)).toBeLessThanOrEqual(n);
  });
});

test("what is certain or impossible is not drawn", () => {
  const draw = binomialDraws(10, () => {
    throw new Error("nothing was to be drawn");
  });
  expect([draw(10, 0), draw(10, 1), draw(0, 0.5)]).toEqual([0, 10, 0]);
});
