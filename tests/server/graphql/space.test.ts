import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ballotMatrix } from "../../../server/analysis/ballotMatrix.ts";
import { space } from "../../../server/analysis/space.ts";
import { shippedBallots } from "../../support/shippedBallots.ts";
import { shippedApp, type TestApp } from "../http/support/shippedApp.ts";
import { askFor, refusalOf } from "./support/askFor.ts";

let it: TestApp;
beforeAll(async () => {
  it = await shippedApp();
});
afterAll(() => it.close());

const SPACE = `query Space($method: SpaceMethod, $anchor: ID, $minimum: Int, $rollCalls: RollCallSelection) {
  space(method: $method, anchor: $anchor, minimumBallots: $minimum, rollCalls: $rollCalls) {
    method
    rollCalls { id }
    unanimous
    states { ids labels ballots x y place }
    dimensions {
      share
      anchor
      anchorReason
      drivers { rollCall { id title } share correlation yes abstain no }
    }
    reason shares stress filledPairs missing places minimumBallots statesBelowMinimum statesWithoutBallots measure
  }
}`;

interface Answer {
  readonly space: {
    readonly method: string;
    readonly rollCalls: readonly { readonly id: string }[];
    readonly states: {
      readonly ids: readonly string[];
      readonly labels: readonly string[];
      readonly ballots: readonly number[];
      readonly x: readonly (number | null)[];
      readonly y: readonly (number | null)[];
      readonly place: readonly number[];
    };
    readonly dimensions: readonly {
      readonly anchorReason: string | null;
      readonly drivers: readonly { readonly rollCall: { readonly id: string } }[];
    }[];
    readonly reason: string | null;
    readonly places: number;
    readonly stress: number | null;
    readonly statesBelowMinimum: number;
  };
}

describe("space", () => {
  for (const method of ["PCA", "MDS"] as const) {
    test(`answers what the analysis makes of the complete roll calls (${method})`, async () => {
      const answer = await askFor<Answer>(it, SPACE, { method });
      const { rollCalls, complete } = shippedBallots();
      const expected = space(ballotMatrix(rollCalls), {
        rollCalls: complete,
        method: method === "PCA" ? "pca" : "mds",
      });
      expect(answer.space.states.ids).toEqual(expected.data.states);
      expect(answer.space.states.x).toEqual([...(expected.dimensions[0]?.places ?? [])]);
      expect(answer.space.states.y).toEqual([...(expected.dimensions[1]?.places ?? [])]);
      expect(answer.space.stress).toEqual(expected.stress);
      expect(
        answer.space.dimensions.map(({ drivers }) => drivers.map(({ rollCall }) => rollCall.id)),
      ).toEqual(expected.dimensions.map(({ drivers }) => drivers.map(({ rollCall }) => rollCall)));
      expect(answer.space.statesBelowMinimum).toBe(expected.data.belowMinimum);
      expect(answer.space.reason).toBeNull();
    });
  }

  test("turns to the anchor, and says why where it cannot", async () => {
    const right = await askFor<Answer>(it, SPACE, { anchor: "CHN" });
    const { ids, x } = right.space.states;
    expect(x[ids.indexOf("CHN")]).toBeGreaterThan(0);
    expect(x[ids.indexOf("USA")]).toBeLessThan(0);
    const unplaced = await askFor<Answer>(it, SPACE, { minimum: 22, anchor: "ISR" });
    expect(unplaced.space.dimensions[0]?.anchorReason).toBe(
      unplaced.space.states.ids.includes("ISR") ? null : "NOT_AMONG_THE_STATES",
    );
  });

  test("has no place, and a reason, where one roll call gives one dimension or nobody cast enough", async () => {
    const all = await askFor<Answer>(it, SPACE);
    const one = { ids: [all.space.rollCalls[0]?.id] };
    const found = await askFor<Answer>(it, SPACE, { rollCalls: one, minimum: 1 });
    expect(found.space.reason).toBe("NO_SECOND_DIMENSION");
    expect(new Set(found.space.states.y)).toEqual(new Set([null]));
    const none = await askFor<Answer>(it, SPACE, { rollCalls: one, minimum: 2 });
    expect(none.space).toMatchObject({ reason: "TOO_FEW_STATES", dimensions: [] });
  });

  test("refuses an unknown anchor and a minimum out of range", async () => {
    expect(await refusalOf(it, SPACE, { anchor: "XXX" })).toMatchObject({ code: "NOT_FOUND" });
    const refusal = await refusalOf(it, SPACE, { minimum: 0 });
    expect(refusal).toMatchObject({ code: "BAD_INPUT" });
    expect(refusal.message).toContain("expected a whole number from 1 to 10,000");
  });
});

const UNCERTAINTY = `query Uncertainty($draws: Int, $seed: Int) {
  spaceUncertainty(draws: $draws, seed: $seed) {
    progress
    result { ids major minor angle low high draws drawsUsed drawsWithoutSpace seed method }
  }
}`;

interface Work {
  readonly spaceUncertainty: {
    readonly progress: number;
    readonly result: {
      readonly ids: readonly string[];
      readonly major: readonly (number | null)[];
      readonly low: readonly (number | null)[];
      readonly high: readonly (number | null)[];
      readonly drawsUsed: number;
    } | null;
  };
}

describe("spaceUncertainty", () => {
  test("is asked again until it is done, and has a region for every state of the space", async () => {
    const first = await askFor<Work>(it, UNCERTAINTY, { draws: 40 });
    expect(first.spaceUncertainty.result).toBeNull();
    expect(first.spaceUncertainty.progress).toBeLessThan(1);
    let work = first.spaceUncertainty;
    while (work.result === null) {
      await pause(100);
      work = (await askFor<Work>(it, UNCERTAINTY, { draws: 40 })).spaceUncertainty;
    }
    const all = await askFor<Answer>(it, SPACE);
    expect(work.progress).toBe(1);
    expect(work.result.ids).toEqual(all.space.states.ids);
    expect(work.result.drawsUsed).toBe(40);
    expect(work.result.major.every((value) => value !== null && value > 0)).toBe(true);
    expect(work.result.low.every((value, s) => (value ?? 0) < (work.result?.high[s] ?? 0))).toBe(true);
  });

  test("refuses a number of samples out of range", async () => {
    expect(await refusalOf(it, UNCERTAINTY, { draws: 5 })).toMatchObject({ code: "BAD_INPUT" });
  });
});
