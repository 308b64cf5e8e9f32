import { type Bipartite, bipartiteMargins } from "./bipartite.ts";
import { bipartiteModel } from "./bipartiteModel.ts";
import { bipartiteTail, hypergeometricTail } from "./bipartiteTail.ts";

export type BipartiteNull = "sdsm" | "fixed-row";

/** Pairs of rows with at least one column in common, by `a`, then `b`; both point into the rows, a < b. */
export interface BipartitePairs {
  readonly a: Uint32Array;
  readonly b: Uint32Array;
  /** Columns in common. */
  readonly count: Uint32Array;
  /** Columns in common that the null model leads to expect. */
  readonly expected: Float64Array;
  /** The chance of so many or more in the null model, 0 to 1: one-sided, not adjusted. */
  readonly p: Float64Array;
  /** Pairs of rows in all: each is a test. One without a column in common has p = 1 and is not listed. */
  readonly tested: number;
}

/**
 * The projection of a bipartite network on its rows, with the chance of each count under a null model.
 *
 * - "sdsm", the stochastic degree sequence model: each cell is joined with the chance of the Bipartite Configuration Model, independently,
 *   so that rows with many columns and columns with many rows are expected to meet often; the count is then Poisson-binomial (Z. Neal,
 *   "The backbone of bipartite projections", Social Networks 39, 2014; with these chances: Z. P. Neal, R. Domagalski and B. Sagan,
 *   "Comparing alternatives to the fixed degree sequence model", Scientific Reports 11, 23929, 2021).
 * - "fixed-row": the rows' sums are held and every column is as likely as another, so that the count is hypergeometric. It takes no
 *   account of how widely an instrument is shared; for comparison.
 */
export function bipartiteBackbone(table: Bipartite, model: BipartiteNull = "sdsm"): BipartitePairs {
  const { rows, columns, cells } = table;
  const margins = bipartiteMargins(table);
  const width = columns.length;
  const line = (row: number) => cells.subarray(row * width, (row + 1) * width);
  const test = model === "sdsm" ? stochastic() : fixedRow();
  const found: { a: number; b: number; count: number; expected: number; p: number }[] = [];
  for (let a = 0; a < rows.length; a += 1) {
    for (let b = a + 1; b < rows.length; b += 1) {
      const [first, second] = [line(a), line(b)];
      let count = 0;
      for (let c = 0; c < width; c += 1) count += (first[c] ?? 0) & (second[c] ?? 0);
      if (count > 0) found.push({ a, b, count, ...test(a, b, count) });
    }
  }
  return {
    a: Uint32Array.from(found, ({ a }) => a),
    b: Uint32Array.from(found, ({ b }) => b),
    count: Uint32Array.from(found, ({ count }) => count),
    expected: Float64Array.from(found, ({ expected }) => expected),
    p: Float64Array.from(found, ({ p }) => p),
    tested: (rows.length * Math.max(0, rows.length - 1)) / 2,
  };

  function fixedRow() {
    return (a: number, b: number, count: number) => {
      const [first, second] = [margins.rows[a] ?? 0, margins.rows[b] ?? 0];
      return { expected: (first * second) / width, p: hypergeometricTail(width, first, second, count) };
    };
  }

  function stochastic() {
    const { chance } = bipartiteModel(margins);
    // Rows of one degree have the same chances: each kind of pair is worked out once.
    const known = new Map<string, { expected: number; p: number }>();
    return (a: number, b: number, count: number) => {
      const degrees = [margins.rows[a] ?? 0, margins.rows[b] ?? 0].sort((p, q) => p - q);
      const key = `${degrees} ${count}`;
      const before = known.get(key);
      if (before !== undefined) return before;
      const chances = Float64Array.from({ length: width }, (_, c) => chance(a, c) * chance(b, c));
      const worked = {
        expected: chances.reduce((sum, value) => sum + value, 0),
        p: bipartiteTail(chances, count),
      };
      known.set(key, worked);
      return worked;
    };
  }
}
