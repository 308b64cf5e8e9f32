import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PageRequest } from "../../../server/store/store.ts";
import { smallWorld } from "../../support/worlds.ts";
import type { Shared } from "./contract.ts";
import { referencePage } from "./referencePage.ts";

export function pageContract(store: Shared): void {
  const ids = async (request: PageRequest<"State">) => {
    const page = await store().page("State", request);
    return { ids: page.nodes.map(({ id }) => id), total: page.totalCount, more: page.hasNextPage };
  };

  describe("pages", () => {
    test("are sorted by id and say what is left", async () => {
      expect(await ids({ first: 2 })).toEqual({ ids: ["ARM", "BRA"], total: 5, more: true });
      expect(await ids({ first: 2, after: "BRA" })).toEqual({ ids: ["CHN", "CSK"], total: 5, more: true });
      expect(await ids({ first: 2, after: "CSK" })).toEqual({ ids: ["VAT"], total: 5, more: false });
      expect(await ids({ first: 5 })).toEqual({
        ids: ["ARM", "BRA", "CHN", "CSK", "VAT"],
        total: 5,
        more: false,
      });
    });

    test("carry whole nodes", async () => {
      expect((await store().page("State", { first: 5 })).nodes).toEqual(smallWorld.nodes.State);
    });

    test("of ids alone has the same ids, count and end", async () => {
      const whole = await store().page("State", { first: 2, orderBy: "nameEn" });
      const alone = await store().page("State", { first: 2, orderBy: "nameEn", idsOnly: true });
      expect(alone).toEqual({ ...whole, nodes: whole.nodes.map(({ id }) => ({ id })) });
    });

    test("put unknown values last in either direction and break ties by id", async () => {
      const up = await ids({ first: 9, orderBy: "lat" });
      expect(up.ids).toEqual(["BRA", "VAT", "CHN", "ARM", "CSK"]);
      const down = await ids({ first: 9, orderBy: "lat", descending: true });
      expect(down.ids).toEqual(["ARM", "CHN", "VAT", "BRA", "CSK"]);
      const regions = await ids({ first: 9, orderBy: "region", descending: true });
      expect(regions.ids).toEqual(["CSK", "ARM", "CHN", "BRA", "VAT"]);
    });

    test("go on after a node in the order asked for", async () => {
      const rest = await ids({ first: 2, orderBy: "lat", after: "CHN" });
      expect(rest).toEqual({ ids: ["ARM", "CSK"], total: 5, more: false });
    });

    test("of a size of 0 only count", async () => {
      expect(await ids({ first: 0 })).toEqual({ ids: [], total: 5, more: true });
      expect(await ids({ first: 0, filter: { region: ["Oceania"] } })).toEqual({
        ids: [],
        total: 0,
        more: false,
      });
    });

    test("are filtered by any of the values of every property", async () => {
      expect((await ids({ first: 9, filter: { region: ["Asia", "Europe"] } })).ids).toEqual([
        "ARM",
        "CHN",
        "CSK",
      ]);
      expect((await ids({ first: 9, filter: { region: ["Asia"], lat: [35, 0.5] } })).ids).toEqual(["CHN"]);
      expect((await ids({ first: 9, filter: { unMember: [false] } })).ids).toEqual(["VAT"]);
      expect((await ids({ first: 9, filter: { lat: [0] } })).ids).toEqual(["VAT"]);
      expect((await ids({ first: 9, filter: { id: ["CHN", "nobody"] } })).ids).toEqual(["CHN"]);
      expect((await ids({ first: 9, filter: { nameZh: ["巴西"] } })).ids).toEqual(["BRA"]);
    });

    test("are filtered by the ids in a list", async () => {
      expect((await ids({ first: 9, filter: { sources: ["s2", "s9"] } })).ids).toEqual(["ARM"]);
    });

    test("are empty for unknown values, values of another type and no values", async () => {
      const empty = { ids: [], total: 0, more: false };
      expect(await ids({ first: 9, filter: { region: ["' OR true //"] } })).toEqual(empty);
      expect(await ids({ first: 9, filter: { region: [1] } })).toEqual(empty);
      expect(await ids({ first: 9, filter: { unMember: ["true"] } })).toEqual(empty);
      expect(await ids({ first: 9, filter: { region: [] } })).toEqual(empty);
    });

    test("are refused for a property that the kind lacks, a start outside the list and a wrong size", async () => {
      const wrong = { first: 1, orderBy: "name` //" } as unknown as PageRequest<"State">;
      await expect(store().page("State", wrong)).rejects.toMatchObject({ code: "BAD_INPUT" });
      const strange = { first: 1, filter: { polarity: [1] } } as unknown as PageRequest<"State">;
      await expect(store().page("State", strange)).rejects.toMatchObject({ code: "BAD_INPUT" });
      await expect(ids({ first: 1, after: "nobody" })).rejects.toMatchObject({ code: "BAD_INPUT" });
      await expect(ids({ first: 1, after: "VAT", filter: { region: ["Asia"] } })).rejects.toMatchObject({
        code: "BAD_INPUT",
      });
      await expect(ids({ first: -1 })).rejects.toMatchObject({ code: "BAD_INPUT" });
      await expect(ids({ first: 1.5 })).rejects.toMatchObject({ code: "BAD_INPUT" });
      await expect(ids({ first: 1_001 })).rejects.toMatchObject({ code: "LIMIT" });
    });

    test("of any filter, order and size are those of a plain list", async () => {
      const values = fc.oneof(
        fc.constantFrom("Asia", "Europe", "ARM", "Armenia", "s1"),
        fc.constantFrom(true, false, 0, 35, -10.5),
      );
      const property = fc.constantFrom("id", "region", "unMember", "lat", "nameEn", "sources");
      const request = fc.record(
        {
          first: fc.integer({ min: 0, max: 6 }),
          filter: fc.dictionary(property, fc.array(values, { maxLength: 3 }), { maxKeys: 2 }),
          orderBy: fc.constantFrom("id", "region", "unMember", "lat", "nameEn", "unMemberSinceLo"),
          descending: fc.boolean(),
        },
        { requiredKeys: ["first"] },
      );
      await fc.assert(
        fc.asyncProperty(request, async (asked) => {
          const page = await store().page("State", asked as PageRequest<"State">);
          expect(page).toEqual(referencePage(smallWorld.nodes.State, asked));
        }),
        { numRuns: 60, seed: 7 },
      );
    });
  });
}
