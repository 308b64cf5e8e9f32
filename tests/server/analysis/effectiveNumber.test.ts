import { expect, test } from "vitest";
import { effectiveNumber } from "../../../server/analysis/effectiveNumber.ts";

const small = (count: number) => new Array<number>(count).fill(1);

/** Laakso and Taagepera's and Golosov's numbers as Golosov's table of 2010 prints them. */
test.each([
  [[75, 25], "1.60", "1.33"],
  [[75, 10, ...small(15)], "1.74", "1.42"],
  [[55, 45], "1.98", "1.82"],
  [[55, 10, 10, 10, ...small(15)], "2.99", "2.24"],
  [[35, 35, 30], "2.99", "2.90"],
  [[35, 10, 10, 10, 10, 10, ...small(15)], "5.75", "4.49"],
])("of %j is %s, and %s after Golosov", (sizes, laakso, golosov) => {
  const found = effectiveNumber(sizes);
  expect(found.laaksoTaagepera?.toFixed(2)).toBe(laakso);
  expect(found.golosov?.toFixed(2)).toBe(golosov);
});

test("blocs of equal size count as they are, by every number", () => {
  for (const value of Object.values(effectiveNumber([7, 7, 7, 7]))) expect(value).toBeCloseTo(4, 12);
  expect(effectiveNumber([])).toEqual({ laaksoTaagepera: null, golosov: null, shannon: null });
});
