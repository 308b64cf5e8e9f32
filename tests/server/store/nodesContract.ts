import { describe, expect, test } from "vitest";
import { smallWorld } from "../../support/worlds.ts";
import type { Shared } from "./contract.ts";

export function nodesContract(store: Shared): void {
  describe("nodes", () => {
    test("come in the order of the ids, with every property, unknown ones null", async () => {
      const [armenia, , china] = smallWorld.nodes.State;
      expect(await store().nodes("State", ["CHN", "ARM"])).toEqual([china, armenia]);
    });

    test("are null for an id that no node of the kind has", async () => {
      const found = await store().nodes("State", ["nobody", "eu", "VAT", ""]);
      expect(found.map((node) => node?.id ?? null)).toEqual([null, null, "VAT", null]);
    });

    test("may be asked for twice", async () => {
      const found = await store().nodes("Bloc", ["eu", "eu"]);
      expect(found.map((node) => node?.id)).toEqual(["eu", "eu"]);
    });

    test("are none for no ids", async () => {
      expect(await store().nodes("State", [])).toEqual([]);
    });

    test("beyond 1,000 ids are refused with the limit's name", async () => {
      const ids = Array.from({ length: 1_001 }, (_, at) => `x${at}`);
      await expect(store().nodes("State", ids)).rejects.toMatchObject({
        code: "LIMIT",
        details: { limit: "ids", maximum: 1_000, given: 1_001 },
      });
      expect(await store().nodes("State", ids.slice(1))).toHaveLength(1_000);
    });

    test("keep text exactly: quotes, line breaks, scripts, and what looks like a statement", async () => {
      const expected = smallWorld.nodes.Source;
      const found = await store().nodes(
        "Source",
        expected.map(({ id }) => id),
      );
      for (const [at, node] of found.entries()) expect(node).toEqual(expected[at]);
    });

    test("keep whole numbers, fractions and zero as they were", async () => {
      const [big] = await store().nodes("RollCall", ["rc-2"]);
      expect(big?.yes).toBe(9_007_199_254_740_991);
      expect(big?.no).toBeNull();
      const [holySee, brazil] = await store().nodes("State", ["VAT", "BRA"]);
      expect([holySee?.lat, holySee?.lng, holySee?.unMember, brazil?.lat]).toEqual([0, 12.45, false, -10.5]);
      const [between] = await store().nodes("Position", ["p-zero"]);
      expect(between?.polarity).toBe(0);
    });

    test("are not found by an id that looks like a statement", async () => {
      const ids = ["' OR 1=1 //", "'; MATCH (n) DETACH DELETE n; //", "\\"];
      expect(await store().nodes("State", ids)).toEqual([null, null, null]);
      expect((await store().page("State", { first: 0 })).totalCount).toBe(5);
    });
  });

  describe("kinds of ids", () => {
    test("come in the order of the ids, null for an unknown one", async () => {
      const ids = ["hanoi", "nobody", "CHN", "eu", "unodc", "rc-1", "t-scope", "p-wide", "e-1", "s01"];
      expect(await store().kindsOf(ids)).toEqual([
        "Instrument",
        null,
        "State",
        "Bloc",
        "Organisation",
        "RollCall",
        "Topic",
        "Position",
        "Event",
        "Source",
      ]);
      expect(await store().kindsOf([])).toEqual([]);
    });
  });
}
