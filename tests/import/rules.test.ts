import { describe, expect, test } from "vitest";
import { rules } from "../../import/check/rules/rules.ts";
import { cellRuleCases } from "./support/cellRuleCases.ts";
import { brief, problemsOf } from "./support/check.ts";
import { factRuleCases } from "./support/factRuleCases.ts";
import { editedPackage } from "./support/packages.ts";

const CASES = { ...cellRuleCases, ...factRuleCases };

test("every rule has a case here, and every case a rule", () => {
  expect(Object.keys(CASES).sort()).toEqual(rules.map((rule) => rule.code).sort());
});

describe.each(Object.entries(CASES))("%s", (_, cases) => {
  test.each(cases)("finds $name", async ({ edits, found }) => {
    expect((await problemsOf(await editedPackage(edits))).map(brief)).toEqual(found);
  });
});
