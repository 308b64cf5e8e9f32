import fc from "fast-check";
import { expect, test } from "vitest";
import { ballotMatrix } from "../../../server/analysis/ballotMatrix.ts";
import { measureColumns } from "../../../server/analysis/measureColumns.ts";
import { MEASURES } from "../../../server/analysis/measures.ts";
import { CELLS, pairCells } from "../../../server/analysis/pairCells.ts";
import { pairMeasures } from "../../../server/analysis/pairMeasures.ts";
import { pairTable, type Table } from "../../../server/analysis/pairTable.ts";
import golden from "../../../server/analysis/references/goldenDyads.json" with { type: "json" };
import { selectionMask } from "../../../server/analysis/selectionMask.ts";
import { smallAssembly } from "../../support/smallAssembly.ts";

test("the nine cells of every pair are what looking at each roll call gives, for any selection", () => {
  const selection = fc.array(fc.boolean(), { minLength: 70, maxLength: 70 });
  fc.assert(
    fc.property(smallAssembly, selection, (rollCalls, keep) => {
      const matrix = ballotMatrix(rollCalls);
      const mask = selectionMask(
        matrix,
        matrix.rollCalls.filter((_, r) => keep[r] === true),
      );
      const cells = pairCells(matrix, mask);
      let pair = 0;
      for (let a = 0; a < matrix.states.length; a += 1) {
        for (let b = a + 1; b < matrix.states.length; b += 1) {
          const plain = pairTable(matrix, a, b, mask).table.flat();
          expect([...cells.subarray(pair * CELLS, (pair + 1) * CELLS)]).toEqual(plain);
          pair += 1;
        }
      }
      expect(cells).toHaveLength(pair * CELLS);
    }),
  );
});

test("counts do not run over when every state casts the same ballot in thousands of roll calls", () => {
  const words = 250;
  const set = (word: number) => new Uint32Array(2 * words).fill(word);
  const sets = { yes: set(0xff), abstain: set(0xff00), no: set(0xff0000), absent: set(0) };
  const cells = pairCells(
    { states: ["AAA", "BBB"], rollCalls: [], words, ...sets },
    new Uint32Array(words).fill(0xffffffff),
  );
  expect([...cells]).toEqual([8 * words, 0, 0, 0, 8 * words, 0, 0, 0, 8 * words]);
});

test("a word with all bits set, one word or an odd number of them, and a selection of nothing are counted right", () => {
  const states = ["AAA", "BBB", "CCC"];
  for (const words of [0, 1, 2, 3, 5]) {
    const set = (word: number) => new Uint32Array(states.length * words).fill(word);
    const sets = { yes: set(0xffffffff), abstain: set(0), no: set(0), absent: set(0) };
    const matrix = { states, rollCalls: [], words, ...sets };
    const everything = pairCells(matrix, new Uint32Array(words).fill(0xffffffff));
    const one = [32 * words, 0, 0, 0, 0, 0, 0, 0, 0];
    expect([...everything]).toEqual([...one, ...one, ...one]);
    expect([...pairCells(matrix, new Uint32Array(words))]).toEqual(new Array(27).fill(0));
    expect([...everything]).toEqual([...one, ...one, ...one]);
  }
});

test("no state, or one alone, has no pairs", () => {
  for (const states of [[], ["AAA"]]) {
    const set = () => new Uint32Array(states.length).fill(1);
    const sets = { yes: set(), abstain: set(), no: set(), absent: set() };
    expect(pairCells({ states, rollCalls: ["r"], words: 1, ...sets }, Uint32Array.of(1))).toHaveLength(0);
  }
});

const table = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 9, maxLength: 9 });

