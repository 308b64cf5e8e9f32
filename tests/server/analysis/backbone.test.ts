import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AtlasError } from "../../../schema/errors.ts";
import { backboneAdjust } from "../../../server/analysis/backboneAdjust.ts";
import { backboneDisparity } from "../../../server/analysis/backboneDisparity.ts";
import { backboneNoiseCorrected } from "../../../server/analysis/backboneNoiseCorrected.ts";

/** The graph of graphology's tests of its disparity filter. */
const GRAPH = {
  nodes: 5,
  a: Uint32Array.of(0, 0, 0, 1, 1, 2),
  b: Uint32Array.of(1, 2, 3, 3, 4, 4),
  count: Uint32Array.of(25, 25, 25, 1, 1, 1),
};

describe("the disparity filter", () => {
  it("gives the published values of graphology's tests", () => {
    const published = [0.0054869684, 0.0384615385, 0.0384615385, 0.927297668, 0.5, 0.5];
    backboneDisparity(GRAPH).alpha.forEach((alpha, row) => {
      expect(alpha).toBeCloseTo(published[row] ?? 0, 10);
    });
  });

  it("says nothing of a pair that has no other link, and says why", () => {
    const lone = { nodes: 2, a: Uint32Array.of(0), b: Uint32Array.of(1), count: Uint32Array.of(7) };
    expect(backboneDisparity(lone)).toMatchObject({ alpha: [null], reason: ["ONLY_LINK"] });
  });

  it("refuses rates of agreement", () => {
    expect(() => backboneDisparity({ ...GRAPH, count: Float64Array.of(0.8, 0.9, 0.7, 1, 1, 1) })).toThrow(
      AtlasError,
    );
  });
});

describe("the noise-corrected filter", () => {
  it("gives the values of its authors' code, both directions counted", () => {
    const { score, deviation } = backboneNoiseCorrected(GRAPH);
    const published: readonly (readonly [row: number, score: number, deviation: number])[] = [
      [0, 0.316456, 0.006585],
      [1, 0.333333, 0.008786],
      [3, -0.636364, 0.470303],
      [4, 0.485714, 0.14324],
      [5, 0.5, 0.139555],
    ];
    for (const [row, s, d] of published) {
      expect(score[row]).toBeCloseTo(s, 6);
      expect(deviation[row]).toBeCloseTo(d, 6);
    }
  });
});

describe("adjusted p-values", () => {
  const ps = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 40 });

  it("are those worked out by hand", () => {
    const given = [0.01, 0.04, 0.03, 0.005];
    expect([...backboneAdjust(given, "benjamini-hochberg")]).toEqual([0.02, 0.04, 0.04, 0.02]);
    expect([...backboneAdjust(given, "holm")]).toEqual([0.03, 0.06, 0.06, 0.02]);
  });

  it("are never below the raw ones, and Holm's never below Benjamini and Hochberg's", () => {
    fc.assert(
      fc.property(ps, fc.nat(100), (list, more) => {
        const tests = list.length + more;
        const bh = backboneAdjust(list, "benjamini-hochberg", tests);
        const holm = backboneAdjust(list, "holm", tests);
        list.forEach((p, at) => {
          expect(bh[at]).toBeGreaterThanOrEqual(p - 1e-12);
          expect(holm[at]).toBeGreaterThanOrEqual((bh[at] ?? 0) - 1e-12);
          expect(holm[at]).toBeLessThanOrEqual(1);
        });
      }),
    );
  });
});
