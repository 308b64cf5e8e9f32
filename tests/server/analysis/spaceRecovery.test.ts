import { describe, expect, it } from "vitest";
import { ballotMatrix } from "../../../server/analysis/ballotMatrix.ts";
import { procrustes } from "../../../server/analysis/procrustes.ts";
import { type SpaceMethod, space } from "../../../server/analysis/space.ts";
import { rankCorrelation } from "../../support/rankCorrelation.ts";
import { type ParliamentOptions, simulatedParliament } from "../../support/simulatedParliament.ts";

const SEEDS = [1, 2, 3] as const;
const NOISE = [0, 0.5, 1, 2] as const;
const ABSENCE = [0, 0.2, 0.5] as const;
const BASE = {
  rollCalls: 100,
  blocs: [{ size: 60, centre: [0], spread: 1 }],
} as const satisfies Partial<ParliamentOptions>;

describe("points that are known", () => {
  it("are found on one dimension, the better the less noise and absence there is", () => {
    const mean = (method: SpaceMethod, noise: number, absence: number) =>
      SEEDS.reduce((sum, seed) => sum + recovered(method, noise, absence, seed), 0) / SEEDS.length;
    const rows = (["pca", "mds"] as const).flatMap((method) =>
      NOISE.map((noise) => ({
        method,
        noise,
        cells: ABSENCE.map((absence) => mean(method, noise, absence)),
      })),
    );
    console.log(
      [
        `Rank correlation of true points and voting dimension 1: 60 states, 100 roll calls, mean of ${SEEDS.length} seeds`,
        `method  noise (logistic s)  ${ABSENCE.map((share) => `absent ${share * 100} %`.padEnd(12)).join("")}`,
        ...rows.map(
          ({ method, noise, cells }) =>
            `${method.padEnd(8)}${String(noise).padEnd(20)}${cells.map((cell) => cell.toFixed(3).padEnd(12)).join("")}`,
        ),
      ].join("\n"),
    );
    for (const { noise, cells } of rows) {
      if (noise <= 0.5) expect(cells[0]).toBeGreaterThan(0.97);
      if (noise <= 1) for (const cell of cells) expect(cell).toBeGreaterThan(0.85);
    }
  });

  it("are found in two dimensions where roll calls cut across both", () => {
    for (const method of ["pca", "mds"] as const) {
      const { rollCalls, truth } = simulatedParliament({
        seed: 5,
        rollCalls: 200,
        blocs: [{ size: 60, centre: [0, 0], spread: 1 }],
        noise: { law: "logistic", scale: 0.3 },
      });
      const [x, y] = space(ballotMatrix(rollCalls), { method }).dimensions;
      const [trueX, trueY] = [0, 1].map((d) => Float64Array.from(truth.points, (point) => point[d] ?? 0));
      if (x === undefined || y === undefined || trueX === undefined || trueY === undefined) {
        throw new Error("Two dimensions were expected.");
      }
      const laid = procrustes(
        { x: x.places, y: y.places },
        { x: trueX, y: trueY },
        truth.points.map(() => true),
      );
      expect(rankCorrelation([...laid.x], [...trueX])).toBeGreaterThan(0.95);
      expect(rankCorrelation([...laid.y], [...trueY])).toBeGreaterThan(0.95);
    }
  });
});

function recovered(method: SpaceMethod, scale: number, absence: number, seed: number): number {
  const { rollCalls, truth } = simulatedParliament({
    ...BASE,
    seed,
    absence,
    noise: { law: "logistic", scale },
  });
  const found = space(ballotMatrix(rollCalls), { method, minimumBallots: 1 });
  const points = found.data.states.map((id) => truth.points[truth.states.indexOf(id)]?.[0] ?? 0);
  return Math.abs(rankCorrelation([...(found.dimensions[0]?.places ?? [])], points));
}
