import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cohesionChance } from "../../../server/analysis/cohesionChance.ts";
import { cohesionIndices } from "../../../server/analysis/cohesionIndices.ts";

/** Every group of `size` voters, one after the other. */
function groups(ballots: readonly string[], size: number, from = 0): readonly (readonly string[])[] {
  if (size === 0) return [[]];
  return ballots
    .slice(from)
    .flatMap((ballot, at) => groups(ballots, size - 1, from + at + 1).map((rest) => [ballot, ...rest]));
}

const countOf = (group: readonly string[]) => ({
  yes: group.filter((ballot) => ballot === "yes").length,
  no: group.filter((ballot) => ballot === "no").length,
  abstain: group.filter((ballot) => ballot === "abstain").length,
});

describe("the chance level of cohesion", () => {
  it("is the mean over every group of that size that can be drawn", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("yes", "no", "abstain"), { minLength: 1, maxLength: 9 }),
        fc.integer({ min: 1, max: 9 }),
        (ballots, wanted) => {
          const size = Math.min(wanted, ballots.length);
          const all = groups(ballots, size).map((group) => cohesionIndices(countOf(group)));
          const found = cohesionChance(countOf(ballots), size);
          expect(found?.exact).toBe(true);
          for (const name of ["ai", "attina", "rice"] as const) {
            const values = all.flatMap((each) => each[name].value ?? []);
            if (values.length === 0) expect(found?.[name]).toBeNull();
            else {
              const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
              expect(found?.[name]?.mean).toBeCloseTo(mean, 10);
            }
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it("of two voters from an even house is what the odds of their agreement make it, not 0", () => {
    // 50 yes, 50 no: two voters agree with probability 49/99, and then AI is 1, else ¼.
    const found = cohesionChance({ yes: 50, no: 50, abstain: 0 }, 2);
    expect(found?.ai?.mean).toBeCloseTo(49 / 99 + (50 / 99) * 0.25, 12);
    expect(found?.rice?.mean).toBeCloseTo(49 / 99, 12);
    expect(found?.ai).toMatchObject({ low: 0.25, high: 1 });
  });

  it("falls as the group grows, down to the assembly's own index", () => {
    const assembly = { yes: 79, no: 60, abstain: 33 };
    const means = [1, 2, 5, 28, 100, 172].map((size) => cohesionChance(assembly, size)?.ai?.mean ?? -1);
    expect([...means].sort((a, b) => b - a)).toEqual(means);
    expect(means[0]).toBe(1);
    expect(means.at(-1)).toBeCloseTo(cohesionIndices(assembly).ai.value ?? -1, 12);
  });

  it("from seeded draws agrees with the sum, and is the same again for the same seed", () => {
    const assembly = { yes: 79, no: 60, abstain: 33 };
    for (const size of [2, 9, 28]) {
      const exact = cohesionChance(assembly, size);
      const drawn = cohesionChance(assembly, size, { seed: 7, mostTerms: 0, draws: 20_000 });
      expect(drawn?.exact).toBe(false);
      for (const name of ["ai", "attina", "rice"] as const) {
        expect(Math.abs((drawn?.[name]?.mean ?? 9) - (exact?.[name]?.mean ?? -9))).toBeLessThan(0.01);
      }
      expect(cohesionChance(assembly, size, { seed: 7, mostTerms: 0, draws: 20_000 })).toEqual(drawn);
    }
  });

  it("has no value for nobody, and none for Rice where all abstained", () => {
    expect(cohesionChance({ yes: 3, no: 0, abstain: 0 }, 0)).toBeNull();
    expect(cohesionChance({ yes: 0, no: 0, abstain: 9 }, 3)).toMatchObject({ ai: { mean: 1 }, rice: null });
    expect(() => cohesionChance({ yes: 3, no: 0, abstain: 0 }, 4)).toThrow("expected 3 at most");
  });
});
