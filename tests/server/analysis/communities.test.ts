import { describe, expect, test } from "vitest";
import { communities } from "../../../server/analysis/communities.ts";
import karate from "../../../server/analysis/references/karate.json" with { type: "json" };

function links(pairs: readonly (readonly number[])[]) {
  return {
    a: Uint32Array.from(pairs, (pair) => pair[0] ?? 0),
    b: Uint32Array.from(pairs, (pair) => pair[1] ?? 0),
    weight: new Float64Array(pairs.length).fill(1),
  };
}

const names = (count: number) => Array.from({ length: count }, (_, i) => `N${String(i).padStart(2, "0")}`);
const triangles = [
  [0, 1],
  [0, 2],
  [1, 2],
  [3, 4],
  [3, 5],
  [4, 5],
  [2, 3],
];

test("two triangles joined by one link are two communities of modularity 5/14", () => {
  const found = communities(names(6), links(triangles), { seed: 1, runs: 10 });
  expect(found.modularity).toBeCloseTo(5 / 14, 12);
  expect([...found.community]).toEqual([0, 0, 0, 1, 1, 1]);
  expect(found.sizes).toEqual([3, 3]);
});

/** Friendships outside the club of W. W. Zachary, "An Information Flow Model for Conflict and Fission in Small Groups", J. Anthropological Research 33 (1977). */
describe("Zachary's karate club", () => {
  test("every run reaches the known optimum, which Louvain's method alone mostly misses", () => {
    for (let seed = 1; seed <= 200; seed += 1) {
      const found = communities(names(34), links(karate), { seed, runs: 1 });
      expect(found.modularity).toBeCloseTo(0.4197896, 7);
    }
  });

  test("doubtful members are told by the share of runs that keep them with their community", () => {
    // A ring can be cut anywhere.
    const ring = Array.from({ length: 30 }, (_, i) => [i, (i + 1) % 30]);
    const { stability } = communities(names(30), links(ring), { seed: 1, runs: 200 });
    expect(Math.max(...stability)).toBeLessThanOrEqual(1 + 1e-9);
    expect(Math.min(...stability)).toBeGreaterThan(0);
    expect(Math.min(...stability)).toBeLessThan(0.95);
  });

  test("the same seed gives the same partition to the bit", () => {
    const run = () => communities(names(34), links(karate), { seed: 5, runs: 20 });
    expect(run()).toEqual(run());
  });
});

test("communities are numbered by size, and equal ones by their first member", () => {
  const square = [
    [6, 7],
    [6, 8],
    [6, 9],
    [7, 8],
    [7, 9],
    [8, 9],
  ];
  const found = communities(names(10), links([...triangles, ...square]), { seed: 3, runs: 10 });
  expect([...found.community]).toEqual([1, 1, 1, 2, 2, 2, 0, 0, 0, 0]);
  expect(found.sizes).toEqual([4, 3, 3]);
});

test("a node without links is in no community", () => {
  const found = communities(names(7), links(triangles), { seed: 1, runs: 5 });
  expect(found.community[6]).toBe(-1);
  expect(found.stability[6]).toBeNaN();
});

test("without links modularity is undefined, not 0", () => {
  const found = communities(names(3), links([]), { seed: 1, runs: 5 });
  expect(found).toMatchObject({ modularity: null, reason: "NO_LINKS", sizes: [], runs: 0 });
  expect([...found.community]).toEqual([-1, -1, -1]);
});

test("no runs at all are refused", () => {
  expect(() => communities(names(6), links(triangles), { seed: 1, runs: 0 })).toThrow(/from 1 to 1,000/);
});
