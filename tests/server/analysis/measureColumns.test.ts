import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { measureColumns } from "../../../server/analysis/measureColumns.ts";
import { MEASURES } from "../../../server/analysis/measures.ts";

const table = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 9, maxLength: 9 });
const agreed = fc.constantFrom(0, 0.1, 0.5, 1, 3);
const ORDERS = [
  [0, 1, 2],
  [0, 2, 1],
  [1, 0, 2],
  [1, 2, 0],
  [2, 0, 1],
  [2, 1, 0],
] as const;

const of = (cells: readonly number[], added = 0) =>
  measureColumns(Uint32Array.from(cells), Float64Array.of(added));
const cell = (cells: readonly number[], p: number, q: number) => cells[3 * p + q] ?? 0;

/** One minus observed over expected disagreement, word for word; `own` with each state's own shares, else with the pooled ones. */
function byDefinition(
  cells: readonly number[],
  far: (p: number, q: number) => number,
  own: boolean,
): number | null {
  const places = [0, 1, 2];
  const sum = (term: (p: number, q: number) => number) =>
    places.reduce((all, p) => all + places.reduce((some, q) => some + term(p, q), 0), 0);
  const n = sum((p, q) => cell(cells, p, q));
  const first = places.map((p) => places.reduce((all, q) => all + cell(cells, p, q), 0) / n);
  const second = places.map((q) => places.reduce((all, p) => all + cell(cells, p, q), 0) / n);
  const pooled = places.map((p) => ((first[p] ?? 0) + (second[p] ?? 0)) / 2);
  const observed = sum((p, q) => cell(cells, p, q) * far(p, q)) / n;
  const expected = sum((p, q) => {
    const [one, other] = own ? [first, second] : [pooled, pooled];
    return (one[p] ?? 0) * (other[q] ?? 0) * far(p, q);
  });
  return n === 0 || expected < 1e-12 ? null : 1 - observed / expected;
}

function sameOrUndefined(value: number | undefined, wanted: number | null): void {
  if (wanted === null) expect(value).toBeNaN();
  else expect(value).toBeCloseTo(wanted, 9);
}

describe("measures corrected for chance", () => {
  test("κ and π with squared steps are the same in every evenly spaced code of yes, abstain and no", () => {
    const start = fc.integer({ min: -50, max: 50 });
    const step = fc.constantFrom(-7, -1, 0.5, 1, 3);
    fc.assert(
      fc.property(table, start, step, (cells, from, by) => {
        const code = [from, from + by, from + 2 * by];
        const far = (p: number, q: number) => ((code[p] ?? 0) - (code[q] ?? 0)) ** 2;
        const { kappa, pi } = of(cells);
        sameOrUndefined(kappa[0], byDefinition(cells, far, true));
        sameOrUndefined(pi[0], byDefinition(cells, far, false));
      }),
    );
  });

  test("κ and π of categories are the same whatever the three ballots are called", () => {
    fc.assert(
      fc.property(table, fc.constantFrom(...ORDERS), (cells, order) => {
        const renamed = order.flatMap((p) => order.map((q) => cell(cells, p, q)));
        const [plain, other] = [of(cells), of(renamed)];
        const far = (p: number, q: number) => (p === q ? 0 : 1);
        sameOrUndefined(plain.kappaNominal[0], byDefinition(cells, far, true));
        sameOrUndefined(plain.piNominal[0], byDefinition(cells, far, false));
        for (const name of ["kappaNominal", "piNominal"] as const) {
          if (Number.isNaN(plain[name][0])) expect(other[name][0]).toBeNaN();
          else expect(other[name][0]).toBeCloseTo(plain[name][0] ?? 0, 12);
        }
      }),
    );
  });
});

test("decisions counted in are a yes of both: as if so many roll calls more had been", () => {
  fc.assert(
    fc.property(table, fc.integer({ min: 0, max: 9 }), (cells, more) => {
      const [added, voted] = [of(cells, more), of(cells.map((n, k) => (k === 0 ? n + more : n)))];
      for (const name of MEASURES) expect(added[name][0]).toBe(voted[name][0]);
    }),
  );
});

test("every measure is the same for both ends of a pair, with decisions counted in too", () => {
  fc.assert(
    fc.property(table, agreed, (cells, added) => {
      const turned = [0, 1, 2].flatMap((p) => [0, 1, 2].map((q) => cell(cells, q, p)));
      const [there, back] = [of(cells, added), of(turned, added)];
      for (const name of MEASURES) {
        if (Number.isNaN(there[name][0])) expect(back[name][0]).toBeNaN();
        else expect(back[name][0]).toBeCloseTo(there[name][0] ?? 0, 12);
      }
    }),
  );
});
