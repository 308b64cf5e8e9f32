import fc from "fast-check";
import { expect, test } from "vitest";
import { agreementPairs } from "../../../server/analysis/agreementPairs.ts";
import { ballotMatrix } from "../../../server/analysis/ballotMatrix.ts";
import { selectionMask } from "../../../server/analysis/selectionMask.ts";
import type { RollCallBallots } from "../../../server/store/store.ts";
import { lookUp, smallAssembly } from "../../support/smallAssembly.ts";

const STEP: Readonly<Record<string, number>> = { yes: 0, abstain: 1, no: 2 };

/** The definition, word for word: look at every roll call, keep those in which both cast a ballot, count the distance. */
function plainly(rollCalls: readonly RollCallBallots[], first: string, second: string) {
  const distances = rollCalls.flatMap((rollCall) => {
    const p = STEP[lookUp(rollCall, first) ?? ""];
    const q = STEP[lookUp(rollCall, second) ?? ""];
    return p === undefined || q === undefined ? [] : [Math.abs(p - q)];
  });
  const count = (distance: number) => distances.filter((one) => one === distance).length;
  return { joint: distances.length, same: count(0), oneStep: count(1), opposed: count(2) };
}

test("population counts give what a plain loop over the ballots gives, for any selection and minimum", () => {
  const selection = fc.array(fc.boolean(), { minLength: 70, maxLength: 70 });
  fc.assert(
    fc.property(
      smallAssembly,
      selection,
      fc.integer({ min: 1, max: 12 }),
      (rollCalls, keep, minimumJoint) => {
        const chosen = rollCalls.filter((_, r) => keep[r] === true);
        const matrix = ballotMatrix(rollCalls);
        const mask = selectionMask(
          matrix,
          chosen.map((one) => one.rollCall),
        );
        const pairs = agreementPairs(matrix, { selection: mask, minimumJoint });
        const found = new Map(
          [...pairs.joint.keys()].map((row) => [
            `${pairs.states[pairs.a[row] ?? -1]} ${pairs.states[pairs.b[row] ?? -1]}`,
            row,
          ]),
        );
        let below = 0;
        let none = 0;
        matrix.states.forEach((first, s) => {
          for (const second of matrix.states.slice(s + 1)) {
            const plain = plainly(chosen, first, second);
            const row = found.get(`${first} ${second}`);
            if (plain.joint === 0) none += 1;
            else if (plain.joint < minimumJoint) below += 1;
            if (plain.joint < minimumJoint) {
              expect(row).toBeUndefined();
              continue;
            }
            const at = row ?? -1;
            const { joint, same, oneStep, opposed } = pairs;
            expect({ joint: joint[at], same: same[at], oneStep: oneStep[at], opposed: opposed[at] }).toEqual(
              plain,
            );
            expect(pairs.lijphart[at]).toBe((plain.same + plain.oneStep / 2) / plain.joint);
          }
        });
        expect(pairs.belowMinimum).toBe(below);
        expect(pairs.withoutJoint).toBe(none);
      },
    ),
  );
});

test("a pair agrees the same whichever of the two comes first", () => {
  const mirrored: Readonly<Record<string, string>> = { AAA: "GGG", BBB: "FFF", CCC: "EEE", DDD: "DDD" };
  const rename = (state: string) =>
    mirrored[state] ?? Object.keys(mirrored).find((key) => mirrored[key] === state) ?? state;
  fc.assert(
    fc.property(smallAssembly, (rollCalls) => {
      const renamed = rollCalls.map((one) => ({ ...one, states: one.states.map(rename) }));
      const read = (input: readonly RollCallBallots[], name: (state: string) => string) => {
        const pairs = agreementPairs(ballotMatrix(input), { minimumJoint: 1 });
        const rows = [...pairs.joint.keys()].map((row) => {
          const ends = [pairs.a[row] ?? -1, pairs.b[row] ?? -1]
            .map((s) => name(pairs.states[s] ?? ""))
            .sort();
          return `${ends} ${pairs.joint[row]} ${pairs.lijphart[row]}`;
        });
        return rows.sort();
      };
      expect(read(renamed, rename)).toEqual(read(rollCalls, (state) => state));
    }),
  );
});

test("a minimum of joint ballots below 1 is refused, for agreement over nothing is undefined", () => {
  const matrix = ballotMatrix([{ rollCall: "a", states: ["AAA"], ballots: ["yes"] }]);
  for (const minimumJoint of [0, -1, 1.5, Number.NaN]) {
    expect(() => agreementPairs(matrix, { minimumJoint })).toThrow(
      expect.objectContaining({ code: "BAD_INPUT" }),
    );
  }
});
