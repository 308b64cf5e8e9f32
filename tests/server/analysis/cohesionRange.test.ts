import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { COHESION_INDICES, cohesionIndices } from "../../../server/analysis/cohesionIndices.ts";
import { cohesionLine } from "../../../server/analysis/cohesionLine.ts";
import { cohesionRange } from "../../../server/analysis/cohesionRange.ts";

const few = fc.record({ yes: fc.nat({ max: 5 }), no: fc.nat({ max: 5 }), abstain: fc.nat({ max: 5 }) });
type Counts = { readonly yes: number; readonly no: number; readonly abstain: number };

/** Every group that the certain members make with some of the possible ones. */
function* unions(certain: Counts, possible: Counts): Generator<Counts> {
  for (let yes = 0; yes <= possible.yes; yes += 1) {
    for (let no = 0; no <= possible.no; no += 1) {
      for (let abstain = 0; abstain <= possible.abstain; abstain += 1) {
        yield { yes: certain.yes + yes, no: certain.no + no, abstain: certain.abstain + abstain };
      }
    }
  }
}

describe("cohesion under uncertain membership", () => {
  it("ranges from the least to the greatest value over every choice of possible members", () => {
    fc.assert(
      fc.property(few, few, (certain, possible) => {
        const found = cohesionRange(certain, possible);
        for (const name of COHESION_INDICES) {
          const values = [...unions(certain, possible)].flatMap(
            (group) => cohesionIndices(group)[name].value ?? [],
          );
          if (values.length === 0) expect(found[name]).toBeNull();
          else {
            expect(found[name]?.low).toBeCloseTo(Math.min(...values), 12);
            expect(found[name]?.high).toBeCloseTo(Math.max(...values), 12);
          }
        }
      }),
    );
  });

  it("calls a line certain only where no choice of possible members changes it", () => {
    fc.assert(
      fc.property(few, few, (certain, possible) => {
        const { ballot, certain: firm } = cohesionLine(certain, possible);
        const leads = (group: Counts) =>
          ballot !== null &&
          (["yes", "no", "abstain"] as const).every(
            (other) => other === ballot || group[ballot] > group[other],
          );
        const groups = [...unions(certain, possible)];
        if (ballot === null) return;
        if (firm) expect(groups.every(leads)).toBe(true);
        else {
          expect(groups.every(leads)).toBe(false);
          expect(groups.some(leads)).toBe(true);
        }
      }),
    );
  });

  it("never breaks a tie, and takes one ballot for nobody's line", () => {
    const nobody = { yes: 0, no: 0, abstain: 0 };
    expect(cohesionLine({ yes: 3, no: 3, abstain: 1 }, nobody)).toEqual({
      ballot: null,
      certain: false,
      reason: "TIE",
    });
    expect(cohesionLine({ yes: 1, no: 0, abstain: 0 }, nobody).reason).toBe("ONE_BALLOT");
    expect(cohesionLine(nobody, nobody).reason).toBe("NO_BALLOTS");
    expect(cohesionLine({ yes: 0, no: 2, abstain: 1 }, nobody)).toEqual({
      ballot: "no",
      certain: true,
      reason: null,
    });
  });
});
