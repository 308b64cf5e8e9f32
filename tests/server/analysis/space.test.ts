import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ballotMatrix } from "../../../server/analysis/ballotMatrix.ts";
import { type Space, type SpaceRequest, space } from "../../../server/analysis/space.ts";
import type { RollCallBallots } from "../../../server/store/store.ts";
import { simulatedParliament } from "../../support/simulatedParliament.ts";
import { smallAssembly } from "../../support/smallAssembly.ts";

const METHODS = ["pca", "mds"] as const;

/** A roll call for every line, a letter for every state: y, a, n, or – for absent. */
function assembly(...lines: readonly string[]): readonly RollCallBallots[] {
  const words: Readonly<Record<string, string>> = { y: "yes", a: "abstain", n: "no" };
  return lines.map((line, r) => ({
    rollCall: `r${r}`,
    states: [...line].map((_, s) => `S${s}`),
    ballots: [...line].map((letter) => words[letter] ?? "absent"),
  }));
}

function ofAll(rollCalls: readonly RollCallBallots[], request: SpaceRequest = {}): Space {
  return space(ballotMatrix(rollCalls), { minimumBallots: 1, ...request });
}

function places(found: Space, k: number): readonly number[] {
  return [...(found.dimensions[k]?.places ?? [])];
}

function distances(found: Space): readonly number[] {
  const [x, y] = [places(found, 0), places(found, 1)];
  return x.flatMap((_, a) =>
    x
      .slice(a + 1)
      .map((_, k) => Math.hypot((x[a] ?? 0) - (x[a + 1 + k] ?? 0), (y[a] ?? 0) - (y[a + 1 + k] ?? 0))),
  );
}

const spatial = simulatedParliament({
  seed: 11,
  rollCalls: 80,
  blocs: [{ size: 25, centre: [0, 0], spread: 1 }],
  noise: { law: "normal", scale: 0.3 },
  absence: 0.1,
});

