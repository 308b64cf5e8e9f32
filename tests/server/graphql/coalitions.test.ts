import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { shippedApp, type TestApp } from "../http/support/shippedApp.ts";
import { askFor, refusalOf } from "./support/askFor.ts";

let it: TestApp;
beforeAll(async () => {
  it = await shippedApp(true);
});
afterAll(() => it.close());

interface Work {
  readonly coalitions: {
    readonly progress: number;
    readonly result: null | {
      readonly sizes: readonly number[];
      readonly chance: { readonly p: number; readonly observed: number };
      readonly states: Readonly<Record<"ids" | "probability" | "coalition", readonly unknown[]>>;
    };
  };
}

const QUERY = `query ($bootstraps: Int, $seed: Int) {
  coalitions(bootstraps: $bootstraps, deals: 20, seed: $seed) {
    progress
    result { sizes chance { p observed } states { ids probability coalition } }
  }
}`;

describe("coalitions, as long work", () => {
  test("are asked for until they are there, while quick questions are answered; only the result is kept", async () => {
    const shares: number[] = [];
    const ask = () => it.ask(QUERY, { bootstraps: 20 });
    for (;;) {
      const { headers, data, errors } = await ask();
      expect(errors).toEqual([]);
      const { progress, result } = (data as unknown as Work).coalitions;
      shares.push(progress);
      expect(headers["x-atlas-cache"]).toBe("MISS");
      if (result !== null) break;
      const quick = await it.ask(`{ state(id: "BRA") { label } nodesById(ids: ["GHA"]) { id } }`);
      expect(quick.errors).toEqual([]);
    }
    expect(shares.length).toBeGreaterThan(2);
    expect(shares).toEqual([...shares].sort((p, q) => p - q));
    expect(shares.at(-1)).toBe(1);
    expect((await ask()).headers["x-atlas-cache"]).toBe("HIT");
  });

  test("are those of the network shown", async () => {
    const { coalitions } = await askFor<Work>(it, QUERY, { bootstraps: 20 });
    const { agreement } = await askFor<{
      agreement: {
        communities: { sizes: number[]; modularity: number };
        states: { ids: string[]; community: number[] };
      };
    }>(it, "{ agreement { communities { sizes modularity } states { ids community } } }");
    expect(coalitions.result?.sizes).toEqual(agreement.communities.sizes);
    expect(coalitions.result?.chance.observed).toBeLessThanOrEqual(agreement.communities.modularity ?? 0);
    expect(coalitions.result?.chance.observed).toBeGreaterThan(0.9 * (agreement.communities.modularity ?? 0));
    const linked = agreement.states.ids.filter((_, at) => (agreement.states.community[at] ?? -1) >= 0);
    expect(coalitions.result?.states.ids).toEqual(linked);
  });

  test("too few or too many repetitions are refused", async () => {
    for (const bootstraps of [19, 1_001]) {
      expect(await refusalOf(it, QUERY, { bootstraps })).toMatchObject({ status: 400, code: "BAD_INPUT" });
    }
  });
});
