import { beforeAll, describe, expect, it } from "vitest";
import { type BallotMatrix, ballotMatrix } from "../../../server/analysis/ballotMatrix.ts";
import { space } from "../../../server/analysis/space.ts";
import { ungaBallots } from "../../bench/agreement/ungaBallots.ts";
import { rankCorrelation } from "../../support/rankCorrelation.ts";

const path = process.env.ATLAS_BENCH_UNGA ?? "";
if (path === "") {
  console.log(
    "Skipped: voting dimension 1 against the published ideal points of 2018. Set ATLAS_BENCH_UNGA to the UN Digital Library's export of General Assembly votes.",
  );
}

/**
 * Ideal points of 2018 by M. A. Bailey, A. Strezhnev and E. Voeten ("Estimating Dynamic State Preferences from United Nations Voting Data",
 * Journal of Conflict Resolution 61(2), 2017), from their file AgreementScoresAll of June 2024 as the R package stevedata gives it.
 */
const PUBLISHED: Readonly<Record<string, number>> = {
  USA: 2.6886,
  GBR: 1.6508,
  KOR: 0.8964,
  JPN: 0.77,
  RUS: 0.094,
  CHN: -0.5101,
  PRK: -0.6613,
};

describe.skipIf(path === "")("voting dimension 1 of the General Assembly's roll calls of 2018", () => {
  let matrix: BallotMatrix;
  beforeAll(async () => {
    matrix = ballotMatrix(await ungaBallots(path, "2018"));
  });

  for (const method of ["pca", "mds"] as const) {
    it(`ranks states as the published ideal points do (${method})`, () => {
      const found = space(matrix, { method, minimumBallots: 1 });
      const ids = Object.keys(PUBLISHED);
      const places = ids.map(
        (id) => found.dimensions[0]?.places[found.data.states.indexOf(id)] ?? Number.NaN,
      );
      const spearman = rankCorrelation(
        places,
        ids.map((id) => PUBLISHED[id] ?? Number.NaN),
      );
      console.log(
        `${method}: Spearman ${spearman.toFixed(4)} over ${ids.length} published points; ${found.data.states.length} states, ${found.data.rollCalls.length} roll calls, ${Math.round((found.dimensions[0]?.share ?? 0) * 100)} % on dimension 1`,
      );
      expect(found.data.states.length).toBe(193);
      expect(spearman).toBeGreaterThanOrEqual(0.93);
    });
  }
});
