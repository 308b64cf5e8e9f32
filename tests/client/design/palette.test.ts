import { describe, expect, it } from "vitest";
import {
  BALLOT_LOOKS,
  COALITION_HUES,
  coalitionLook,
  contrast,
  luminance,
  mix,
  PAGE,
  type Theme,
} from "../../../client/design/palette.ts";

const THEMES: readonly Theme[] = ["light", "dark"];

describe("the palette", () => {
  it.each(THEMES)("draws every coalition's ring with at least 3 : 1 against the %s page", (theme) => {
    for (let index = -1; index <= COALITION_HUES.length; index++) {
      expect(contrast(coalitionLook(index, theme).ring, PAGE[theme].paper)).toBeGreaterThanOrEqual(3);
    }
  });

  it.each(THEMES)("writes a coalition's letter with at least 4.5 : 1 on its fill (%s)", (theme) => {
    for (let index = 0; index < COALITION_HUES.length; index++) {
      const { ink, fill } = coalitionLook(index, theme);
      expect(contrast(ink, fill)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it.each(THEMES)("draws every ballot's edge with at least 3 : 1 against the %s page", (theme) => {
    for (const { edge } of Object.values(BALLOT_LOOKS)) {
      expect(contrast(edge, PAGE[theme].paper)).toBeGreaterThanOrEqual(3);
    }
  });

  it.each(THEMES)("writes text with at least 4.5 : 1 on the %s page", (theme) => {
    expect(contrast(PAGE[theme].ink, PAGE[theme].paper)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(PAGE[theme].muted, PAGE[theme].paper)).toBeGreaterThanOrEqual(4.5);
  });

  it("gives no two ballots the same shape", () => {
    const shapes = Object.values(BALLOT_LOOKS).map(({ shape }) => shape);
    expect(new Set(shapes).size).toBe(shapes.length);
  });

  it("gives every lettered coalition its own letter and the rest none", () => {
    const letters = COALITION_HUES.map((_, index) => coalitionLook(index, "light").letter);
    expect(letters).toEqual(["A", "B", "C", "D", "E", "F", "G"]);
    expect(coalitionLook(7, "light").letter).toBe("");
    expect(coalitionLook(-1, "light").letter).toBe("");
  });

  it("measures contrast as WCAG does", () => {
    expect(contrast("#000000", "#FFFFFF")).toBeCloseTo(21, 5);
    expect(luminance("#808080")).toBeCloseTo(0.2159, 4);
    expect(mix("#000000", "#FFFFFF", 0.5)).toBe("#808080");
  });
});
