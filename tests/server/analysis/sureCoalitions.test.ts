import { describe, expect, test } from "vitest";
import { alliances } from "../../../server/analysis/alliances.ts";
import { ballotMatrix } from "../../../server/analysis/ballotMatrix.ts";
import { sureCoalitions } from "../../../server/analysis/sureCoalitions.ts";
import { adjustedRand } from "../../support/adjustedRand.ts";
import { shippedBallots } from "../../support/shippedBallots.ts";
import { simulatedParliament } from "../../support/simulatedParliament.ts";

const silent = { progress: () => undefined };

function sure(parliament: ReturnType<typeof simulatedParliament>, seed = 1) {
  const matrix = ballotMatrix(parliament.rollCalls);
  return sureCoalitions(
    {
      matrix,
      rollCalls: matrix.rollCalls,
      minimumJoint: 10,
      links: { closest: 6 },
      measure: "lijphart",
      seed,
      bootstraps: 20,
      deals: 20,
    },
    silent,
  );
}

test("the coalitions are those of the alliance network shown", () => {
  const { rollCalls, complete } = shippedBallots();
  const matrix = ballotMatrix(rollCalls);
  const drawn = alliances(matrix, { rollCalls: complete });
  const found = sureCoalitions(
    {
      matrix,
      rollCalls: complete,
      minimumJoint: 10,
      links: { closest: 6 },
      measure: "lijphart",
      seed: 1,
      bootstraps: 1,
      deals: 0,
    },
    silent,
  );
  const community = drawn.states.ids.map((id) => found.coalition[matrix.states.indexOf(id)]);
  expect(community).toEqual([...drawn.states.community]);
  expect(found.chance.observed).toBeLessThanOrEqual(drawn.communities.modularity ?? 0);
  expect(found.chance.observed).toBeGreaterThan(0.9 * (drawn.communities.modularity ?? 0));
  expect(found.chance.p).toBeNull();
});

/** Three blocs whose lines are drawn by lot, each member casting its bloc's line with the chance of its discipline. */
const blocs = (discipline: number, seed: number) =>
  simulatedParliament({
    seed,
    rollCalls: 60,
    line: "lot",
    noise: { law: "normal", scale: 1 },
    blocs: [20, 15, 10].map((size) => ({ size, centre: [0], spread: 0, discipline })),
  });

describe("simulated parliaments", () => {
  test("known blocs are found, the less surely the less disciplined they are", () => {
    const seeds = [1, 2, 3];
    const results = [0.8, 0.5, 0.3].map((discipline) => {
      const found = seeds.map((seed) => {
        const parliament = blocs(discipline, seed);
        const { coalition, probability, chance } = sure(parliament, seed);
        const mean = probability.reduce((sum, one) => sum + one, 0) / probability.length;
        return { rand: adjustedRand(coalition, parliament.truth.bloc) ?? 0, mean, p: chance.p ?? 1 };
      });
      const average = (of: (one: (typeof found)[number]) => number) =>
        found.reduce((sum, one) => sum + of(one), 0) / found.length;
      return {
        discipline,
        rand: average(({ rand }) => rand),
        probability: average(({ mean }) => mean),
        found,
      };
    });
    console.log(
      results
        .map(
          ({ discipline, rand, probability, found }) =>
            `discipline ${discipline}: adjusted Rand ${rand.toFixed(2)}, mean membership probability ${probability.toFixed(2)}, p ${found.map(({ p }) => p.toFixed(2)).join(" ")}`,
        )
        .join("\n"),
    );
    const [firm, , loose] = results;
    expect(firm?.rand).toBeGreaterThan(0.95);
    expect(firm?.found.every(({ p }) => p < 0.05)).toBe(true);
    expect(loose?.probability).toBeLessThan(firm?.probability ?? 0);
  });

  test("where nobody votes with anybody, no structure beyond chance is told", () => {
    const ps = [1, 2, 3, 4].map((seed) => sure(blocs(0, seed), seed).chance.p ?? 1);
    console.log(`no blocs: p ${ps.map((p) => p.toFixed(2)).join(" ")}`);
    // At the level of .05 one false alarm among four is rare, two are not chance.
    expect(ps.filter((p) => p < 0.05).length).toBeLessThanOrEqual(1);
  });
});

test("progress grows to 1, and the same seed gives the same answer", () => {
  const shares: number[] = [];
  const matrix = ballotMatrix(blocs(0.8, 1).rollCalls);
  const run = () =>
    sureCoalitions(
      {
        matrix,
        rollCalls: matrix.rollCalls,
        minimumJoint: 10,
        links: { closest: 4 },
        measure: "kappa",
        seed: 3,
        bootstraps: 5,
        deals: 5,
      },
      { progress: (share) => shares.push(share) },
    );
  const first = run();
  expect(shares.at(-1)).toBe(1);
  expect(shares).toEqual([...shares].sort((p, q) => p - q));
  expect(run()).toEqual(first);
});
