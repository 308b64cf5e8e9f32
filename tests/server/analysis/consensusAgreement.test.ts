import { describe, expect, test } from "vitest";
import { agreementPairs } from "../../../server/analysis/agreementPairs.ts";
import { ballotMatrix } from "../../../server/analysis/ballotMatrix.ts";
import { consensusAgreement } from "../../../server/analysis/consensusAgreement.ts";

const STATES = ["AAA", "BBB", "CCC", "DDD"];

describe("decisions without a vote", () => {
  test("count for the pairs of which both were members on the day, each with its weight", () => {
    const members = [
      ["AAA", "BBB", "CCC", "DDD"],
      ["AAA", "BBB"],
      ["BBB", "DDD", "not in the matrix"],
    ];
    // (A,B) (A,C) (A,D) (B,C) (B,D) (C,D)
    expect([...consensusAgreement(STATES, { weight: 1, members })]).toEqual([2, 1, 1, 1, 2, 1]);
    expect([...consensusAgreement(STATES, { weight: 0.25, members })]).toEqual([
      0.5, 0.25, 0.25, 0.25, 0.5, 0.25,
    ]);
  });

  test("add nothing where there are none, or where they weigh nothing", () => {
    expect([...consensusAgreement(STATES, { weight: 1, members: [] })]).toEqual([0, 0, 0, 0, 0, 0]);
    expect([...consensusAgreement(STATES, { weight: 0, members: [STATES] })]).toEqual([0, 0, 0, 0, 0, 0]);
    expect([...consensusAgreement([], { weight: 1, members: [STATES] })]).toEqual([]);
  });

  test.each([-0.1, 1.1, Number.NaN])("are refused at a weight of %d", (weight) => {
    expect(() => consensusAgreement(STATES, { weight, members: [] })).toThrow(
      expect.objectContaining({ code: "BAD_INPUT" }),
    );
  });

  test("change what a measure says, never how many joint ballots there are", () => {
    const matrix = ballotMatrix([
      { rollCall: "r1", states: ["AAA", "BBB", "CCC"], ballots: ["yes", "no", "yes"] },
      { rollCall: "r2", states: ["AAA", "BBB", "CCC"], ballots: ["no", "no", "yes"] },
    ]);
    const agreed = consensusAgreement(matrix.states, { weight: 0.5, members: [["AAA", "BBB"]] });
    const { value, lijphart, joint } = agreementPairs(matrix, { minimumJoint: 1, agreed });
    expect([...joint]).toEqual([2, 2, 2]);
    expect([...lijphart]).toEqual([0.5, 0.5, 0]);
    // One of two the same, and half a decision: 1.5 of 2.5. C was no member on the day and keeps what the roll calls say.
    expect([...value]).toEqual([0.6, 0.5, 0]);
  });
});
