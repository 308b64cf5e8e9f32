import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { matchCoalitions } from "../../../client/alliances/matchCoalitions.ts";

const map = (groups: Readonly<Record<string, number>>) => new Map(Object.entries(groups));

describe("the letters of coalitions", () => {
  it("stay as they are where nothing changed", () => {
    const groups = map({ ARG: 0, BRA: 0, CHN: 1 });
    expect(matchCoalitions(groups, groups)).toEqual([0, 1]);
  });

  it("follow the states when the groups come in another order", () => {
    const before = map({ ARG: 0, BRA: 0, CHL: 0, CHN: 1, CUB: 1 });
    const after = map({ CHN: 0, CUB: 0, IRN: 0, ARG: 1, BRA: 1 });
    expect(matchCoalitions(after, before)).toEqual([1, 0]);
  });

  it("give a group without a counterpart a letter that nobody has", () => {
    expect(matchCoalitions(map({ ARG: 0, CHN: 1, TUV: 2 }), map({ ARG: 0, CHN: 2 }))).toEqual([0, 2, 1]);
  });

  it("leave states outside every group aside", () => {
    expect(matchCoalitions(map({ TUV: -1 }), map({ TUV: 0 }))).toEqual([]);
  });

  it("never give two groups the same letter", () => {
    const groups = fc
      .dictionary(fc.stringMatching(/^[A-Z]{3}$/), fc.integer({ min: -1, max: 6 }))
      .map((record) => {
        const used = [...new Set(Object.values(record).filter((value) => value >= 0))].sort();
        return new Map(
          Object.entries(record).map(([id, value]) => [id, value < 0 ? -1 : used.indexOf(value)]),
        );
      });
    fc.assert(
      fc.property(groups, groups, (now, before) => {
        const letters = matchCoalitions(now, before);
        expect(new Set(letters).size).toBe(letters.length);
        expect(letters.every((letter) => letter >= 0)).toBe(true);
      }),
    );
  });
});
