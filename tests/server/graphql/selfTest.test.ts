import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { REFERENCES } from "../../../server/analysis/references/references.ts";
import { shippedApp, type TestApp } from "../http/support/shippedApp.ts";
import { askFor } from "./support/askFor.ts";

let it: TestApp;
beforeAll(async () => {
  it = await shippedApp();
});
afterAll(() => it.close());

interface SelfTest {
  readonly passed: number;
  readonly count: number;
  readonly checks: readonly {
    readonly id: string;
    readonly status: string;
    readonly ours: number | null;
    readonly published: number | null;
    readonly passed: boolean;
  }[];
  readonly elsewhere: readonly { readonly test: string }[];
}
const ASK = `{ selfTest { progress result { passed count
  checks { id area what whatZh status source printed published ours difference tolerance passed } elsewhere { what whatZh test } } } }`;

async function done(): Promise<SelfTest> {
  for (;;) {
    const { selfTest } = await askFor<{
      selfTest: { readonly progress: number; readonly result: SelfTest | null };
    }>(it, ASK);
    if (selfTest.result !== null) {
      expect(selfTest.progress).toBe(1);
      return selfTest.result;
    }
    expect(selfTest.progress).toBeLessThan(1);
    await sleep(50);
  }
}

test("the server holds itself to every reference of the list, and says that it agrees", async () => {
  const { passed, count, checks, elsewhere } = await done();
  expect(checks.map(({ id }) => id)).toEqual(REFERENCES.map(({ id }) => id));
  expect(checks.filter((check) => !check.passed)).toEqual([]);
  expect([passed, count]).toEqual([REFERENCES.length, REFERENCES.length]);
  expect(elsewhere.length).toBeGreaterThan(0);
});

test("a measure that must be undefined is null on both sides, never 0", async () => {
  const { checks } = await done();
  const undefinedOnes = checks.filter(({ published }) => published === null);
  expect(undefinedOnes.length).toBeGreaterThan(3);
  for (const { ours } of undefinedOnes) expect(ours).toBeNull();
});
