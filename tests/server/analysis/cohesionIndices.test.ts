import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cohesionIndices } from "../../../server/analysis/cohesionIndices.ts";

const counts = fc.record({
  yes: fc.nat({ max: 80 }),
  no: fc.nat({ max: 80 }),
  abstain: fc.nat({ max: 80 }),
});

describe("the indices of cohesion", () => {
  it.each([
    [20, 8, 2, 12 / 28, 0.5, 1 / 3],
    [10, 10, 10, 0, 0, -1 / 3],
    [15, 15, 0, 0, 0.25, 0],
    [0, 0, 30, null, 1, 1],
    [5, 5, 20, 0, 0.5, 1 / 3],
    [26, 0, 1, 1, 25.5 / 27, 25 / 27],
    [90, 10, 0, 0.8, 0.85, 0.8],
  ])("of %i yes, %i no, %i abstain are the published ones", (yes, no, abstain, rice, ai, attina) => {
    const found = cohesionIndices({ yes, no, abstain });
    expect(found.ai.value).toBeCloseTo(ai, 12);
    expect(found.attina.value).toBeCloseTo(attina, 12);
    if (rice === null) expect(found.rice).toEqual({ value: null, reason: "NO_YES_OR_NO" });
    else expect(found.rice.value).toBeCloseTo(rice, 12);
  });

  it("are each other's rescaling, AI = ¾ Attinà + ¼, within their bounds", () => {
    fc.assert(
      fc.property(counts, (group) => {
        const { ai, attina, rice } = cohesionIndices(group);
        if (ai.value === null || attina.value === null) {
          expect(group.yes + group.no + group.abstain).toBe(0);
          return;
        }
        expect(ai.value).toBeCloseTo(0.75 * attina.value + 0.25, 12);
        expect(ai.value).toBeGreaterThanOrEqual(0);
        expect(ai.value).toBeLessThanOrEqual(1);
        if (rice.value !== null) expect(rice.value).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("do not change when yes and no trade places, and AI and Attinà not under any exchange of ballots", () => {
    fc.assert(
      fc.property(counts, ({ yes, no, abstain }) => {
        expect(cohesionIndices({ yes: no, no: yes, abstain })).toEqual(cohesionIndices({ yes, no, abstain }));
        const turned = cohesionIndices({ yes: abstain, no: yes, abstain: no });
        expect(turned.ai).toEqual(cohesionIndices({ yes, no, abstain }).ai);
        expect(turned.attina).toEqual(cohesionIndices({ yes, no, abstain }).attina);
      }),
    );
  });

  it("say why they are undefined, and when one ballot makes them 1 by construction", () => {
    const none = { value: null, reason: "NO_BALLOTS" };
    expect(cohesionIndices({ yes: 0, no: 0, abstain: 0 })).toEqual({ ai: none, attina: none, rice: none });
    const one = { value: 1, reason: "ONE_BALLOT" };
    expect(cohesionIndices({ yes: 0, no: 1, abstain: 0 })).toEqual({ ai: one, attina: one, rice: one });
    expect(cohesionIndices({ yes: 1, no: 0, abstain: 4 }).rice).toEqual(one);
    expect(cohesionIndices({ yes: 2, no: 0, abstain: 0 }).ai).toEqual({ value: 1, reason: null });
  });
});