test("the columns of all pairs hold what the measures of one pair say, undefined where they are", () => {
  fc.assert(
    fc.property(fc.array(table, { minLength: 1, maxLength: 5 }), (tables) => {
      const columns = measureColumns(Uint32Array.from(tables.flat()));
      tables.forEach((cells, row) => {
        const measures = pairMeasures(tableOf(cells));
        for (const name of MEASURES) {
          const { value } = measures[name];
          if (value === null) expect(columns[name][row], name).toBeNaN();
          else expect(columns[name][row], name).toBeCloseTo(value, 10);
        }
      });
    }),
  );
});

test("published dyads have their measures to 1e-12, recomputed from their tables by the definitions", () => {
  for (const dyad of Object.values(golden)) {
    const columns = measureColumns(Uint32Array.from(dyad.table.flat()));
    const near = (value: number | undefined, wanted: number) =>
      expect(Math.abs((value ?? Number.NaN) - wanted)).toBeLessThan(1e-12);
    const { strict, lijphart, sAbsolute, sSquared, kappa, pi } = columns;
    near(strict[0], dyad.f / dyad.n);
    near(lijphart[0], (dyad.f + dyad.g / 2) / dyad.n);
    near(sAbsolute[0], 1 - (dyad.g + 2 * dyad.opp) / dyad.n);
    near(sSquared[0], 1 - (dyad.g + 4 * dyad.opp) / (2 * dyad.n));
    // Häge's own form, with ballots coded 1, 2, 3.
    const codes = [1, 2, 3];
    const sums = { s1: 0, s2: 0, q1: 0, q2: 0, ssd: 0 };
    dyad.table.forEach((row, i) => {
      row.forEach((count, j) => {
        const [x, y] = [codes[i] ?? 0, codes[j] ?? 0];
        sums.s1 += count * x;
        sums.s2 += count * y;
        sums.q1 += count * x * x;
        sums.q2 += count * y * y;
        sums.ssd += count * (x - y) ** 2;
      });
    });
    const { s1, s2, q1, q2, ssd } = sums;
    near(kappa[0], 1 - ssd / (q1 + q2 - (2 * s1 * s2) / dyad.n));
    near(pi[0], 1 - ssd / (q1 + q2 - (s1 + s2) ** 2 / (2 * dyad.n)));
  }
});

test("κ is never below π and above it where the margins differ, strict is never above Lijphart, S is 2 IA − 1", () => {
  fc.assert(
    fc.property(table, (cells) => {
      const { kappa, pi, strict, lijphart, sAbsolute } = measureColumns(Uint32Array.from(cells));
      fc.pre(cells.some((count) => count > 0));
      const at = (column: Float64Array) => column[0] ?? Number.NaN;
      expect(at(lijphart)).toBeGreaterThanOrEqual(at(strict));
      expect(at(sAbsolute)).toBeCloseTo(2 * at(lijphart) - 1, 12);
      const [, ya = 0, yn = 0, ay = 0, , an = 0, ny = 0, na = 0] = cells;
      const ssd = ya + ay + an + na + 4 * (yn + ny);
      const sameMean = yn + ya + yn + an === ny + ay + ny + na;
      if (Number.isNaN(at(pi)) || Number.isNaN(at(kappa))) return;
      if (sameMean || ssd === 0) expect(at(kappa)).toBeCloseTo(at(pi), 10);
      else expect(at(kappa)).toBeGreaterThan(at(pi));
    }),
  );
});

test("a constant on the yes–yes cell moves every measure as so many more joint yes would", () => {
  fc.assert(
    fc.property(table, fc.integer({ min: 0, max: 20 }), (cells, more) => {
      const [yy = 0, ...rest] = cells;
      const added = measureColumns(Uint32Array.from(cells), Float64Array.of(more));
      const counted = measureColumns(Uint32Array.from([yy + more, ...rest]));
      for (const name of MEASURES) expect(added[name][0], name).toEqual(counted[name][0]);
    }),
  );
});

function tableOf(cells: readonly number[]): Table {
  const row = (i: number) => [cells[i] ?? 0, cells[i + 1] ?? 0, cells[i + 2] ?? 0] as const;
  return [row(0), row(3), row(6)];
}
