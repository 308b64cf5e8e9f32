import { expect, test } from "vitest";
import tribesList from "../../../server/analysis/references/tribes.json" with { type: "json" };
import { signedCommunities } from "../../../server/analysis/signedCommunities.ts";

function links(rows: readonly (readonly [number, number, number])[]) {
  return {
    a: Uint32Array.from(rows, ([a]) => a),
    b: Uint32Array.from(rows, ([, b]) => b),
    weight: Float64Array.from(rows, ([, , weight]) => weight),
  };
}

test("two pairs of friends who are all foes of each other: Q is .5 with two groups", () => {
  const k4 = links([
    [0, 1, 1],
    [2, 3, 1],
    [0, 2, -1],
    [0, 3, -1],
    [1, 2, -1],
    [1, 3, -1],
  ]);
  const found = signedCommunities(4, k4, { seed: 1, starts: 5 });
  expect(found.modularity).toBeCloseTo(0.5, 12);
  expect([...found.community]).toEqual([0, 0, 1, 1]);
});

test("the highland tribes of Read make three groups with Q .4310345", () => {
  const tribes = links(tribesList.map(([a = 0, b = 0, sign = 0]) => [a, b, sign] as const));
  const found = signedCommunities(16, tribes, { seed: 1, starts: 50 });
  expect(found.modularity).toBeCloseTo(25 / 58, 7);
  const groups = found.sizes.map((_, group) =>
    [...found.community.keys()].filter((i) => found.community[i] === group).map((i) => i + 1),
  );
  expect(groups).toEqual([
    [3, 4, 6, 7, 8, 11, 12],
    [5, 9, 10, 13, 14],
    [1, 2, 15, 16],
  ]);
});

test("foes alone stand apart, friends alone stand together, and without links nothing is said", () => {
  const foes = signedCommunities(2, links([[0, 1, -1]]), { seed: 1, starts: 2 });
  expect(foes.sizes).toEqual([1, 1]);
  const friends = signedCommunities(3, links([[0, 1, 0.4]]), { seed: 1, starts: 2 });
  expect([...friends.community]).toEqual([0, 0, -1]);
  expect(friends.modularity).toBeCloseTo(0, 12);
  expect(signedCommunities(2, links([]), { seed: 1, starts: 2 })).toMatchObject({
    modularity: null,
    reason: "NO_LINKS",
  });
});
