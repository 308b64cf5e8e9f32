import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pairMeasures } from "../../../server/analysis/pairMeasures.ts";
import type { Table } from "../../../server/analysis/pairTable.ts";
import golden from "../../../server/analysis/references/goldenDyads.json" with { type: "json" };

function tableOf(rows: readonly (readonly number[])[]): Table {
  const row = (i: number) => [rows[i]?.[0] ?? 0, rows[i]?.[1] ?? 0, rows[i]?.[2] ?? 0] as const;
  return [row(0), row(1), row(2)];
}

describe("published dyads of the General Assembly, 2018", () => {
  test.each(Object.entries(golden))("%s has the published measures", (_, dyad) => {
    const measures = pairMeasures(tableOf(dyad.table));
    expect(measures.joint).toBe(dyad.n);
    expect([measures.same, measures.oneStep, measures.opposed]).toEqual([dyad.f, dyad.g, dyad.opp]);
    expect(Math.abs((measures.lijphart.value ?? Number.NaN) - (dyad.f + dyad.g / 2) / dyad.n)).toBeLessThan(
      1e-12,
    );
    const printed = (value: number | null) => Number(value?.toFixed(6));
    expect(printed(measures.strict.value)).toBe(dyad.strict);
    expect(printed(measures.lijphart.value)).toBe(dyad.half);
    expect(printed(measures.yesNoOnly.value)).toBe(dyad.yesno);
    expect(printed(measures.sAbsolute.value)).toBe(dyad.S_abs);
    expect(printed(measures.sSquared.value)).toBe(dyad.S_sq);
    expect(printed(measures.kappa.value)).toBe(dyad.kappa_quad);
    expect(printed(measures.pi.value)).toBe(dyad.pi_quad);
    expect(printed(measures.kappaNominal.value)).toBe(dyad.kappa);
    expect(printed(measures.piNominal.value)).toBe(dyad.pi);
  });
});

const cell = fc.integer({ min: 0, max: 40 });
const table = fc
  .array(cell, { minLength: 9, maxLength: 9 })
  .map((cells) => tableOf([cells.slice(0, 3), cells.slice(3, 6), cells.slice(6)]));
const transposed = (rows: Table) => tableOf([0, 1, 2].map((j) => rows.map((row) => row[j as 0 | 1 | 2])));
const reversed = (rows: Table) => tableOf([...rows].reverse().map((row) => [...row].reverse()));

describe("identities", () => {
  test("S is Lijphart's index stretched to −1 … 1: S = 2 IA − 1", () => {
    fc.assert(
      fc.property(table, (rows) => {
        const { sAbsolute, lijphart, joint } = pairMeasures(rows);
        fc.pre(joint > 0);
        expect(sAbsolute.value).toBeCloseTo(2 * (lijphart.value ?? Number.NaN) - 1, 12);
      }),
    );
  });

  test("half credit for one step never lowers agreement: IA ≥ strict", () => {
    fc.assert(
      fc.property(table, (rows) => {
        const { lijphart, strict } = pairMeasures(rows);
        fc.pre(lijphart.value !== null && strict.value !== null);
        expect(lijphart.value).toBeGreaterThanOrEqual(strict.value);
      }),
    );
  });

  test("κ is never below π, for π counts different margins as disagreement", () => {
    fc.assert(
      fc.property(table, (rows) => {
        const { kappa, pi } = pairMeasures(rows);
        fc.pre(kappa.value !== null && pi.value !== null);
        expect(kappa.value).toBeGreaterThanOrEqual(pi.value - 1e-12);
      }),
    );
  });

  test("every measure is the same for both ends of a pair, and for the scale turned round", () => {
    fc.assert(
      fc.property(table, (rows) => {
        const measures = pairMeasures(rows);
        for (const other of [pairMeasures(transposed(rows)), pairMeasures(reversed(rows))]) {
          for (const name of [
            "strict",
            "lijphart",
            "yesNoOnly",
            "sAbsolute",
            "sSquared",
            "kappa",
            "pi",
            "kappaNominal",
            "piNominal",
          ] as const) {
            const [mine, theirs] = [measures[name], other[name]];
            expect(theirs.reason).toBe(mine.reason);
            if (mine.value !== null) expect(theirs.value).toBeCloseTo(mine.value, 10);
          }
        }
      }),
    );
  });
});

describe("tables of Cohen and Scott", () => {
  test("two raters, two categories: κ .40, π .3939394", () => {
    const measures = pairMeasures(tableOf([[20, 0, 5], [], [10, 0, 15]]));
    expect(measures.kappaNominal.value).toBeCloseTo(0.4, 12);
    expect(measures.piNominal.value).toBeCloseTo(13 / 33, 12);
  });

  test("three categories: π −.0563380", () => {
    const rows = tableOf([
      [1, 2, 3],
      [4, 5, 6],
      [7, 8, 9],
    ]);
    expect(pairMeasures(rows).piNominal.value).toBeCloseTo(-0.056338, 7);
  });
});

describe("undefined measures say why", () => {
  test("without joint ballots nothing is defined", () => {
    const measures = pairMeasures(tableOf([]));
    for (const name of ["strict", "lijphart", "yesNoOnly", "sAbsolute", "sSquared", "kappa", "pi"] as const) {
      expect(measures[name]).toEqual({ value: null, reason: "NO_JOINT_BALLOTS" });
    }
  });

  test("two states that always cast the same one ballot agree wholly, but chance cannot be told apart", () => {
    const measures = pairMeasures(tableOf([[12, 0, 0]]));
    expect(measures.lijphart).toEqual({ value: 1, reason: null });
    expect(measures.kappa).toEqual({ value: null, reason: "NO_VARIANCE" });
    expect(measures.pi).toEqual({ value: null, reason: "NO_VARIANCE" });
    expect(measures.kappaNominal).toEqual({ value: null, reason: "NO_VARIANCE" });
    expect(measures.piNominal).toEqual({ value: null, reason: "NO_VARIANCE" });
  });

  test("states that only abstain have no yes-or-no ballots to compare", () => {
    expect(pairMeasures(tableOf([[], [0, 5, 0]])).yesNoOnly).toEqual({
      value: null,
      reason: "NO_YES_NO_BALLOTS",
    });
  });
});
