import { describe, expect, it } from "vitest";
import { compareCells, type SortKey } from "../../../client/design/compareCells.ts";
import { count, twoDigits } from "../../../client/design/numbers.ts";

const sorted = (values: readonly SortKey[], descending: boolean) =>
  [...values].sort((a, b) => compareCells(a, b, descending));

describe("the order of a table", () => {
  it("puts what is unknown last, whichever way it is sorted", () => {
    expect(sorted([null, 2, 0, 1], false)).toEqual([0, 1, 2, null]);
    expect(sorted([null, 2, 0, 1], true)).toEqual([2, 1, 0, null]);
  });

  it("orders texts as people do", () => {
    expect(sorted(["Zambia", "Åland", "session 10", "session 9", "andorra"], false)).toEqual([
      "Åland",
      "andorra",
      "session 9",
      "session 10",
      "Zambia",
    ]);
  });
});

describe("numbers", () => {
  it.each([
    [0.834, ".83"],
    [1, "1.00"],
    [0, ".00"],
    [-0.049, "−.05"],
  ])("write the index %d as %s", (value, text) => {
    expect(twoDigits(value)).toBe(text);
  });

  it("write counts with separators", () => {
    expect(count(17500)).toBe("17,500");
  });
});
