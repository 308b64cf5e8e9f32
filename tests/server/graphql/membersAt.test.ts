import { describe, expect, it } from "vitest";
import { type MembershipRow, membersAt } from "../../../server/graphql/membersAt.ts";

const CREATED = "2026-01-01";
const row = (
  from: string,
  started: [string, string] | null,
  ended: [string, string] | null,
): MembershipRow => ({
  from,
  startedLo: started?.[0] ?? null,
  startedHi: started?.[1] ?? null,
  ended: ended === null ? null : "written",
  endedLo: ended?.[0] ?? null,
  endedHi: ended?.[1] ?? null,
});
const day = (lo: string, hi = lo) => ({ lo, hi });

describe("the members of a bloc at a vote", () => {
  const rows = [
    row("AAA", ["2000-01-01", "2000-01-01"], null),
    row("BBB", ["2000-01-01", "2000-01-01"], ["2010-05-01", "2010-05-01"]),
    row("CCC", null, null),
    row("DDD", ["2010-01-01", "2010-12-31"], null),
  ];

  it("are certain where the membership held on every day that the vote's date can mean", () => {
    expect(membersAt(rows, day("2005-01-01"), CREATED)).toEqual({
      certain: ["AAA", "BBB"],
      possible: ["CCC"],
    });
    expect(membersAt(rows, day("2010-05-01"), CREATED)).toEqual({
      certain: ["AAA"],
      possible: ["CCC", "DDD"],
    });
    expect(membersAt(rows, day("2011-01-01"), CREATED).certain).toEqual(["AAA", "DDD"]);
  });

  it("are possible where the vote's own date straddles the beginning or the end", () => {
    expect(membersAt(rows, day("2010-04-01", "2010-06-30"), CREATED).possible).toEqual(["BBB", "CCC", "DDD"]);
    expect(membersAt(rows, { lo: null, hi: null }, CREATED).certain).toEqual([]);
  });

  it("stand in one list each, also with two memberships", () => {
    const twice = [...rows, row("CCC", ["2001-01-01", "2001-01-01"], null)];
    expect(membersAt(twice, day("2005-01-01"), CREATED)).toEqual({
      certain: ["AAA", "BBB", "CCC"],
      possible: [],
    });
  });
});
