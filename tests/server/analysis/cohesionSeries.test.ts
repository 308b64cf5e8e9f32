import { describe, expect, it } from "vitest";
import { ballotMatrix } from "../../../server/analysis/ballotMatrix.ts";
import { cohesionAverages } from "../../../server/analysis/cohesionAverages.ts";
import { cohesionMean } from "../../../server/analysis/cohesionMean.ts";
import { cohesionRanks } from "../../../server/analysis/cohesionRanks.ts";
import { cohesionSeries } from "../../../server/analysis/cohesionSeries.ts";
import { cohesionStatements } from "../../../server/analysis/cohesionStatements.ts";

const matrix = ballotMatrix([
  {
    rollCall: "r1",
    states: ["A", "B", "C", "D", "E", "F"],
    ballots: ["yes", "yes", "no", "absent", "abstain", "no"],
  },
  { rollCall: "r2", states: ["A", "B", "C", "E"], ballots: ["no", "yes", "no", "no"] },
  { rollCall: "r3", states: ["A", "F"], ballots: ["yes", "no"] },
]);
const series = cohesionSeries(
  matrix,
  [
    { rollCall: "r1", certain: ["A", "B", "C", "D", "Z"], possible: [] },
    { rollCall: "r2", certain: ["A", "C"], possible: ["B", "E"] },
    { rollCall: "r3", certain: ["A", "B"], possible: [] },
  ],
  1,
);

describe("a bloc's series", () => {
  it("keeps yes, no, abstain, absent and no ballot apart", () => {
    expect(series[0]?.certain).toEqual({ members: 5, yes: 2, no: 1, abstain: 0, absent: 1, noBallot: 1 });
    expect(series[2]?.certain).toEqual({ members: 2, yes: 1, no: 0, abstain: 0, absent: 0, noBallot: 1 });
  });

  it("takes the chance level from everyone who voted in the same roll call", () => {
    // Three of 2 yes, 2 no, 1 abstain: 10 groups; three alike in none, two alike in 6 (AI ½), all apart in 4 (AI 0).
    expect(series[0]?.ofCertain.chance?.ai?.mean).toBeCloseTo(0.3, 12);
  });

  it("names who broke ranks, and keeps possible members apart", () => {
    expect(series[0]?.line).toEqual({ ballot: "yes", certain: true, reason: null });
    expect(series[0]?.defections).toEqual([{ state: "C", ballot: "no", certain: true }]);
    expect(series[1]?.possible).toMatchObject({ members: 2, yes: 1, no: 1 });
    expect(series[1]?.defections).toEqual([{ state: "B", ballot: "yes", certain: false }]);
    expect(series[1]?.ofCertain.indices.ai.value).toBe(1);
    expect(series[1]?.ofAll.indices.ai.value).toBe(0.625);
    expect(series[1]?.range.ai?.low).toBe(0.5);
    expect(series[1]?.range.ai?.high).toBe(1);
  });

  it("has no line where one member alone voted, and averages nothing of it", () => {
    expect(series[2]?.line.reason).toBe("ONE_BALLOT");
    expect(series[2]?.defections).toEqual([]);
    const { ai } = cohesionAverages(series, 1);
    expect(ai.ofCertain).toMatchObject({ value: 0.75, rollCalls: 2, oneBallotIn: 1, undefinedIn: 0 });
    expect(ai.ofCertain.aboveChance).toBeCloseTo(0.75 - (ai.ofCertain.chance ?? 0), 12);
  });

  it("counts who broke ranks how often of how many", () => {
    expect(cohesionRanks(series)).toEqual([
      { state: "C", ballots: 2, broke: 1, possibleBallots: 0, possiblyBroke: 0 },
      { state: "B", ballots: 1, broke: 0, possibleBallots: 1, possiblyBroke: 1 },
      { state: "A", ballots: 2, broke: 0, possibleBallots: 0, possiblyBroke: 0 },
      { state: "E", ballots: 0, broke: 0, possibleBallots: 1, possiblyBroke: 0 },
    ]);
  });
});

describe("a mean over roll calls", () => {
  const inputs = [1, 1, 0.5, 0.25].map((value) => ({ value, chance: 0.25 }));
  it("has an interval from resampled roll calls, the same for the same seed", () => {
    const found = cohesionMean(inputs, { seed: 3, resamples: 500 });
    expect(found).toMatchObject({ value: 0.6875, chance: 0.25, aboveChance: 0.4375, rollCalls: 4 });
    expect(found.low).toBeGreaterThanOrEqual(0.25);
    expect(found.low).toBeLessThan(0.6875);
    expect(found.high).toBeGreaterThan(0.6875);
    expect(cohesionMean(inputs, { seed: 3, resamples: 500 })).toEqual(found);
  });

  it("is undefined over nothing, and without an interval over one", () => {
    expect(cohesionMean([], { seed: 1, resamples: 10 })).toMatchObject({ value: null, rollCalls: 0 });
    expect(cohesionMean(inputs.slice(0, 1), { seed: 1, resamples: 10 })).toMatchObject({
      value: 1,
      low: null,
    });
  });
});

describe("statements around a vote", () => {
  const vote = { lo: "2019-12-27", hi: "2019-12-27" };
  const said = (dateLo: string | null, dateHi: string | null, text = "") => ({
    dateLo,
    dateHi,
    texts: [text],
  });

  it("are those within the days before and after, uncertain ones possibly", () => {
    const statements = [
      said("2019-11-27", "2019-11-27"),
      said("2019-11-26", "2019-11-26"),
      said("2020-01-01", "2020-01-31"),
      said("2019-12-01", "2019-12-31"),
      said(null, "2019-12-30"),
      said(null, null),
    ];
    const found = cohesionStatements(vote, [], statements, 30);
    expect(found.map(({ statement, near, days }) => [statements.indexOf(statement), near, days])).toEqual([
      [0, "yes", -30],
      [3, "yes", null],
      [2, "possibly", null],
      [4, "possibly", null],
    ]);
  });

  it("that name the instrument come first, and no longer number is taken for it", () => {
    const far = said("2020-01-15", "2020-01-15", "The EU recalled that it did not back resolution 74/247.");
    const near = said("2019-12-27", "2019-12-27", "On A/RES/74/2471 and 174/247.");
    const found = cohesionStatements(vote, ["A/RES/74/247"], [near, far], 30);
    expect(found.map(({ statement, namesInstrument }) => [statement === far, namesInstrument])).toEqual([
      [true, true],
      [false, false],
    ]);
  });
});
