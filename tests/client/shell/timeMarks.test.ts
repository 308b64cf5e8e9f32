import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayNumber, dayOf, lanes, timeMarks } from "../../../client/shell/timeMarks.ts";

const bounds = (earliest: string | null, latest: string | null) => ({ earliest, latest });

describe("the marks of the time strip", () => {
  const answer = {
    events: {
      totalCount: 2,
      nodes: [
        {
          id: "e2",
          label: "Later",
          titleZh: null,
          date: "2020",
          dateBounds: bounds("2020-01-01", "2020-12-31"),
        },
        { id: "e1", label: "Unknown", titleZh: null, date: null, dateBounds: bounds(null, null) },
      ],
    },
    rollCalls: {
      totalCount: 1,
      nodes: [
        {
          id: "r1",
          label: "Vote",
          subject: null,
          session: null,
          body: null,
          date: "2019-12-27",
          dateBounds: bounds("2019-12-27", "2019-12-27"),
          ballotsRecord: "partial",
        },
      ],
    },
  };

  it("stand in order of their latest possible day, and those without one are counted", () => {
    const { marks, undated } = timeMarks(answer);
    expect(marks.map(({ id, day, complete }) => [id, day, complete])).toEqual([
      ["r1", "2019-12-27", false],
      ["e2", "2020-12-31", true],
    ]);
    expect(undated).toBe(1);
  });

  it("never touch within a lane while another lane is free", () => {
    expect(lanes([0, 1, 2, 30], 10, 3)).toEqual([0, 1, 2, 0]);
  });

  it("use only the lanes there are", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1000, noNaN: true })),
        fc.integer({ min: 1, max: 4 }),
        (places, count) => {
          const sorted = [...places].sort((a, b) => a - b);
          expect(lanes(sorted, 9, count).every((lane) => lane >= 0 && lane < count)).toBe(true);
        },
      ),
    );
  });

  it("know a day by its number and back", () => {
    fc.assert(
      fc.property(fc.integer({ min: -10_000, max: 30_000 }), (number) => {
        expect(dayNumber(dayOf(number))).toBe(number);
      }),
    );
  });
});
