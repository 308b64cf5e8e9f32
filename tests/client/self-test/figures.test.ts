import { describe, expect, it } from "vitest";
import { knownFigure, ourFigure, smallFigure } from "../../../client/self-test/figures.ts";
import { WORDS } from "../../../client/self-test/words.ts";
import { REFERENCE_AREAS } from "../../../server/analysis/references/reference.ts";

describe("figures of the self-test", () => {
  it.each([
    [0.1824264, "0.182426", "0.18242640"],
    [-0.0299199, "-0.029920", "−0.02991990"],
    [5 / 14, "5/14", "0.357142857"],
    [7, "7", "7"],
    [-1, "-1", "−1"],
  ])("show ours (%d, known as %s) with two digits more than the known value: %s", (value, printed, text) => {
    expect(ourFigure(value, printed)).toBe(text);
  });

  it.each([
    ["-.126", "−0.126"],
    [".587", "0.587"],
    ["5/14", "5/14"],
    ["-0.029920", "−0.029920"],
  ])("keep the known value as it was printed, with a true minus: %s is %s", (printed, text) => {
    expect(knownFigure(printed)).toBe(text);
  });

  it.each([
    [0, "0"],
    [4.1e-7, "4e−7"],
    [0.01, "0.01"],
    [0.0043, "0.0043"],
  ])("write a small number short: %d is %s", (value, text) => {
    expect(smallFigure(value)).toBe(text);
  });
});

it("names every area of the references in both languages", () => {
  for (const { area } of Object.values(WORDS))
    expect(Object.keys(area).sort()).toEqual([...REFERENCE_AREAS].sort());
});
