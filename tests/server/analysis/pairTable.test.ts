import fc from "fast-check";
import { expect, test } from "vitest";
import { agreementPairs } from "../../../server/analysis/agreementPairs.ts";
import { ballotMatrix } from "../../../server/analysis/ballotMatrix.ts";
import { pairMeasures } from "../../../server/analysis/pairMeasures.ts";
import { pairTable } from "../../../server/analysis/pairTable.ts";
import { selectionMask } from "../../../server/analysis/selectionMask.ts";
import { smallAssembly } from "../../support/smallAssembly.ts";

test("a pair's table adds up to the pair's row in the columns", () => {
  fc.assert(
    fc.property(smallAssembly, (rollCalls) => {
      const matrix = ballotMatrix(rollCalls);
      const pairs = agreementPairs(matrix, { minimumJoint: 1 });
      for (const row of pairs.joint.keys()) {
        const measures = pairMeasures(pairTable(matrix, pairs.a[row] ?? -1, pairs.b[row] ?? -1).table);
        expect(measures.joint).toBe(pairs.joint[row]);
        expect(measures.oneStep).toBe(pairs.oneStep[row]);
        expect(measures.lijphart.value).toBe(pairs.lijphart[row]);
      }
    }),
  );
});

test("two states stand side by side, roll call by roll call, each kind of silence as itself", () => {
  const states = ["AAA", "BBB"];
  const matrix = ballotMatrix([
    { rollCall: "a", states, ballots: ["yes", "no"] },
    { rollCall: "b", states, ballots: ["yes", "abstain"] },
    { rollCall: "c", states, ballots: ["no", "no"] },
    { rollCall: "d", states, ballots: ["absent", "no"] },
    { rollCall: "e", states: ["AAA"], ballots: ["yes"] },
    { rollCall: "f", states, ballots: ["yes", "yes"] },
  ]);
  const { table, rollCalls } = pairTable(matrix, 0, 1, selectionMask(matrix, ["a", "b", "c", "d", "e"]));
  expect(table).toEqual([
    [0, 1, 1],
    [0, 0, 0],
    [0, 0, 1],
  ]);
  expect(rollCalls).toEqual([
    { rollCall: "a", a: "yes", b: "no", outcome: "opposed" },
    { rollCall: "b", a: "yes", b: "abstain", outcome: "one-step" },
    { rollCall: "c", a: "no", b: "no", outcome: "same" },
    { rollCall: "d", a: "absent", b: "no", outcome: "not-joint" },
    { rollCall: "e", a: "yes", b: null, outcome: "not-joint" },
  ]);
});

test("a state outside the matrix is refused", () => {
  const matrix = ballotMatrix([{ rollCall: "a", states: ["AAA"], ballots: ["yes"] }]);
  expect(() => pairTable(matrix, 0, 1)).toThrow(/index 1 is outside the ballot matrix of 1 states/);
});
