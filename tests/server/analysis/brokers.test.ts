import { expect, test } from "vitest";
import { brokers } from "../../../server/analysis/brokers.ts";
import karate from "../../../server/analysis/references/karate.json" with { type: "json" };

function links(pairs: readonly (readonly number[])[]) {
  return {
    a: Uint32Array.from(pairs, ([a = 0]) => a),
    b: Uint32Array.from(pairs, ([, b = 0]) => b),
    weight: new Float64Array(pairs.length).fill(1),
  };
}

test("betweenness in Zachary's karate club is what igraph and graphology give", () => {
  const { betweenness } = brokers(34, links(karate), new Int32Array(34));
  const published = [
    [1, 231.0714],
    [34, 160.5516],
    [33, 76.6905],
    [3, 75.8508],
    [32, 73.0095],
  ] as const;
  for (const [member, value] of published) expect(betweenness[member - 1]).toBeCloseTo(value, 4);
});

test("participation and within-community z by hand", () => {
  // 0, 1, 2 are one community, 3, 4 another; 0 has two links inside and two outside.
  const found = brokers(
    6,
    links([
      [0, 1],
      [0, 2],
      [0, 3],
      [0, 4],
    ]),
    [0, 0, 0, 1, 1, -1],
  );
  expect(found.participation[0]).toBeCloseTo(0.5, 12);
  expect(found.participation[1]).toBe(0);
  expect(found.participation[5]).toBeNaN();
  // Links inside: 2, 1, 1; mean 4/3, standard deviation √2 / 3.
  expect(found.withinZ[0]).toBeCloseTo(Math.SQRT2, 12);
  expect(found.withinZ[3]).toBeNaN();
  expect([...found.betweenness]).toEqual([6, 0, 0, 0, 0, 0]);
});
