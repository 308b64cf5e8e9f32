import { existsSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { CHECKED_ELSEWHERE } from "../../../../server/analysis/references/checkedElsewhere.ts";
import {
  checkReference,
  REFERENCE_AREAS,
  type Reference,
} from "../../../../server/analysis/references/reference.ts";
import { REFERENCES } from "../../../../server/analysis/references/references.ts";

test.each(REFERENCES.map((one) => [`${one.what.en} (${one.status})`, one] as const))("%s", (_, reference) => {
  const { passed, ours, published, tolerance } = checkReference(reference);
  expect({ passed, ours, published, tolerance }).toMatchObject({ passed: true });
});

describe("the list of references", () => {
  test("names each once, with words in both languages and a source", () => {
    const ids = REFERENCES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { what, source } of REFERENCES) {
      expect(what.en.trim()).not.toBe("");
      expect(what.zh).toMatch(/\p{Script=Han}|[κπαSDM]/u);
      expect(source.trim()).not.toBe("");
    }
  });

  test("has published values in most areas, and more evidence than values of our own", () => {
    const of = (status: string) => REFERENCES.filter((one) => one.status === status).length;
    expect(of("P")).toBeGreaterThan(30);
    expect(of("P") + of("R")).toBeGreaterThan(of("C"));
    expect(new Set(REFERENCES.map(({ area }) => area)).size).toBeLessThanOrEqual(REFERENCE_AREAS.length);
  });
});

test("what is said to be checked elsewhere has a test there", () => {
  for (const { test: file } of CHECKED_ELSEWHERE)
    expect(existsSync(new URL(`../../../../${file}`, import.meta.url)), file).toBe(true);
});

describe("a reference", () => {
  const of = (printed: string | null, ours: number | null, tolerance?: number): Reference => ({
    id: "x",
    area: "pair",
    what: { en: "x", zh: "x" },
    status: "P",
    source: "x",
    printed,
    compute: () => ours,
    ...(tolerance === undefined ? {} : { tolerance }),
  });
  test.each([
    ["0.83", 0.8349, true],
    ["0.83", 0.8351, false],
    ["-.126", -0.1264, true],
    ["5/14", 5 / 14, true],
    ["5/14", 0.357, false],
    ["7", 7, true],
    ["7", 7.001, false],
    [null, null, true],
    [null, 0, false],
    ["0", null, false],
  ] as const)("printed as %s is met by %s: %s", (printed, ours, passed) => {
    expect(checkReference(of(printed, ours)).passed).toBe(passed);
  });

  test("may say its own tolerance", () => {
    expect(checkReference(of("0.5", 0.509, 0.01)).passed).toBe(true);
    expect(checkReference(of("0.5", 0.511, 0.01)).passed).toBe(false);
  });

  test("that is no number is a defect of the list", () => {
    expect(() => checkReference(of("a half", 0.5))).toThrow(/neither a decimal number nor a fraction/);
  });
});
