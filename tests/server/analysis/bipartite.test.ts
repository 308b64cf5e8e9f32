import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bipartiteFrom, bipartiteMargins } from "../../../server/analysis/bipartite.ts";
import { bipartiteBackbone } from "../../../server/analysis/bipartiteBackbone.ts";
import { bipartiteModel } from "../../../server/analysis/bipartiteModel.ts";
import {
  bipartiteTail,
  hypergeometricTail,
  refinedNormalTail,
} from "../../../server/analysis/bipartiteTail.ts";

const table = fc
  .tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 7 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(fc.constantFrom(0, 1), { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );

describe("the Bipartite Configuration Model", () => {
  it("gives the published chances of the R package backbone", () => {
    const { chance } = bipartiteModel(
      bipartiteMargins(
        bipartiteFrom([
          [0, 0, 1],
          [0, 1, 0],
          [1, 0, 1],
        ]),
      ),
    );
    expect([chance(0, 0), chance(0, 2), chance(2, 2)].map((p) => p.toFixed(3))).toEqual([
      "0.216",
      "0.568",
      "0.863",
    ]);
  });

  it("gives every row and column its own number on average, whatever the table", () => {
    fc.assert(
      fc.property(table, (cells) => {
        const margins = bipartiteMargins(bipartiteFrom(cells));
        const { chance } = bipartiteModel(margins);
        margins.rows.forEach((degree, r) => {
          const mean = [...margins.columns.keys()].reduce((sum, c) => sum + chance(r, c), 0);
          expect(mean).toBeCloseTo(degree, 6);
        });
        margins.columns.forEach((degree, c) => {
          const mean = [...margins.rows.keys()].reduce((sum, r) => sum + chance(r, c), 0);
          expect(mean).toBeCloseTo(degree, 6);
        });
      }),
    );
  });
});

describe("the Poisson-binomial tail", () => {
  const CHANCES = [0.123, 0.234, 0.345, 0.456, 0.567, 0.678, 0.789, 0.801, 0.911];

  it("is the sum over every outcome", () => {
    const few = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 8 });
    fc.assert(
      fc.property(few, fc.nat(9), (chances, least) => {
        let sum = 0;
        for (let outcome = 0; outcome < 2 ** chances.length; outcome += 1) {
          const bits = chances.map((_, at) => (outcome >> at) & 1);
          if (bits.reduce((all, bit) => all + bit, 0) < least) continue;
          sum += chances.reduce((all, p, at) => all * (bits[at] === 1 ? p : 1 - p), 1);
        }
        expect(bipartiteTail(chances, least)).toBeCloseTo(sum, 10);
      }),
    );
  });

  it("differs in the third digit from the refined normal approximation that the R package publishes", () => {
    expect(refinedNormalTail(CHANCES, 5)).toBeCloseTo(0.6268476, 7);
    expect(1 - refinedNormalTail(CHANCES, 6)).toBeCloseTo(0.6773302, 7);
    expect(bipartiteTail(CHANCES, 5)).toBeCloseTo(0.6283854, 7);
  });
});

describe("the backbone of a projection", () => {
  const EXAMPLE = bipartiteFrom([
    [1, 0, 1, 1],
    [0, 1, 0, 0],
    [1, 0, 0, 1],
  ]);

  it("gives the package's SDSM values with its approximation, and the exact one without", () => {
    const { chance } = bipartiteModel(bipartiteMargins(EXAMPLE));
    const both = (a: number, b: number) => [0, 1, 2, 3].map((c) => chance(a, c) * chance(b, c));
    const published = [
      refinedNormalTail(both(0, 2), 2),
      refinedNormalTail(both(0, 1), 0),
      refinedNormalTail(both(1, 2), 0),
    ];
    expect(published.map((p) => p.toFixed(3))).toEqual(["0.549", "0.977", "0.972"]);
    const found = bipartiteBackbone(EXAMPLE);
    expect([found.a[0], found.b[0], found.count[0], found.tested]).toEqual([0, 2, 2, 3]);
    expect(found.p[0]).toBeCloseTo(0.5552888, 7);
  });

  it("gives the package's hypergeometric value", () => {
    expect(bipartiteBackbone(EXAMPLE, "fixed-row").p[0]).toBeCloseTo(0.5, 12);
    expect(hypergeometricTail(10, 4, 5, 0)).toBe(1);
  });

  it("joins nobody by an instrument that everybody is in", () => {
    const { p } = bipartiteBackbone(
      bipartiteFrom([
        [1, 1, 0],
        [1, 0, 1],
        [1, 0, 0],
      ]),
    );
    expect([...p]).toEqual([1, 1, 1]);
  });
});
