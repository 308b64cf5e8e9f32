import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { factKinds, nodeKinds } from "../../../schema/kinds.ts";
import type { PathRequest } from "../../../server/store/store.ts";
import { smallWorld } from "../../support/worlds.ts";
import type { Shared } from "./contract.ts";
import { referencePaths } from "./referencePaths.ts";

export function pathsContract(store: Shared): void {
  const ask = async (request: Partial<PathRequest>) => {
    const asked = { from: "ARM", to: "CHN", maxHops: 6, kinds: factKinds, avoid: [], limit: 10, ...request };
    return store().paths(asked);
  };
  const nodes = async (request: Partial<PathRequest>) =>
    (await ask(request)).map((path) => path.nodes.join(" "));

  describe("paths", () => {
    test("are the shortest ones, sorted by their nodes, with the fact of each step", async () => {
      expect(await ask({})).toEqual([
        {
          nodes: ["ARM", "hanoi", "CHN"],
          facts: [
            { kind: "PARTICIPATES_IN", key: "hanoi:ARM:signature", from: "ARM", to: "hanoi" },
            { kind: "PARTICIPATES_IN", key: "hanoi:CHN:signature", from: "CHN", to: "hanoi" },
          ],
        },
        {
          nodes: ["ARM", "rc-1", "CHN"],
          facts: [
            { kind: "VOTED", key: "rc-1:ARM", from: "ARM", to: "rc-1" },
            { kind: "VOTED", key: "rc-1:CHN", from: "CHN", to: "rc-1" },
          ],
        },
      ]);
    });

    test("stop at the limit", async () => {
      expect(await nodes({ limit: 1 })).toEqual(["ARM hanoi CHN"]);
      expect(await nodes({ limit: 0 })).toEqual([]);
    });

    test("go around nodes to avoid, but never avoid their own ends", async () => {
      expect(await nodes({ avoid: ["hanoi", "ARM", "CHN"] })).toEqual(["ARM rc-1 CHN"]);
      expect(await nodes({ avoid: ["hanoi", "rc-1"] })).toEqual([]);
    });

    test("use only the kinds asked for", async () => {
      expect(await nodes({ kinds: ["VOTED"] })).toEqual(["ARM rc-1 CHN"]);
      expect(await nodes({ kinds: ["MEMBER_OF"] })).toEqual([]);
      expect(await nodes({ kinds: [] })).toEqual([]);
    });

    test("are followed against the direction of a fact too, over several steps", async () => {
      expect(
        await nodes({ from: "t-scope", to: "budapest", kinds: ["ANSWERS", "STATED", "PARTICIPATES_IN"] }),
      ).toEqual(["t-scope p-narrow eu hanoi ARM budapest", "t-scope p-wide CHN hanoi ARM budapest"]);
    });

    test("end at the number of steps asked for", async () => {
      expect(await nodes({ maxHops: 1 })).toEqual([]);
      expect(await nodes({ maxHops: 1, to: "hanoi" })).toEqual(["ARM hanoi"]);
      const far = {
        from: "t-scope",
        to: "budapest",
        kinds: ["ANSWERS", "STATED", "PARTICIPATES_IN"],
      } as const;
      expect(await nodes({ ...far, maxHops: 4 })).toEqual([]);
      expect(await nodes({ ...far, maxHops: 5 })).toHaveLength(2);
    });

    test("take the first fact by key where several join two nodes", async () => {
      const [path] = await ask({ to: "budapest" });
      expect(path?.facts.map(({ key }) => key)).toEqual(["budapest:ARM:ratification"]);
    });

    test("do not exist from a node to itself, nor to one that nothing reaches", async () => {
      expect(await nodes({ to: "ARM" })).toEqual([]);
      expect(await nodes({ to: "VAT" })).toEqual([]);
    });

    test("between any two nodes, by any kinds and around any others, are those of a plain walk", async () => {
      const ids = nodeKinds
        .filter((kind) => kind !== "Source")
        .flatMap((kind) => smallWorld.nodes[kind].map(({ id }) => id));
      const request = fc.record({
        from: fc.constantFrom(...ids),
        to: fc.constantFrom(...ids),
        maxHops: fc.integer({ min: 1, max: 6 }),
        kinds: fc.subarray([...factKinds], { minLength: 3 }),
        avoid: fc.subarray(ids, { maxLength: 4 }),
        limit: fc.integer({ min: 1, max: 12 }),
      });
      await fc.assert(
        fc.asyncProperty(request, async (asked) => {
          const found = await store().paths(asked);
          expect(found.map((path) => path.nodes.join(" "))).toEqual(referencePaths(smallWorld, asked));
          for (const { nodes: chain, facts } of found) {
            const ends = facts.map(({ from, to }) => [from, to].sort().join(" "));
            expect(ends).toEqual(chain.slice(1).map((id, at) => [chain[at], id].sort().join(" ")));
          }
        }),
        { numRuns: 80, seed: 11 },
      );
    });

    test("are refused for an unknown end and for a wrong number of steps", async () => {
      await expect(ask({ to: "nobody" })).rejects.toMatchObject({
        code: "NOT_FOUND",
        details: { ids: ["nobody"] },
      });
      for (const maxHops of [0, 7, 1.5]) {
        await expect(ask({ maxHops })).rejects.toMatchObject({ code: "BAD_INPUT" });
      }
      await expect(ask({ limit: -1 })).rejects.toMatchObject({ code: "BAD_INPUT" });
    });
  });
}
