import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MEASURES } from "../../../server/analysis/measures.ts";
import { type PairRecord, pairInterval } from "../../../server/analysis/pairInterval.ts";
import { pairMeasures } from "../../../server/analysis/pairMeasures.ts";
import type { Table } from "../../../server/analysis/pairTable.ts";
import { percentile } from "../../../server/analysis/percentile.ts";
import { random } from "../../../server/analysis/random.ts";
import golden from "../../../server/analysis/references/goldenDyads.json" with { type: "json" };

const OPTIONS = { resamples: 2_000, seed: 1, confidence: 0.95 };
const table = (rows: readonly (readonly number[])[]): Table => {
  const row = (i: number) => [rows[i]?.[0] ?? 0, rows[i]?.[1] ?? 0, rows[i]?.[2] ?? 0] as const;
  return [row(0), row(1), row(2)];
};
const of = (record: PairRecord, options: Partial<typeof OPTIONS> = {}) =>
  Object.fromEntries(
    pairInterval(record, { ...OPTIONS, ...options }).map((one) => [one.measure, one] as const),
  );

describe("intervals of dyads of 2018, from 4,000 resamples elsewhere, within the error of the lot", () => {
  test.each([
    ["KOR-CHN-2018", "lijphart", 0.587, 0.739],
    ["KOR-CHN-2018", "kappa", -0.126, 0.227],
    ["KOR-USA-2018", "kappa", 0.084, 0.296],
    ["RUS-CHN-2018", "kappa", 0.426, 0.798],
    ["KOR-JPN-2018", "kappa", 0.633, 0.848],
  ] as const)("%s, %s: %d to %d", (dyad, measure, low, high) => {
    const found = of({ table: table(golden[dyad].table), notJoint: 0 }, { resamples: 4_000 })[measure];
    expect(Math.abs((found?.low ?? Number.NaN) - low)).toBeLessThan(0.01);
    expect(Math.abs((found?.high ?? Number.NaN) - high)).toBeLessThan(0.01);
  });
});

test("drawing cells is drawing roll calls: quantiles of both are the same within the error of the lot", () => {
  const cells = [
    [9, 2, 1],
    [3, 4, 2],
    [1, 0, 6],
  ] as const;
  const notJoint = 7;
  // As one would do it by hand: a list of roll calls, drawn with replacement and counted again.
  const rollCalls = [...cells.flat(), notJoint].flatMap((count, cell) => Array<number>(count).fill(cell));
  const next = random(99);
  const values = Array.from({ length: 5_000 }, () => {
    const again = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
    for (const _ of rollCalls) {
      const drawn = rollCalls[Math.floor(next() * rollCalls.length)] ?? 9;
      again[drawn] = (again[drawn] ?? 0) + 1;
    }
    return pairMeasures(table([again.slice(0, 3), again.slice(3, 6), again.slice(6, 9)])).kappa.value ?? 0;
  }).sort((p, q) => p - q);
  const { kappa } = of({ table: cells, notJoint }, { resamples: 5_000 });
  expect(Math.abs((kappa?.low ?? 9) - (percentile(values, 0.025) ?? 0))).toBeLessThan(0.03);
  expect(Math.abs((kappa?.high ?? 9) - (percentile(values, 0.975) ?? 0))).toBeLessThan(0.03);
});

const cell = fc.integer({ min: 0, max: 12 });
const anyTable = fc
  .array(cell, { minLength: 9, maxLength: 9 })
  .map((all) => table([all.slice(0, 3), all.slice(3, 6), all.slice(6)]));
const record = fc.record({ table: anyTable, notJoint: cell });

