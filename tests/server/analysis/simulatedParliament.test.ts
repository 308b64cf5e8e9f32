import { describe, expect, it } from "vitest";
import { ballotMatrix } from "../../../server/analysis/ballotMatrix.ts";
import { simulatedParliament } from "../../support/simulatedParliament.ts";

const spatial = {
  seed: 7,
  rollCalls: 300,
  blocs: [
    { size: 12, centre: [-1.5, 0], spread: 0.1 },
    { size: 8, centre: [1.5, 0], spread: 0.1 },
  ],
} as const;

describe("a simulated parliament", () => {
  it("is the same for the same options and another for another seed", () => {
    const once = simulatedParliament(spatial);
    expect(simulatedParliament(spatial)).toEqual(once);
    expect(simulatedParliament({ ...spatial, seed: 8 }).rollCalls).not.toEqual(once.rollCalls);
  });

  it("is what a ballot matrix takes, with the states of its truth", () => {
    const { rollCalls, truth } = simulatedParliament(spatial);
    const matrix = ballotMatrix(rollCalls);
    expect(matrix.states).toEqual(truth.states);
    expect(matrix.rollCalls).toHaveLength(300);
  });

  it("has members vote on their side of the cut where there is no noise", () => {
    const { rollCalls, truth } = simulatedParliament({ ...spatial, abstentionBand: 0 });
    rollCalls.forEach(({ ballots }, r) => {
      const { direction, cut } = truth.cuts[r] ?? { direction: [], cut: 0 };
      ballots.forEach((ballot, s) => {
        const u = (truth.points[s] ?? []).reduce((sum, x, d) => sum + x * (direction[d] ?? 0), -cut);
        expect(ballot).toBe(u > 0 ? "yes" : "no");
      });
    });
  });

  it("keeps absences to their rate, and leaves the other ballots as they are", () => {
    const present = simulatedParliament(spatial).rollCalls.flatMap(({ ballots }) => ballots);
    const some = simulatedParliament({ ...spatial, absence: 0.3 }).rollCalls.flatMap(
      ({ ballots }) => ballots,
    );
    const absent = some.filter((ballot) => ballot === "absent").length / some.length;
    expect(absent).toBeGreaterThan(0.27);
    expect(absent).toBeLessThan(0.33);
    some.forEach((ballot, at) => {
      if (ballot !== "absent") expect(ballot).toBe(present[at]);
    });
  });

  it("has whipped blocs vote as one, by lot apart from any space", () => {
    const blocs = [0, 0, 0].map((centre) => ({ size: 5, centre: [centre], discipline: 1 }));
    const { rollCalls, truth } = simulatedParliament({ seed: 3, rollCalls: 200, blocs, line: "lot" });
    let apart = 0;
    for (const { ballots } of rollCalls) {
      const lines = [0, 1, 2].map((bloc) => new Set(ballots.filter((_, s) => truth.bloc[s] === bloc)));
      for (const line of lines) expect(line.size).toBe(1);
      if (new Set(lines.flatMap((line) => [...line])).size > 1) apart += 1;
    }
    expect(apart).toBeGreaterThan(100);
  });
});