describe("a voting space", () => {
  it("places two opposed camps at −1 and 1 of the one dimension that there is", () => {
    for (const method of METHODS) {
      const found = ofAll(assembly("yynn", "nnyy", "yynn"), { method, anchor: "S0" });
      expect(found.reason).toBe("NO_SECOND_DIMENSION");
      expect(found.dimensions).toHaveLength(1);
      places(found, 0).forEach((x, s) => {
        expect(x).toBeCloseTo(s < 2 ? 1 : -1, 12);
      });
      expect(found.dimensions[0]?.share).toBeCloseTo(1, 12);
    }
  });

  it("recomputes a worked example by hand: abstention halfway between two camps", () => {
    // Centred columns are (1, 0, −1) three times over, so the scores are √3 (1, 0, −1) and their standard deviation √2.
    const found = ofAll(assembly("yan", "yan", "yan"), { anchor: "S0" });
    expect(places(found, 0)[0]).toBeCloseTo(Math.sqrt(1.5), 12);
    expect(places(found, 0)[1]).toBeCloseTo(0, 12);
    expect(places(found, 0)[2]).toBeCloseTo(-Math.sqrt(1.5), 12);
    expect(found.dimensions[0]?.drivers.map(({ share }) => share.toFixed(6))).toEqual([
      "0.333333",
      "0.333333",
      "0.333333",
    ]);
  });

  it("has stress only where two dimensions cannot draw every distance", () => {
    const found = ofAll(assembly("yynn", "ynyn"), { method: "mds" });
    expect(found.stress).toBeGreaterThan(0.1);
    const line = ofAll(assembly("yynn", "yynn"), { method: "mds" });
    expect(line.stress).toBeCloseTo(0, 12);
    expect(ofAll(assembly("yynn", "ynyn")).stress).toBeNull();
  });

  it("gives states with the same record one place, to the last bit", () => {
    for (const method of METHODS) {
      const rollCalls = spatial.rollCalls.map(({ rollCall, states, ballots }) => ({
        rollCall,
        states: [...states, "twin"],
        ballots: [...ballots, ballots[3] ?? "absent"],
      }));
      const found = ofAll(rollCalls, { method });
      const [own, twin] = [found.data.states.indexOf("s003"), found.data.states.indexOf("twin")];
      expect(found.data.place[twin]).toBe(found.data.place[own]);
      for (const k of [0, 1]) expect(places(found, k)[twin]).toBe(places(found, k)[own]);
    }
  });

  it("is the same whatever the order of states and roll calls", () => {
    const shuffled = [...spatial.rollCalls].reverse().map(({ rollCall, states, ballots }) => ({
      rollCall,
      states: [...states].reverse(),
      ballots: [...ballots].reverse(),
    }));
    for (const method of METHODS)
      expect(ofAll(shuffled, { method })).toEqual(ofAll(spatial.rollCalls, { method }));
  });

  it("keeps its distances when yes and no change places in every roll call", () => {
    const turned: Readonly<Record<string, string>> = { yes: "no", no: "yes" };
    const mirrored = spatial.rollCalls.map((one) => ({
      ...one,
      ballots: one.ballots.map((ballot) => turned[ballot] ?? ballot),
    }));
    for (const method of METHODS) {
      const [before, after] = [ofAll(spatial.rollCalls, { method }), ofAll(mirrored, { method })];
      distances(after).forEach((distance, at) => {
        expect(distance).toBeCloseTo(distances(before)[at] ?? Number.NaN, 9);
      });
    }
  });

  it("lies with its anchor on the right and its second anchor above, and changes nothing else for another anchor", () => {
    for (const method of METHODS) {
      for (const anchor of ["s000", "s007", "s021"]) {
        const found = ofAll(spatial.rollCalls, { method, anchor, above: "s005" });
        const at = (id: string) => found.data.states.indexOf(id);
        expect(places(found, 0)[at(anchor)]).toBeGreaterThan(0);
        expect(places(found, 1)[at("s005")]).toBeGreaterThan(0);
        expect(found.dimensions[0]?.orientation).toEqual({ anchor, reason: null });
        const other = distances(ofAll(spatial.rollCalls, { method }));
        distances(found).forEach((distance, pair) => {
          expect(distance).toBeCloseTo(other[pair] ?? Number.NaN, 12);
        });
      }
    }
  });

  it("says why an anchor did not turn it, and lets the longer tail lie on the right", () => {
    const found = ofAll(assembly("ynnnn", "ynnnn", "yynnn"), { anchor: "nobody" });
    expect(found.dimensions[0]?.orientation).toEqual({ anchor: "nobody", reason: "NOT_AMONG_THE_STATES" });
    expect(places(found, 0)[0]).toBeGreaterThan(1);
    const middle = ofAll(assembly("yaan", "yaan"), { anchor: "S1" });
    expect(middle.dimensions[0]?.orientation.reason).toBe("IN_THE_MIDDLE");
    expect(places(middle, 0)[0]).toBeGreaterThan(0);
  });

  it("holds the ballots of eighty years", () => {
    const { rollCalls } = simulatedParliament({
      seed: 2,
      rollCalls: 5_600,
      blocs: [{ size: 30, centre: [0, 0], spread: 1 }],
    });
    for (const method of METHODS) expect(ofAll(rollCalls, { method }).dimensions).toHaveLength(2);
  });

  it("has no dimension, and a reason, where nothing is separated or too few voted", () => {
    for (const method of METHODS) {
      expect(ofAll(assembly("yyyy", "nnnn"), { method })).toMatchObject({
        dimensions: [],
        reason: "NO_VARIANCE",
        unanimous: 2,
      });
      expect(ofAll(assembly("yn"), { method })).toMatchObject({ dimensions: [], reason: "TOO_FEW_STATES" });
      expect(ofAll([], { method })).toMatchObject({ dimensions: [], reason: "TOO_FEW_STATES" });
    }
  });

  it("leaves out states below the minimum of ballots, and counts them", () => {
    const found = ofAll(assembly("yyn––", "yny–a", "nyy––"), { minimumBallots: 2 });
    expect(found.data.states).toEqual(["S0", "S1", "S2"]);
    expect(found.data).toMatchObject({ belowMinimum: 1, withoutBallots: 1, missing: 0 });
    expect(() => ofAll([], { minimumBallots: 0 })).toThrow(/expected a whole number of 1 or more/);
  });

  it("counts the pairs without a joint ballot and sets them at the mean distance", () => {
    const found = ofAll(assembly("y–nn", "–ynn", "y–ny", "–yyn"), { method: "mds" });
    expect(found.filledPairs).toBe(1);
  });

  it("names the roll calls that carry a dimension, and on which side yes lies", () => {
    const found = ofAll(assembly("yyynnn", "nnnyyy", "yyyyyn", "yyyyyy", "yyynna"), { anchor: "S0" });
    const drivers = found.dimensions[0]?.drivers ?? [];
    expect(drivers[0]?.correlation).toBeGreaterThan(0.9);
    expect(drivers.find(({ rollCall }) => rollCall === "r1")?.correlation).toBeLessThan(-0.9);
    expect(drivers.some(({ rollCall }) => rollCall === "r3")).toBe(false);
    expect(drivers[0]).toMatchObject({ rollCall: "r0", yes: 3, abstain: 0, no: 3 });
  });

  it("has shares that fall and add up to at most 1, centred axes, and a first dimension of standard deviation 1", () => {
    fc.assert(
      fc.property(smallAssembly, fc.constantFrom(...METHODS), (rollCalls, method) => {
        const found = ofAll(rollCalls, { method });
        expect(found.shares.reduce((sum, share) => sum + share, 0)).toBeLessThanOrEqual(1 + 1e-9);
        found.shares.slice(1).forEach((share, k) => {
          expect(share).toBeLessThanOrEqual((found.shares[k] ?? 0) + 1e-12);
        });
        found.dimensions.forEach((dimension, k) => {
          const sum = dimension.places.reduce((total, x) => total + x, 0);
          const squares = dimension.places.reduce((total, x) => total + x * x, 0);
          expect(sum).toBeCloseTo(0, 6);
          if (k === 0) expect(squares / dimension.places.length).toBeCloseTo(1, 9);
          expect(dimension.drivers.length).toBeLessThanOrEqual(5);
        });
        expect(found.dimensions.length === 2).toBe(found.reason === null);
      }),
    );
  });
});
