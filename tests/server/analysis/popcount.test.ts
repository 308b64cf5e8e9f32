import fc from "fast-check";
import { expect, test } from "vitest";
import { popcount } from "../../../server/analysis/popcount.ts";

const digits = (word: number) => [...(word >>> 0).toString(2)].filter((digit) => digit === "1").length;

test("population counts are what counting binary digits gives, whatever the sign", () => {
  fc.assert(fc.property(fc.integer(), (word) => popcount(word) === digits(word)));
  expect([0, -1, 0x80000000].map(popcount)).toEqual([0, 32, 1]);
});
