import { expect, test } from "vitest";
import { agreementPairs } from "../../../server/analysis/agreementPairs.ts";
import { agreementThreshold } from "../../../server/analysis/agreementThreshold.ts";
import { ballotMatrix } from "../../../server/analysis/ballotMatrix.ts";
import { closestPartners } from "../../../server/analysis/closestPartners.ts";
import { selectionMask } from "../../../server/analysis/selectionMask.ts";
import { shippedBallots } from "../../support/shippedBallots.ts";

const shipped = shippedBallots();
const matrix = ballotMatrix(shipped.rollCalls);
const pairs = agreementPairs(matrix, {
  selection: selectionMask(matrix, shipped.complete),
  minimumJoint: 10,
});

function degrees(rows: Uint32Array): number[] {
  const degree = pairs.states.map(() => 0);
  for (const row of rows) {
    for (const s of [pairs.a[row] ?? 0, pairs.b[row] ?? 0]) degree[s] = (degree[s] ?? 0) + 1;
  }
  return degree;
}

/** Forty states of one record: every place among the closest is a tie. */
function unanimous(names: readonly string[]) {
  const rollCalls = Array.from({ length: 12 }, (_, r) => ({
    rollCall: `r${String(r).padStart(2, "0")}`,
    states: names,
    ballots: names.map(() => "yes"),
  }));
  return agreementPairs(ballotMatrix(rollCalls), { minimumJoint: 10 });
}

test("each state is joined to at least its own closest partners, and no stranger pair is", () => {
  const chosen = new Set(closestPartners(pairs, { partners: 6, seed: 1 }));
  pairs.states.forEach((_, s) => {
    const own = [...pairs.joint.keys()].filter((row) => pairs.a[row] === s || pairs.b[row] === s);
    const agreed = own.map((row) => pairs.lijphart[row] ?? 0).sort((p, q) => q - p);
    const sixth = agreed[Math.min(6, agreed.length) - 1] ?? 0;
    const missing = own.filter((row) => (pairs.lijphart[row] ?? 0) > sixth && !chosen.has(row));
    expect(missing, `${pairs.states[s]} lacks a partner closer than its sixth`).toEqual([]);
    expect(own.filter((row) => chosen.has(row)).length).toBeGreaterThanOrEqual(Math.min(6, own.length));
  });
});

test("of partners that agree equally the one with more joint ballots is closer", () => {
  const chosen = new Set(closestPartners(pairs, { partners: 1, seed: 1 }));
  pairs.states.forEach((_, s) => {
    const own = [...pairs.joint.keys()].filter((row) => pairs.a[row] === s || pairs.b[row] === s);
    const best = Math.max(0, ...own.map((row) => pairs.lijphart[row] ?? 0));
    const tied = own.filter((row) => pairs.lijphart[row] === best);
    const most = Math.max(0, ...tied.map((row) => pairs.joint[row] ?? 0));
    expect(own.length === 0 || tied.some((row) => pairs.joint[row] === most && chosen.has(row))).toBe(true);
  });
});

test("ties favour no state: over many seeds the head of the alphabet has no more links than its tail", () => {
  const names = Array.from({ length: 40 }, (_, i) => `S${String(i).padStart(2, "0")}`);
  const tied = unanimous(names);
  const total = names.map(() => 0);
  for (let seed = 0; seed < 60; seed += 1) {
    for (const row of closestPartners(tied, { partners: 6, seed })) {
      for (const s of [tied.a[row] ?? 0, tied.b[row] ?? 0]) total[s] = (total[s] ?? 0) + 1;
    }
  }
  const mean = (part: readonly number[]) => part.reduce((sum, count) => sum + count, 0) / part.length;
  expect(mean(total.slice(0, 10)) / mean(total.slice(30))).toBeGreaterThan(0.9);
  expect(mean(total.slice(0, 10)) / mean(total.slice(30))).toBeLessThan(1.1);
  expect(Math.max(...total) / mean(total)).toBeLessThan(1.5);
});

test("in the shipped roll calls Albania and Andorra are not the hubs of the world", () => {
  const degree = degrees(closestPartners(pairs, { partners: 6, seed: 1 }));
  const ranked = [...degree].sort((p, q) => q - p);
  for (const state of ["ALB", "AND"]) {
    expect(degree[pairs.states.indexOf(state)]).toBeLessThan(ranked[10] ?? 0);
  }
});

test("the same seed draws the same lots, another seed others", () => {
  const draw = (seed: number) => closestPartners(pairs, { partners: 6, seed });
  expect(draw(7)).toEqual(draw(7));
  expect(draw(7)).not.toEqual(draw(8));
});

test("a threshold joins every pair at or above it", () => {
  const rows = agreementThreshold(pairs, 0.9);
  expect(rows.length).toBe(5860);
  const least = Math.min(...[...rows].map((row) => pairs.lijphart[row] ?? 0));
  expect(least).toBeGreaterThanOrEqual(0.9);
  expect(agreementThreshold(pairs, 0)).toHaveLength(17_500);
});

test("a number of partners or a threshold out of its range is refused with the range", () => {
  for (const partners of [0, 21, 1.5]) {
    expect(() => closestPartners(pairs, { partners, seed: 1 })).toThrow(
      /expected a whole number from 1 to 20/,
    );
  }
  for (const threshold of [-0.1, 1.1, Number.NaN]) {
    expect(() => agreementThreshold(pairs, threshold)).toThrow(/expected a number from 0 to 1/);
  }
});
