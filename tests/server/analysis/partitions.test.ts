import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { matchGroups } from "../../../server/analysis/matchGroups.ts";
import { adjustedRand } from "../../support/adjustedRand.ts";

const partition = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 8, maxLength: 30 });

describe("the adjusted Rand index", () => {
  test("of a partition and the same under other numbers is 1", () => {
    fc.assert(
      fc.property(partition, (groups) => {
        const renamed = groups.map((group) => 4 - group);
        const found = adjustedRand(groups, renamed);
        expect(found === null || Math.abs(found - 1) < 1e-12).toBe(true);
      }),
    );
  });

  test("is symmetric, and leaves out who has no group", () => {
    expect(adjustedRand([0, 0, 1, 1, -1], [0, 0, 1, 1, 0])).toBe(1);
    // Of 6 pairs, 1 is together in both, 2 in each: (1 − 4/6) / (2 − 4/6).
    expect(adjustedRand([0, 0, 1, 1], [0, 1, 1, 1])).toBe(adjustedRand([0, 1, 1, 1], [0, 0, 1, 1]));
  });
});

describe("matched groups", () => {
  test("take the names of those they resemble most, one to one", () => {
    expect([...matchGroups([5, 5, 5, 2, 2, 9], [0, 0, 1, 1, 1, 1])]).toEqual([0, 0, 0, 1, 1, -1]);
    expect([...matchGroups([3, 3, -1], [0, 0, 0])]).toEqual([0, 0, -1]);
  });

  test("of the same partition are itself", () => {
    fc.assert(
      fc.property(partition, (groups) => {
        expect([...matchGroups(groups, groups)]).toEqual(groups);
      }),
    );
  });
});
