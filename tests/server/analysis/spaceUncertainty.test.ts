import { describe, expect, it } from "vitest";
import { ballotMatrix } from "../../../server/analysis/ballotMatrix.ts";
import { procrustes } from "../../../server/analysis/procrustes.ts";
import { type Space, type SpaceMethod, space } from "../../../server/analysis/space.ts";
import { spaceUncertainty, type Uncertainty } from "../../../server/analysis/spaceUncertainty.ts";
import { type ParliamentOptions, simulatedParliament } from "../../support/simulatedParliament.ts";

const PARLIAMENT: ParliamentOptions = {
  seed: 21,
  rollCalls: 80,
  blocs: [{ size: 40, centre: [0, 0], spread: 1 }],
  noise: { law: "logistic", scale: 0.3 },
  absence: 0.1,
  dimensionWeights: [3, 1],
};

function spaceOf(options: ParliamentOptions, method: SpaceMethod): Space {
  return space(ballotMatrix(simulatedParliament(options).rollCalls), { method });
}

function pointsOf(found: Space) {
  const [x, y] = found.dimensions;
  const none = new Float64Array(found.data.states.length);
  return { x: x?.places ?? none, y: y?.places ?? none };
}

function uncertaintyOf(found: Space, draws: number, seed = 1): Uncertainty {
  const input = { data: found.data, method: found.method, places: pointsOf(found), draws, seed };
  return spaceUncertainty(input, { progress: () => {} });
}

describe("the uncertainty of a voting space", () => {
  it("is the same for the same seed, tells its progress, and gives every state a region", () => {
    const found = spaceOf(PARLIAMENT, "pca");
    const shares: number[] = [];
    const once = spaceUncertainty(
      { data: found.data, method: "pca", places: pointsOf(found), draws: 20, seed: 4 },
      { progress: (share) => shares.push(share) },
    );
    expect(uncertaintyOf(found, 20, 4)).toEqual(once);
    expect(uncertaintyOf(found, 20, 5)).not.toEqual(once);
    expect(shares).toHaveLength(20);
    expect(shares.at(-1)).toBe(1);
    expect(once.drawsUsed).toBe(20);
    for (const region of once.regions) {
      expect(region?.major).toBeGreaterThanOrEqual(region?.minor ?? Number.NaN);
      expect(region?.first.low).toBeLessThan(region?.first.high ?? Number.NaN);
    }
  });

  it("shrinks as roll calls are added", () => {
    const mean = (rollCalls: number) => {
      const { regions } = uncertaintyOf(spaceOf({ ...PARLIAMENT, rollCalls }, "pca"), 40);
      return regions.reduce((sum, region) => sum + (region?.major ?? 0), 0) / regions.length;
    };
    expect(mean(320)).toBeLessThan(0.7 * mean(40));
  });

  it("is nothing where every roll call says the same", () => {
    const states = ["A", "B", "C", "D"];
    const rollCalls = ["r1", "r2", "r3"].map((rollCall) => ({
      rollCall,
      states,
      ballots: ["yes", "yes", "no", "no"],
    }));
    const found = space(ballotMatrix(rollCalls), { minimumBallots: 1 });
    for (const region of uncertaintyOf(found, 20).regions) expect(region?.major).toBeCloseTo(0, 6);
  });

  it("does not place a state by samples in which it cast no ballot", () => {
    const base = simulatedParliament({ ...PARLIAMENT, absence: 0 });
    const rollCalls = base.rollCalls.map((one, r) => ({
      ...one,
      ballots: one.ballots.map((ballot, s) => (s === 0 && r > 0 ? "absent" : ballot)),
    }));
    const found = space(ballotMatrix(rollCalls), { minimumBallots: 1 });
    const { regions } = uncertaintyOf(found, 60);
    expect(regions[0]?.draws).toBeGreaterThan(20);
    expect(regions[0]?.draws).toBeLessThan(55);
    expect(regions[1]?.draws).toBe(60);
  });

  it("covers where a state would stand with endless roll calls about as often as it says", () => {
    const lines = (["pca", "mds"] as const).map((method) => {
      const endless = spaceOf({ ...PARLIAMENT, rollCalls: 3_000, absence: 0 }, method);
      let [inside, between, all] = [0, 0, 0];
      for (const rollCallsSeed of [1, 2, 3, 4]) {
        const sample = sampleOf(rollCallsSeed, method);
        const places = pointsOf(sample);
        const target = procrustes(
          pointsOf(endless),
          places,
          sample.data.states.map(() => true),
        );
        uncertaintyOf(sample, 100).regions.forEach((region, s) => {
          if (region === null) return;
          const [x, y] = [target.x[s] ?? 0, target.y[s] ?? 0];
          const [dx, dy] = [x - (places.x[s] ?? 0), y - (places.y[s] ?? 0)];
          const [cos, sin] = [Math.cos(region.angle), Math.sin(region.angle)];
          const along = (dx * cos + dy * sin) / region.major;
          const across = (dy * cos - dx * sin) / region.minor;
          all += 1;
          inside += Number(along ** 2 + across ** 2 <= 1);
          between += Number(x >= region.first.low && x <= region.first.high);
        });
      }
      return { method, inside: inside / all, between: between / all, all };
    });
    console.log(
      [
        "How often 95 % regions hold the place that 3,000 roll calls give (80 roll calls a sample):",
        ...lines.map(
          ({ method, inside, between, all }) =>
            `${method}  ellipse ${(inside * 100).toFixed(1)} %  interval on dimension 1 ${(between * 100).toFixed(1)} %  of ${all}`,
        ),
      ].join("\n"),
    );
    for (const { inside } of lines) expect(inside).toBeGreaterThan(0.85);
  });
});

/** The same points as PARLIAMENT's, voting on other questions: 80 of a run of 320 roll calls. */
function sampleOf(part: number, method: SpaceMethod): Space {
  const { rollCalls } = simulatedParliament({ ...PARLIAMENT, rollCalls: 320 });
  return space(ballotMatrix(rollCalls.slice((part - 1) * 80, part * 80)), { method });
}
