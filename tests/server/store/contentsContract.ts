import { describe, expect, test } from "vitest";
import { factKinds, nodeKinds } from "../../../schema/kinds.ts";
import { smallWorld } from "../../support/worlds.ts";
import type { Shared } from "./contract.ts";

export function contentsContract(store: Shared): void {
  describe("contents", () => {
    for (const kind of nodeKinds) {
      test(`of ${kind} are every node as it was loaded, sorted by id`, async () => {
        expect(await store().contents(kind)).toEqual(smallWorld.nodes[kind]);
      });
    }
    for (const kind of factKinds) {
      test(`of ${kind} are every fact as it was loaded, sorted by key`, async () => {
        expect(await store().contents(kind)).toEqual(smallWorld.facts[kind]);
      });
    }
  });

  describe("search entries", () => {
    test("are one for each node but the sources, with every text that it can be found by", async () => {
      const entries = await store().searchEntries();
      const expected = nodeKinds
        .filter((kind) => kind !== "Source")
        .flatMap((kind) => smallWorld.nodes[kind].map(({ id }) => id));
      expect(entries.map(({ id }) => id)).toEqual(expected);
      expect(entries.find(({ id }) => id === "ARM")).toEqual({
        id: "ARM",
        kind: "State",
        label: "Armenia",
        texts: ["Armenia", "亚美尼亚", "AM", "ARM"],
      });
      expect(entries.find(({ id }) => id === "hanoi")).toMatchObject({
        kind: "Instrument",
        label: "UN Convention against Cybercrime",
      });
    });
  });

  describe("the dataset", () => {
    test("says what was loaded and when", async () => {
      const info = await store().dataset();
      const { importedAt, ...rest } = info;
      expect(rest).toEqual(smallWorld.dataset);
      expect(new Date(importedAt).toISOString()).toBe(importedAt);
    });

    test("is in a database that says its name and version", async () => {
      expect(await store().version()).toMatch(/^(ladybug|neo4j) \d+\.\d+/);
    });
  });
}
