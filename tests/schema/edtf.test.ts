import edtf from "edtf";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { happened, isDay, parseEdtf } from "../../schema/edtf.ts";
import { arbitraryDay, arbitraryEdtf, arbitraryPoint } from "../support/arbitraryDates.ts";

describe("parseEdtf", () => {
  it.each([
    ["", null, null],
    ["2019", "2019-01-01", "2019-12-31"],
    ["2019-11", "2019-11-01", "2019-11-30"],
    ["2020-02", "2020-02-01", "2020-02-29"],
    ["1900-02", "1900-02-01", "1900-02-28"],
    ["2000-02-29", "2000-02-29", "2000-02-29"],
    ["[..2008-04]", null, "2008-04-30"],
    ["[2024-01-23..]", "2024-01-23", null],
    ["[2019-03-09..2019-09]", "2019-03-09", "2019-09-30"],
    ["[2019-03..2019]", "2019-03-01", "2019-12-31"],
  ])("reads %j as from %s to %s", (written, lo, hi) => {
    expect(parseEdtf(written)).toEqual({ lo, hi });
  });

  it.each([
    "2019-02-29",
    "1900-02-29",
    "2019-13",
    "2019-00",
    "2019-04-31",
    "2019-04-00",
    "0000",
    "19",
    "2019-1-1",
    "[..]",
    "[2019]",
    "[2019..2018]",
    "[2019-03-09..2019-02]",
    "[..2019-02-30]",
    "[2019..2020..2021]",
    "[2019,2020]",
    "{2019..2020}",
    "2019?",
    "2019-1X",
    "../2019",
    " 2019",
    "2019\n",
    "２０１９",
    "unknown",
  ])("refuses %j", (written) => {
    expect(parseEdtf(written)).toBeNull();
  });

  it("agrees with the edtf package on years, months and days, right and wrong ones", () => {
    // Before the year 100 the package takes 29 February 0001 for 1 March.
    const digits = fc
      .tuple(
        fc.integer({ min: 100, max: 9999 }),
        fc.integer({ min: 0, max: 13 }),
        fc.integer({ min: 0, max: 32 }),
      )
      .map(([year, month, day]) => [String(year).padStart(4, "0"), two(month), two(day)].join("-"));
    fc.assert(
      fc.property(fc.oneof(arbitraryPoint(100, 9999), digits), (written) => {
        expect(parseEdtf(written)).toEqual(secondOpinion(written));
      }),
    );
  });

  it("agrees with the edtf package on the earliest day of a set, whose latest day the package gets wrong", () => {
    fc.assert(
      fc.property(arbitraryPoint(1900, 2030), arbitraryPoint(2031, 2100), (from, to) => {
        // A set of different precision is not EDTF for the package.
        const lo = parseEdtf(`[${from}..${to}]`)?.lo;
        expect(lo).toBe(day(edtf(`[${from}..]`).min));
      }),
    );
  });

  it("gives bounds in order that are days of the calendar", () => {
    fc.assert(
      fc.property(arbitraryEdtf(1900, 2030), (written) => {
        const bounds = parseEdtf(written);
        expect(bounds).not.toBeNull();
        const { lo, hi } = bounds ?? { lo: null, hi: null };
        expect(lo === null || isDay(lo)).toBe(true);
        expect(hi === null || isDay(hi)).toBe(true);
        expect(lo !== null && hi !== null && lo > hi).toBe(false);
      }),
    );
  });
});

describe("isDay", () => {
  it("takes days only", () => {
    expect(["2019-12-27", "2019-12", "2019", "", "2019-02-29", "[2019-12..]"].map(isDay)).toEqual([
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
  });
});

describe("happened", () => {
  const created = "2026-11-24";
  it.each([
    ["2019-11", "2019-11-30", "yes"],
    ["2019-11", "2019-11-29", "possibly"],
    ["2019-11", "2019-11-01", "possibly"],
    ["2019-11", "2019-10-31", "no"],
    ["", "2026-11-24", "yes"],
    ["", "2026-11-23", "possibly"],
    ["", "1946-01-01", "possibly"],
    ["[2024-01-23..]", "2026-11-24", "yes"],
    ["[2024-01-23..]", "2024-01-22", "no"],
    ["[..2008-04]", "1946-01-01", "possibly"],
    ["[2030..]", "2028-01-01", "no"],
  ])("says of %j by %s: %s", (written, asOf, truth) => {
    expect(happened(parseEdtf(written) ?? { lo: null, hi: null }, asOf, created)).toBe(truth);
  });

  it("never goes back: what had happened by a day had happened by a later one", () => {
    const rank = { no: 0, possibly: 1, yes: 2 };
    fc.assert(
      fc.property(
        arbitraryEdtf(1990, 2035),
        arbitraryDay(1990, 2035),
        arbitraryDay(1990, 2035),
        (date, a, b) => {
          const bounds = parseEdtf(date) ?? { lo: null, hi: null };
          const [early, late] = a < b ? [a, b] : [b, a];
          expect(rank[happened(bounds, early, created)]).toBeLessThanOrEqual(
            rank[happened(bounds, late, created)],
          );
        },
      ),
    );
  });
});

function two(value: number): string {
  return String(value).padStart(2, "0");
}

function day(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

function secondOpinion(written: string): { lo: string; hi: string } | null {
  try {
    const { min, max } = edtf(written);
    return { lo: day(min), hi: day(max) };
  } catch {
    return null;
  }
}
