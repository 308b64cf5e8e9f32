import { describe, expect, onTestFinished, test } from "vitest";
import { ballotFacts } from "../../../schema/ballotFacts.ts";
import { ballotTable } from "../../../schema/ballotTable.ts";
import { AtlasError } from "../../../schema/errors.ts";
import type { GraphData } from "../../../schema/kinds.ts";
import { votingWorld } from "../../support/votingWorld.ts";
import { smallWorld, uniformWorld, type WorldSketch, world } from "../../support/worlds.ts";
import type { OpenStoreOf } from "./contract.ts";

export function loadContract(open: OpenStoreOf): void {
  const opened = async (data: GraphData) => {
    const fresh = await open(data);
    onTestFinished(() => fresh.close());
    return fresh;
  };

  describe("a load", () => {
    test("replaces everything that was there", async () => {
      const { store, engine } = await opened(smallWorld);
      const next = uniformWorld("next", 3);
      const info = await engine.load(next, { now: () => new Date("2026-02-03T04:05:06.789Z") });
      expect(info).toEqual({ ...next.dataset, importedAt: "2026-02-03T04:05:06.789Z" });
      expect(await store.dataset()).toEqual(info);
      expect(await store.contents("State")).toEqual(next.nodes.State);
      expect(await store.contents("MEMBER_OF")).toEqual(next.facts.MEMBER_OF);
      for (const kind of [
        "Instrument",
        "RollCall",
        "Source",
        "PARTICIPATES_IN",
        "VOTED",
        "HELD_BY",
      ] as const) {
        expect(await store.contents(kind), kind).toEqual([]);
      }
      expect(await store.kindsOf(["CHN", "next0000"])).toEqual([null, "State"]);
    });

    test("of the same data twice gives the same data", async () => {
      const { store, engine } = await opened(smallWorld);
      await engine.load(smallWorld);
      expect(await store.contents("PARTICIPATES_IN")).toEqual(smallWorld.facts.PARTICIPATES_IN);
      expect((await store.page("State", { first: 0 })).totalCount).toBe(smallWorld.nodes.State.length);
    });

    test("takes ballots in a table as it takes them one by one, and another table after it", async () => {
      const { store, engine } = await opened(smallWorld);
      for (const turn of [0, 1]) {
        const tabled = tabledWorld(turn);
        const seen: number[] = [];
        await engine.load(tabled, { onProgress: (_, total) => seen.push(total) });
        const facts = [...ballotFacts(tabled)];
        expect(await store.contents("VOTED")).toEqual(facts);
        expect(seen.at(-1)).toBe(facts.length + 50);
        expect((await store.ballots())[0]).toMatchObject({ rollCall: "rc0000", states: expect.any(Array) });
      }
    });

    test("of an empty world leaves a dataset without content", async () => {
      const { store, engine } = await opened(smallWorld);
      const nothing = world({ hash: "e".repeat(64) });
      await engine.load(nothing);
      expect((await store.dataset()).hash).toBe("e".repeat(64));
      expect(await store.page("State", { first: 10 })).toEqual({
        nodes: [],
        totalCount: 0,
        hasNextPage: false,
      });
      expect(await store.ballots()).toEqual([]);
      expect(await store.searchEntries()).toEqual([]);
    });

    test.each([
      ["a node twice", { nodes: { State: [{ id: "AAA" }, { id: "AAA" }] } }],
      [
        "a fact that leads nowhere",
        {
          nodes: { State: [{ id: "AAA" }] },
          facts: { MEMBER_OF: [{ key: "k", from: "AAA", to: "nowhere", toKind: "Bloc" }] },
        },
      ],
    ] satisfies [string, WorldSketch][])("of %s fails and leaves the old data", async (_, sketch) => {
      const { store, engine } = await opened(smallWorld);
      await expect(engine.load(world(sketch))).rejects.toThrow(AtlasError);
      expect((await store.dataset()).hash).toBe(smallWorld.dataset.hash);
      expect(await store.contents("State")).toEqual(smallWorld.nodes.State);
      expect(await store.contents("MEMBER_OF")).toEqual(smallWorld.facts.MEMBER_OF);
    });

    test("says how far it is, from nothing to everything", async () => {
      const { engine } = await opened(smallWorld);
      const seen: (readonly [number, number])[] = [];
      const next = uniformWorld("next", 100);
      await engine.load(next, { onProgress: (written, total) => seen.push([written, total]) });
      expect(seen[0]?.[1]).toBe(201);
      expect(seen.at(-1)).toEqual([201, 201]);
      const written = seen.map(([count]) => count);
      expect(written).toEqual([...written].sort((left, right) => left - right));
    });

    test("is never seen by half: a reader gets the old world or the new", async () => {
      const first = uniformWorld("a", 120);
      const second = uniformWorld("b", 80);
      const { store, engine } = await opened(first);
      let loading = true;
      const seen = new Set<string>();
      const reader = (async () => {
        while (loading) {
          const [states, members] = [await store.contents("State"), await store.contents("MEMBER_OF")];
          seen.add(`State ${shapeOf(states)}`).add(`MEMBER_OF ${shapeOf(members)}`);
        }
      })();
      for (const next of [second, first, second]) await engine.load(next);
      loading = false;
      await reader;
      const whole = ["MEMBER_OF 120 a", "MEMBER_OF 80 b", "State 120 a", "State 80 b"];
      expect([...seen].filter((shape) => !whole.includes(shape))).toEqual([]);
      expect(await store.contents("State")).toEqual(second.nodes.State);
    });
  });
}

/** Thirty states and twenty roll calls, the ballots in a table with gaps. */
function tabledWorld(turn: number): GraphData {
  const base = votingWorld(turn, 20, 30);
  const votes = base.facts.VOTED.filter((_, at) => at % 7 !== turn);
  const { leftOut: _, ...ballots } = ballotTable(
    votes.map(({ to, from, ballot }) => ({ rollCall: to, state: from, ballot })),
  );
  return { ...base, facts: { ...base.facts, VOTED: [] }, ballots };
}

/** "120 a": how many rows, and the worlds that they are from. */
function shapeOf(rows: readonly object[]): string {
  const from = rows.map((row) => ("nameEn" in row ? row.nameEn : "role" in row ? row.role : "?"));
  return `${rows.length} ${[...new Set(from)].sort().join("+")}`;
}
