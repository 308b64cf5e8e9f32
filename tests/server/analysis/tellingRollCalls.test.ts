import fc from "fast-check";
import { expect, test } from "vitest";
import { ballotMatrix } from "../../../server/analysis/ballotMatrix.ts";
import { splitSurprisal, tellingRollCalls } from "../../../server/analysis/tellingRollCalls.ts";
import { smallAssembly } from "../../support/smallAssembly.ts";

const STATES = ["AAA", "BBB", "CCC", "DDD", "EEE", "FFF"];
const rollCall = (id: string, ballots: string) => ({
  rollCall: id,
  states: STATES.slice(0, ballots.length),
  ballots: [...ballots].map((one) => ({ y: "yes", n: "no", a: "abstain", x: "absent" })[one] ?? "absent"),
});

test("opposed ballots come before a step apart, the rarer split first, then what they share, newest first", () => {
  const matrix = ballotMatrix([
    rollCall("even-split", "ynynyn"),
    rollCall("lone-no", "ynyyyy"),
    rollCall("step", "yayyyy"),
    rollCall("old-same", "yynnnn"),
    rollCall("new-same", "nnyyyy"),
    rollCall("absent", "yxyyyy"),
  ]);
  const newest = ["new-same", "absent", "step", "even-split", "lone-no", "old-same"];
  const found = tellingRollCalls(matrix, 0, 1, (id) => newest.indexOf(id));
  expect(found.map((one) => one.rollCall)).toEqual([
    "lone-no",
    "even-split",
    "step",
    "new-same",
    "old-same",
    "absent",
  ]);
  expect(found.map(({ surprisal }) => surprisal)).toEqual([
    -Math.log2((2 * 5) / 30),
    -Math.log2((2 * 9) / 30),
    -Math.log2((2 * 5) / 30),
    null,
    null,
    null,
  ]);
});

test("splits that tell as much stand newest first", () => {
  const matrix = ballotMatrix([rollCall("older", "ynyy"), rollCall("newer", "ynyy")]);
  const rank = (id: string) => (id === "newer" ? 0 : 1);
  expect(tellingRollCalls(matrix, 0, 1, rank).map((one) => one.rollCall)).toEqual(["newer", "older"]);
});

test("the chances of all splits and agreements of a roll call add up to 1", () => {
  const count = fc.integer({ min: 0, max: 90 });
  fc.assert(
    fc.property(count, count, count, (yes, abstain, no) => {
      const all = yes + abstain + no;
      fc.pre(all >= 2);
      const totals = { yes, abstain, no };
      const kinds = ["yes", "abstain", "no"] as const;
      const chance = (bits: number | null) => (bits === null ? 0 : 2 ** -bits);
      const splits = [0, 1, 2].flatMap((p) =>
        [0, 1, 2].filter((q) => q > p).map((q) => [kinds[p], kinds[q]] as const),
      );
      const apart = splits.reduce(
        (sum, [one, other]) => sum + chance(splitSurprisal(totals, one ?? null, other ?? null)),
        0,
      );
      const alike = kinds.reduce(
        (sum, kind) => sum + (totals[kind] * (totals[kind] - 1)) / (all * (all - 1)),
        0,
      );
      expect(apart + alike).toBeCloseTo(1, 10);
    }),
  );
});

test("every roll call of the selection is listed once, whoever of the two stands first", () => {
  fc.assert(
    fc.property(smallAssembly, (rollCalls) => {
      const matrix = ballotMatrix(rollCalls);
      fc.pre(matrix.states.length >= 2);
      const rank = (id: string) => matrix.rollCalls.indexOf(id);
      const there = tellingRollCalls(matrix, 0, 1, rank);
      const back = tellingRollCalls(matrix, 1, 0, rank);
      expect(back.map((one) => one.rollCall)).toEqual(there.map((one) => one.rollCall));
      expect(there.map((one) => one.rollCall).sort()).toEqual([...matrix.rollCalls]);
      for (const { outcome, surprisal } of there)
        expect(surprisal !== null).toBe(outcome === "opposed" || outcome === "one-step");
    }),
  );
});
