import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { agreementPairs } from "../../../server/analysis/agreementPairs.ts";
import { ballotMatrix } from "../../../server/analysis/ballotMatrix.ts";
import { falseDiscovery } from "../../../server/analysis/falseDiscovery.ts";
import {
  type Margin,
  matchingDistribution,
  matchingMoments,
} from "../../../server/analysis/matchingDistances.ts";
import { normalTail } from "../../../server/analysis/normalTail.ts";
import { pairSignificance } from "../../../server/analysis/pairSignificance.ts";
import { random } from "../../../server/analysis/random.ts";

const DISTANCES = ["nominal", "absolute", "squared"] as const;
const logs = Float64Array.from({ length: 41 }, () => 0);
for (let n = 1; n < logs.length; n += 1) logs[n] = (logs[n - 1] ?? 0) + Math.log(n);

const margin = (n: number): fc.Arbitrary<Margin> =>
  fc
    .tuple(fc.integer({ min: 0, max: n }), fc.integer({ min: 0, max: n }))
    .map(([p, q]) => [Math.min(p, q), Math.abs(p - q), n - Math.max(p, q)]);
const margins = fc.integer({ min: 2, max: 20 }).chain((n) => fc.tuple(margin(n), margin(n)));

describe("chance, given how often either state cast each ballot", () => {
  test("the whole distribution adds up to 1 and has the mean and variance of the closed form", () => {
    fc.assert(
      fc.property(margins, fc.constantFrom(...DISTANCES), ([first, second], distance) => {
        const probability = matchingDistribution(first, second, distance, logs);
        const { mean, variance } = matchingMoments(first, second, distance);
        const sum = (term: (far: number) => number) =>
          probability.reduce((all, one, far) => all + one * term(far), 0);
        expect(sum(() => 1)).toBeCloseTo(1, 10);
        expect(sum((far) => far)).toBeCloseTo(mean, 8);
        expect(sum((far) => (far - mean) ** 2)).toBeCloseTo(variance, 8);
      }),
    );
  });

  test("a two-by-two table has Fisher's probabilities: tea tasted, four cups of eight", () => {
    const probability = matchingDistribution([4, 0, 4], [4, 0, 4], "nominal", logs);
    expect([0, 2, 4, 6, 8].map((far) => probability[far])).toEqual(
      [1, 16, 36, 16, 1].map((ways) => expect.closeTo(ways / 70, 12)),
    );
    const { p, direction } = pairSignificance(Uint32Array.of(4, 0, 0, 0, 0, 0, 0, 0, 4), "nominal");
    expect(p[0]).toBeCloseTo(2 / 70, 12);
    expect(direction[0]).toBe(1);
  });

  test("which state comes first, and which end of the scale, changes nothing", () => {
    const table = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 9, maxLength: 9 });
    fc.assert(
      fc.property(table, fc.constantFrom(...DISTANCES), (cells, distance) => {
        const of = (order: readonly number[]) =>
          pairSignificance(
            Uint32Array.from(order, (k) => cells[k] ?? 0),
            distance,
          ).p[0] ?? Number.NaN;
        const plain = of([0, 1, 2, 3, 4, 5, 6, 7, 8]);
        for (const other of [of([0, 3, 6, 1, 4, 7, 2, 5, 8]), of([8, 7, 6, 5, 4, 3, 2, 1, 0])]) {
          if (Number.isNaN(plain)) expect(other).toBeNaN();
          else expect(other).toBeCloseTo(plain, 9);
        }
      }),
    );
  });

  test("nothing can be told where one state cast the same ballot throughout", () => {
    const { p, q, tested, direction } = pairSignificance(
      Uint32Array.of(9, 3, 2, 0, 0, 0, 0, 0, 0),
      "squared",
    );
    expect([p[0], q[0]]).toEqual([Number.NaN, Number.NaN]);
    expect([tested, direction[0]]).toEqual([0, 0]);
  });
});

describe("strangers", () => {
  /** States that vote each for itself, with shares of their own. */
  function strangers(states: number, rollCalls: number, seed: number) {
    const lot = random(seed);
    const shares = Array.from({ length: states }, () => [0.4 + 0.4 * lot(), 0.1 + 0.1 * lot()] as const);
    const ids = shares.map((_, s) => `S${String(s).padStart(3, "0")}`);
    return ballotMatrix(
      Array.from({ length: rollCalls }, (_, r) => ({
        rollCall: `r${String(r).padStart(3, "0")}`,
        states: ids,
        ballots: shares.map(([yes, abstain]) => {
          const x = lot();
          return x < yes ? "yes" : x < yes + abstain ? "abstain" : "no";
        }),
      })),
    );
  }
  const share = (p: Float64Array) => p.filter((one) => one < 0.05).length / p.length;

  test.each([
    ["squared", 200],
    ["absolute", 200],
    ["nominal", 200],
    ["squared", 30],
    ["squared", 15],
  ] as const)(
    "by %s distance over %i roll calls: about one in twenty falls below .05",
    (distance, rollCalls) => {
      const { cells } = agreementPairs(strangers(100, rollCalls, 7), { minimumJoint: 1 });
      const { p, q, exact } = pairSignificance(cells, distance);
      const found = share(p);
      console.log(
        `${distance}, n = ${rollCalls}: p < .05 in ${(100 * found).toFixed(2)} % of ${p.length} pairs of strangers (${exact} exact), q < .05 in ${q.filter((one) => one < 0.05).length}`,
      );
      expect(found).toBeLessThan(0.06);
      expect(found).toBeGreaterThan(rollCalls > 20 ? 0.035 : 0.015);
    },
  );
});

describe("the false discovery rate", () => {
  const some = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 60 });

  test("q keeps the order of p, is never below it and never above 1", () => {
    fc.assert(
      fc.property(some, (values) => {
        const p = Float64Array.from(values);
        const q = falseDiscovery(p);
        const order = [...p.keys()].sort((i, j) => (p[i] ?? 0) - (p[j] ?? 0));
        order.forEach((row, k) => {
          expect(q[row]).toBeGreaterThanOrEqual(p[row] ?? Number.NaN);
          expect(q[row]).toBeLessThanOrEqual(1);
          if (k > 0) expect(q[row]).toBeGreaterThanOrEqual(q[order[k - 1] ?? 0] ?? Number.NaN);
        });
      }),
    );
  });

  test("is that of the step-up procedure: the example of ten, and what was not tested counts for nothing", () => {
    const p = [0.001, 0.008, 0.039, 0.041, 0.042, 0.06, 0.074, 0.205, 0.212, 0.216];
    const wanted = [0.01, 0.04, 0.084, 0.084, 0.084, 0.1, 0.74 / 7, 0.216, 0.216, 0.216];
    const q = falseDiscovery(Float64Array.from([Number.NaN, ...p]));
    expect(q[0]).toBeNaN();
    wanted.forEach((value, i) => {
      expect(q[i + 1]).toBeCloseTo(value, 12);
    });
  });
});

test("the tails of the normal distribution are the tabulated ones", () => {
  expect(normalTail(0)).toBe(1);
  for (const [z, tail] of [
    [1, 0.31731050786291415],
    [1.959963984540054, 0.05],
    [3, 0.0026997960632601866],
    [-6, 1.9731752900753892e-9],
  ] as const) {
    expect(Math.abs(normalTail(z) / tail - 1)).toBeLessThan(1e-10);
  }
});
