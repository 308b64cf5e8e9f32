import { expect, test } from "vitest";
import { ballotCodes, dealtAnew, matrixOfCodes } from "../../../server/analysis/ballotCodes.ts";
import { ballotMatrix } from "../../../server/analysis/ballotMatrix.ts";
import { ballotAt } from "../../../server/analysis/pairTable.ts";
import { random } from "../../../server/analysis/random.ts";
import { simulatedParliament } from "../../support/simulatedParliament.ts";

const { rollCalls } = simulatedParliament({
  seed: 4,
  rollCalls: 40,
  blocs: [{ size: 12, centre: [0], spread: 1 }],
  absence: 0.2,
});
const matrix = ballotMatrix(rollCalls);
const every = matrix.rollCalls.map((_, r) => r);

test("ballots come back as they were, in the order in which their roll calls were taken out", () => {
  const picks = [39, 0, 7, 7];
  const taken = matrixOfCodes(ballotCodes(matrix, every), picks);
  for (const s of matrix.states.keys()) {
    expect(picks.map((_, r) => ballotAt(taken, s, r))).toEqual(picks.map((r) => ballotAt(matrix, s, r)));
  }
});

test("dealt anew, every roll call keeps its counts and who voted in it, and some ballots move", () => {
  const codes = ballotCodes(matrix, every);
  const dealt = dealtAnew(codes, random(9));
  const of = (from: Uint8Array, r: number) => [...from.slice(r * 12, r * 12 + 12)];
  for (const r of every) {
    const [before, after] = [of(codes.codes, r), of(dealt.codes, r)];
    expect([...after].sort()).toEqual([...before].sort());
    expect(after.map((code) => code === 4)).toEqual(before.map((code) => code === 4));
  }
  expect(dealt.codes).not.toEqual(codes.codes);
});