describe("laws", () => {
  test("the estimate is the measure of the table itself, and ends of the interval are in order and in range", () => {
    fc.assert(
      fc.property(record, fc.integer({ min: 0, max: 999 }), (one, seed) => {
        const measures = pairMeasures(one.table);
        for (const { measure, estimate, low, high, undefinedShare } of pairInterval(one, {
          resamples: 100,
          seed,
          confidence: 0.9,
        })) {
          expect(estimate).toEqual(measures[measure]);
          expect(undefinedShare).toBeGreaterThanOrEqual(0);
          expect(undefinedShare).toBeLessThanOrEqual(1);
          if (low === null || high === null) continue;
          expect(low).toBeLessThanOrEqual(high);
          expect(low).toBeGreaterThanOrEqual(-1);
          expect(high).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 50 },
    );
  });

  test("the interval of S is that of Lijphart's index stretched, since both are told of the same resamples", () => {
    fc.assert(
      fc.property(record, (one) => {
        const { lijphart, sAbsolute } = of(one, { resamples: 200 });
        fc.pre(lijphart?.low != null && lijphart.high != null);
        expect(sAbsolute?.low).toBeCloseTo(2 * lijphart.low - 1, 10);
        expect(sAbsolute?.high).toBeCloseTo(2 * lijphart.high - 1, 10);
      }),
      { numRuns: 50 },
    );
  });

  test("the same seed gives the same interval, another seed another", () => {
    const one = { table: table(golden["KOR-CHN-2018"].table), notJoint: 3 };
    expect(of(one)).toEqual(of(one));
    expect(of(one, { seed: 2 }).kappa?.low).not.toBe(of(one).kappa?.low);
  });

  test("ten times the roll calls of the same kind narrow it to about a third", () => {
    const rows = golden["KOR-CHN-2018"].table;
    const width = (times: number) => {
      const { lijphart } = of({
        table: table(rows.map((row) => row.map((n) => n * times))),
        notJoint: 0,
      });
      return (lijphart?.high ?? 0) - (lijphart?.low ?? 0);
    };
    expect(width(1) / width(10)).toBeGreaterThan(2.7);
    expect(width(1) / width(10)).toBeLessThan(3.7);
  });
});

describe("decisions without a vote", () => {
  const votes = { table: table([[5, 0, 3], [], [2, 0, 4]]), notJoint: 1 };
  test("left out, change no estimate", () => {
    const { lijphart } = of({ ...votes, consensus: { decisions: 30, weight: 0 } });
    expect(lijphart?.estimate.value).toBe(pairMeasures(votes.table).lijphart.value);
  });

  test("with weight 1, are roll calls in which both said yes", () => {
    const added = table([[15, 0, 3], [], [2, 0, 4]]);
    const weighed = of({ ...votes, consensus: { decisions: 10, weight: 1 } });
    for (const name of MEASURES) expect(weighed[name]?.estimate).toEqual(pairMeasures(added)[name]);
    expect(weighed.lijphart?.low).toBeCloseTo(of({ table: added, notJoint: 1 }).lijphart?.low ?? 0, 1);
  });

  test("with weight ½, count half", () => {
    const { lijphart } = of({ ...votes, consensus: { decisions: 10, weight: 0.5 } });
    expect(lijphart?.estimate.value).toBeCloseTo((9 + 5) / (14 + 5), 12);
  });
});

describe("where there is no interval", () => {
  test("without a joint ballot: the measure itself is undefined", () => {
    for (const one of pairInterval({ table: table([]), notJoint: 9 }, OPTIONS)) {
      expect(one).toMatchObject({ low: null, high: null, intervalReason: "UNDEFINED", undefinedShare: 1 });
      expect(one.estimate).toEqual({ value: null, reason: "NO_JOINT_BALLOTS" });
    }
  });

  test("of one joint ballot: nothing can vary, and no width of nought is shown", () => {
    const { lijphart } = of({ table: table([[1]]), notJoint: 0 });
    expect(lijphart).toMatchObject({ low: null, high: null, intervalReason: "TOO_FEW" });
    expect(lijphart?.estimate.value).toBe(1);
  });

  test("of κ in two ballots that hardly vary: most resamples are undefined, and their share is told", () => {
    const { kappa, lijphart } = of({ table: table([[1], [], [0, 0, 1]]), notJoint: 6 });
    expect(kappa).toMatchObject({ low: null, high: null, intervalReason: "MOSTLY_UNDEFINED" });
    expect(kappa?.undefinedShare).toBeGreaterThan(0.5);
    expect(lijphart?.undefinedShare).toBeCloseTo((6 / 8) ** 8, 1);
  });
});

test.each([
  [{ resamples: 99 }, /resamples is 99/],
  [{ resamples: 5_001 }, /resamples is 5001/],
  [{ confidence: 1 }, /confidence is 1/],
] as const)("options outside their range are refused with the range: %o", (options, message) => {
  expect(() => pairInterval({ table: table([[3]]), notJoint: 0 }, { ...OPTIONS, ...options })).toThrow(
    message,
  );
});

test("a quantile between two values is interpolated, and there is none of nothing", () => {
  expect(percentile([1, 2, 3, 4], 0.5)).toBe(2.5);
  expect(percentile([1, 2, 3, 4, 5], 0.025)).toBeCloseTo(1.1, 12);
  expect(percentile([7], 0.9)).toBe(7);
  expect(percentile([], 0.5)).toBeNull();
});
