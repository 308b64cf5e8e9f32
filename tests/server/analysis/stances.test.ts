import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stances } from "../../../server/analysis/stances.ts";

describe("the projection of stances", () => {
  it("keeps an agreement and a clash apart where a product would cancel them", () => {
    const found = stances([
      { actor: "1", topic: "a", polarity: 2 },
      { actor: "1", topic: "b", polarity: 1 },
      { actor: "1", topic: "c", polarity: -1 },
      { actor: "2", topic: "a", polarity: 1 },
      { actor: "2", topic: "b", polarity: -2 },
    ]);
    expect(found.sign).toEqual(["A"]);
    expect([found.agree[0], found.clash[0]]).toEqual([1, 1]);
  });

  it("leaves out what is neither for nor against, or of unknown side, and counts it", () => {
    const found = stances([
      { actor: "1", topic: "a", polarity: 0 },
      { actor: "2", topic: "a", polarity: null },
      { actor: "3", topic: "a", polarity: 1 },
    ]);
    expect([found.actors, found.neutral, found.unknown, found.sign]).toEqual([["3"], 1, 1, []]);
  });

  it("does not depend on which side of a question is called for", () => {
    const stance = fc.record({
      actor: fc.constantFrom("A", "B", "C", "D"),
      topic: fc.constantFrom("x", "y", "z"),
      polarity: fc.constantFrom(-2, -1, 1, 2),
    });
    fc.assert(
      fc.property(fc.array(stance, { maxLength: 20 }), (list) => {
        const turned = list.map((one) => (one.topic === "x" ? { ...one, polarity: -one.polarity } : one));
        expect(stances(turned)).toEqual(stances(list));
      }),
    );
  });
});
