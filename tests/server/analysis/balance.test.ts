import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { balanceTriangles } from "../../../server/analysis/balanceTriangles.ts";
import { balanceWalks } from "../../../server/analysis/balanceWalks.ts";
import { frustrationIndex } from "../../../server/analysis/frustrationIndex.ts";
import { frustrationLower } from "../../../server/analysis/frustrationLower.ts";
import tribesList from "../../../server/analysis/references/tribes.json" with { type: "json" };
import { type SignedGraph, signedGraph } from "../../../server/analysis/signedGraph.ts";

type Edge = readonly [number, number, number];

/** Read's highland tribes (R package signnet): 16 tribes, 29 alliances, 29 enmities. */
const tribes = signedGraph(
  16,
  tribesList.map(([a = 0, b = 0, sign = 0]): Edge => [a, b, sign]),
);

const complete = (n: number, signOf: (at: number) => number) => {
  const pairs = Array.from({ length: n }, (_, i) =>
    Array.from({ length: n - i - 1 }, (_, k) => [i, i + k + 1]),
  ).flat();
  return signedGraph(
    n,
    pairs.map(([i = 0, j = 0], at): Edge => [i, j, signOf(at)]),
  );
};

/** Every partition, one by one. */
function bruteForce({ nodes, a, b, sign }: SignedGraph): number {
  let least = sign.length;
  for (let camps = 0; camps < 2 ** nodes; camps += 1) {
    const side = (node: number) => (camps >> node) & 1;
    const wrong = sign.filter((value, e) => (side(a[e] ?? 0) === side(b[e] ?? 0)) !== value > 0).length;
    least = Math.min(least, wrong);
  }
  return least;
}

const small = fc
  .integer({ min: 2, max: 8 })
  .chain((n) =>
    fc.tuple(
      fc.constant(n),
      fc.array(fc.constantFrom(-1, 0, 1), { minLength: (n * (n - 1)) / 2, maxLength: (n * (n - 1)) / 2 }),
    ),
  )
  .map(([n, signs]) => {
    const edges: Edge[] = [];
    let at = 0;
    for (let i = 0; i < n; i += 1) {
      for (let j = i + 1; j < n; j += 1) {
        const sign = signs[at] ?? 0;
        at += 1;
        if (sign !== 0) edges.push([i, j, sign]);
      }
    }
    return signedGraph(n, edges);
  });

describe("the highland tribes", () => {
  it("have the published triangles, walk balance and line index", () => {
    expect(balanceTriangles(tribes)).toEqual({ census: [19, 2, 40, 7], balanced: 59 / 68, reason: null });
    expect(balanceWalks(tribes).value).toBeCloseTo(0.3575761, 7);
    const found = frustrationIndex(tribes);
    expect(found).toMatchObject({ lower: 7, upper: 7, proven: true, reason: null });
    expect(found.balance).toBeCloseTo(0.7586207, 7);
    expect([...found.faction].flatMap((side, node) => (side === 1 ? [node + 1] : []))).toEqual([
      1, 2, 15, 16,
    ]);
    expect(found.causes).toHaveLength(7);
  });
});

describe("frustration", () => {
  it.each([
    [3, 1],
    [4, 2],
    [5, 4],
    [6, 6],
  ])("of %i mutual enemies is %i", (n, wanted) => {
    expect(frustrationIndex(complete(n, () => -1))).toMatchObject({
      lower: wanted,
      upper: wanted,
      proven: true,
    });
  });

  it("is what trying every partition finds, and its lower bound never more", () => {
    fc.assert(
      fc.property(small, (graph) => {
        const least = bruteForce(graph);
        const found = frustrationIndex(graph);
        expect([found.lower, found.upper, found.proven]).toEqual([least, least, true]);
        expect(frustrationLower(graph)).toBeLessThanOrEqual(least);
        expect(found.causes).toHaveLength(least);
      }),
    );
  });

  it("does not change when a node is made the enemy of its friends and the friend of its enemies", () => {
    fc.assert(
      fc.property(small, fc.nat(7), (graph, node) => {
        const switched = {
          ...graph,
          sign: graph.sign.map((s, e) => (graph.a[e] === node || graph.b[e] === node ? -s : s)),
        };
        expect(frustrationIndex(switched).upper).toBe(frustrationIndex(graph).upper);
        expect(balanceWalks(switched).value ?? 1).toBeCloseTo(balanceWalks(graph).value ?? 1, 8);
      }),
    );
  });

  it("gives bounds where the search is cut off", () => {
    const found = frustrationIndex(
      complete(12, (at) => ((at * 7) % 3 === 0 ? 1 : -1)),
      { budget: 1 },
    );
    expect(found.lower).toBeLessThanOrEqual(found.upper);
    expect(found.proven).toBe(found.lower === found.upper);
  });

  it("is undefined without edges, with a reason", () => {
    expect(frustrationIndex(signedGraph(3, []))).toMatchObject({
      upper: 0,
      balance: null,
      reason: "NO_EDGES",
    });
    expect(balanceTriangles(signedGraph(3, [])).reason).toBe("NO_TRIANGLES");
  });
});

describe("four nodes", () => {
  it("fall into two camps as the documentation of signnet has it", () => {
    const graph = signedGraph(4, [
      [0, 1, -1],
      [0, 2, 1],
      [0, 3, 1],
      [1, 2, -1],
      [1, 3, -1],
      [2, 3, 1],
    ]);
    expect(balanceTriangles(graph).census).toEqual([1, 0, 3, 0]);
    expect([...frustrationIndex(graph).faction]).toEqual([0, 1, 0, 0]);
  });
});

it("parts that no edge joins have factions of their own, the largest part first", () => {
  const graph = signedGraph(7, [
    [0, 1, 1],
    [2, 3, 1],
    [3, 4, -1],
    [2, 4, -1],
    [4, 5, 1],
  ]);
  const { component, faction } = frustrationIndex(graph);
  expect([...component]).toEqual([1, 1, 0, 0, 0, 0, -1]);
  expect([...faction]).toEqual([0, 0, 0, 0, 1, 1, -1]);
});
