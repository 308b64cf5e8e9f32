import fc from "fast-check";
import { expect, test } from "vitest";
import { ballotMatrix } from "../../../server/analysis/ballotMatrix.ts";
import { ballotAt } from "../../../server/analysis/pairTable.ts";
import { ballotsCast, selectionMask } from "../../../server/analysis/selectionMask.ts";
import { lookUp, smallAssembly } from "../../support/smallAssembly.ts";

test("every ballot that goes into the matrix comes out of it, and nothing else does", () => {
  fc.assert(
    fc.property(smallAssembly, (rollCalls) => {
      const matrix = ballotMatrix(rollCalls);
      matrix.states.forEach((state, s) => {
        rollCalls.forEach((rollCall, r) => {
          expect(ballotAt(matrix, s, r)).toBe(lookUp(rollCall, state) ?? null);
        });
      });
    }),
  );
});

test("states and roll calls are sorted whatever order they came in", () => {
  const one = { states: ["CCC", "AAA"], ballots: ["yes", "no"] };
  const matrix = ballotMatrix([
    { rollCall: "b", ...one },
    { rollCall: "a", ...one },
  ]);
  expect(matrix.states).toEqual(["AAA", "CCC"]);
  expect(matrix.rollCalls).toEqual(["a", "b"]);
});

test("ballots cast count yes, abstain and no of the chosen roll calls, and no absences", () => {
  const states = ["AAA", "BBB"];
  const matrix = ballotMatrix([
    { rollCall: "a", states, ballots: ["yes", "absent"] },
    { rollCall: "b", states, ballots: ["abstain", "no"] },
    { rollCall: "c", states, ballots: ["no", "no"] },
  ]);
  expect([...ballotsCast(matrix)]).toEqual([3, 2]);
  expect([...ballotsCast(matrix, selectionMask(matrix, ["a", "b"]))]).toEqual([2, 1]);
});

test("a roll call given twice, a second ballot of a state and an unknown ballot are refused by name", () => {
  const rollCall = { rollCall: "a", states: ["AAA"], ballots: ["yes"] };
  expect(() => ballotMatrix([rollCall, rollCall])).toThrow(/Roll call a was given twice/);
  expect(() => ballotMatrix([{ rollCall: "a", states: ["AAA", "AAA"], ballots: ["yes", "no"] }])).toThrow(
    /AAA has two ballots in a/,
  );
  expect(() => ballotMatrix([{ rollCall: "a", states: ["AAA"], ballots: ["aye"] }])).toThrow(
    /"aye" of AAA in a/,
  );
});

test("a roll call without ballots on record cannot be selected", () => {
  const matrix = ballotMatrix([{ rollCall: "a", states: ["AAA"], ballots: ["yes"] }]);
  expect(() => selectionMask(matrix, ["a", "zzz"])).toThrow(
    expect.objectContaining({ code: "NOT_FOUND", details: { rollCalls: ["zzz"] } }),
  );
});
