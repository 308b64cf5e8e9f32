import { describe, expect, test } from "vitest";
import { factKinds } from "../../../schema/kinds.ts";
import type { FactFilter } from "../../../server/store/store.ts";
import { smallWorld } from "../../support/worlds.ts";
import type { Shared } from "./contract.ts";

export function factsContract(store: Shared): void {
  describe("facts", () => {
    for (const kind of factKinds) {
      for (const end of ["from", "to"] as const) {
        test(`of ${kind} are found by the node that they are ${end}, whole and sorted`, async () => {
          const all = smallWorld.facts[kind];
          const ids = [...new Set(all.map((fact) => fact[end]))];
          const found = await store().facts(kind, end, ids);
          const other = end === "from" ? "to" : "from";
          const order = (left: { from: string; to: string; key: string }, right: typeof left) =>
            `${left[other]} ${left.key}` < `${right[other]} ${right.key}` ? -1 : 1;
          const expected = ids.map((id) => [id, all.filter((fact) => fact[end] === id).sort(order)]);
          expect([...found]).toEqual(expected);
        });
      }
    }

    test("of a node without any are an empty list, and so are those of an unknown id", async () => {
      const found = await store().facts("PARTICIPATES_IN", "from", ["VAT", "ARM", "nobody", "'"]);
      expect([...found].map(([id, facts]) => [id, facts.length])).toEqual([
        ["VAT", 0],
        ["ARM", 3],
        ["nobody", 0],
        ["'", 0],
      ]);
      expect(await store().facts("VOTED", "to", [])).toEqual(new Map());
    });

    test("are given once for an id that is asked for twice", async () => {
      const found = await store().facts("VOTED", "from", ["ARM", "ARM"]);
      expect(found.get("ARM")).toHaveLength(1);
    });

    test("are filtered by their properties and by their other end", async () => {
      const keys = async (filter: FactFilter<"PARTICIPATES_IN">) => {
        const found = await store().facts("PARTICIPATES_IN", "to", ["hanoi", "budapest"], filter);
        return [...found.values()].flat().map(({ key }) => key);
      };
      expect(await keys({ action: ["ratification", "accession"] })).toEqual(["budapest:ARM:ratification"]);
      expect(await keys({ from: ["CHN", "eu"] })).toEqual(["hanoi:CHN:signature", "hanoi:eu:signature"]);
      expect(await keys({ fromKind: ["Bloc"] })).toEqual(["hanoi:eu:signature"]);
      expect(await keys({ confidence: ["inferred"] })).toEqual(["budapest:ARM:signature"]);
      expect(await keys({ from: ["ARM"], action: ["signature"] })).toEqual([
        "hanoi:ARM:signature",
        "budapest:ARM:signature",
      ]);
      expect(await keys({ sources: ["s2"] })).toEqual(["hanoi:eu:signature", "budapest:ARM:ratification"]);
      expect(await keys({ note: ['said "yes",\nthen left'] })).toEqual(["hanoi:ARM:signature"]);
      expect(await keys({ action: [] })).toEqual([]);
      expect(await keys({ action: [1] })).toEqual([]);
      expect(await keys({ fromKind: ["RollCall"] })).toEqual([]);
      expect((await keys({})).length).toBe(5);
    });

    test("are refused a filter on a property that they lack", async () => {
      const filter = { "ballot` = 1 //": ["x"] } as unknown as FactFilter<"VOTED">;
      await expect(store().facts("VOTED", "from", ["ARM"], filter)).rejects.toMatchObject({
        code: "BAD_INPUT",
      });
    });

    test("carry only what is asked for where it is said, and always which fact it is", async () => {
      const found = await store().facts("PARTICIPATES_IN", "from", ["eu"], {}, ["action", "date"]);
      const fact = {
        key: "hanoi:eu:signature",
        from: "eu",
        fromKind: "Bloc",
        to: "hanoi",
        toKind: "Instrument",
      };
      expect(found.get("eu")).toEqual([{ ...fact, action: "signature", date: null }]);
      const ends = await store().facts("MEMBER_OF", "to", ["brics"], { from: ["CHN"] }, []);
      expect(ends.get("brics")).toEqual([
        { key: "brics:CHN", from: "CHN", fromKind: "State", to: "brics", toKind: "Bloc" },
      ]);
    });

    test("of a ballot carry no sources of their own", async () => {
      const found = await store().facts("VOTED", "from", ["ARM"]);
      expect(found.get("ARM")?.[0]?.sources).toEqual([]);
      const bySource = await store().facts("VOTED", "from", ["ARM"], { sources: ["s1"] });
      expect(bySource.get("ARM")).toEqual([]);
    });
  });

  describe("degrees", () => {
    test("count the facts of each kind at both ends", async () => {
      const degrees = await store().degrees(["CHN", "eu", "hanoi", "res-1", "VAT", "nobody"]);
      expect(Object.fromEntries(degrees)).toEqual({
        CHN: { MEMBER_OF: 1, PARTICIPATES_IN: 1, VOTED: 1, SPONSORED: 1, STATED: 1, HELD_BY: 1 },
        eu: { MEMBER_OF: 2, PARTICIPATES_IN: 1, SPONSORED: 1, STATED: 1, HELD_BY: 1 },
        hanoi: { PARTICIPATES_IN: 3, RELATES_TO: 1 },
        "res-1": { ON: 1, SPONSORED: 2, RELATES_TO: 2 },
        VAT: {},
        nobody: {},
      });
      expect(await store().degrees([])).toEqual(new Map());
    });
  });

  describe("ballots", () => {
    const whole = {
      rollCall: "rc-1",
      states: ["ARM", "BRA", "CHN", "CSK"],
      ballots: ["yes", "absent", "yes", "no"],
    };

    test("come roll call by roll call, sorted, without those that have none", async () => {
      expect(await store().ballots()).toEqual([whole]);
      expect(await store().ballots(["rc-2", "rc-1", "nobody", "rc-1"])).toEqual([whole]);
    });

    test("of no roll calls are none", async () => {
      expect(await store().ballots([])).toEqual([]);
      expect(await store().ballots(["rc-2"])).toEqual([]);
    });
  });
}
