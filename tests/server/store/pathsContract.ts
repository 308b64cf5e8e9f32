import { describe, expect, test } from "vitest";
import { factKinds } from "../../../schema/kinds.ts";
import type { PathRequest } from "../../../server/store/store.ts";
import type { Shared } from "./contract.ts";

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
