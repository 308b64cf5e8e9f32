import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cellsOf, shippedPackage } from "../../support/shippedPackage.ts";
import { shippedApp, type TestApp } from "../http/support/shippedApp.ts";
import { askFor, refusalOf } from "./support/askFor.ts";

type Cells = Readonly<Record<string, string>>;

let it: TestApp;
let rollCalls: readonly Cells[];
/** What every state cast in a roll call, by its id. */
let cast: ReadonlyMap<string, readonly string[]>;

beforeAll(async () => {
  const shipped = await shippedPackage();
  rollCalls = cellsOf(shipped, "roll_calls");
  const rows = cellsOf(shipped, "ballots");
  cast = new Map(
    rollCalls.map(({ id }) => [
      id ?? "",
      rows.filter((row) => row.roll_call === id).map((row) => row.ballot ?? ""),
    ]),
  );
  it = await shippedApp();
});
afterAll(() => it.close());

interface Pair {
  readonly joint: number;
  readonly lijphart: number | null;
  readonly measures: readonly {
    readonly measure: string;
    readonly value: number | null;
    readonly reason: string | null;
    readonly low: number | null;
    readonly high: number | null;
    readonly intervalReason: string | null;
    readonly undefinedShare: number;
    readonly resamples: number;
    readonly confidence: number;
  }[];
  readonly withoutVote: {
    readonly count: number;
    readonly bothMembers: number;
    readonly rollCalls: readonly { readonly id: string }[];
  };
  readonly rollCalls: readonly {
    readonly rollCall: { readonly id: string; readonly date: string | null };
    readonly a: string | null;
    readonly b: string | null;
    readonly outcome: string;
    readonly surprisal: number | null;
  }[];
}
const PAIR = `query ($a: ID!, $b: ID!, $rollCalls: RollCallSelection, $consensusWeight: Float, $resamples: Int, $seed: Int, $confidence: Float) {
  pairAgreement(a: $a, b: $b, rollCalls: $rollCalls, consensusWeight: $consensusWeight, resamples: $resamples, seed: $seed, confidence: $confidence) {
    joint lijphart
    measures { measure value reason low high intervalReason undefinedShare resamples confidence }
    withoutVote { count bothMembers weight rollCalls { id } }
    rollCalls { rollCall { id date } a b outcome surprisal }
  }
}`;
const pair = async (a: string, b: string, others: object = {}) =>
  (await askFor<{ pairAgreement: Pair }>(it, PAIR, { a, b, ...others })).pairAgreement;
const named = (found: Pair, name: string) => found.measures.find(({ measure }) => measure === name);

describe("measures of two states", () => {
  test("are nine, each with an interval that holds it, its resamples and its confidence", async () => {
    const found = await pair("CHN", "RUS");
    expect(found.measures.map(({ measure }) => measure)).toEqual([
      "LIJPHART",
      "STRICT",
      "YES_NO_ONLY",
      "S_ABSOLUTE",
      "S_SQUARED",
      "KAPPA",
      "PI",
      "KAPPA_NOMINAL",
      "PI_NOMINAL",
    ]);
    expect(named(found, "LIJPHART")?.value).toBe(found.lijphart);
    for (const one of found.measures) {
      expect(one).toMatchObject({ reason: null, resamples: 2_000, confidence: 0.95 });
      expect(one.low).toBeLessThanOrEqual(one.value ?? Number.NaN);
      expect(one.high).toBeGreaterThanOrEqual(one.value ?? Number.NaN);
    }
  });

  test("have the same intervals when asked again, others with another seed, narrower ones at less confidence", async () => {
    const [one, again, other, narrow] = [
      await pair("USA", "IND"),
      await pair("USA", "IND", { resamples: 2_000, seed: 1 }),
      await pair("USA", "IND", { seed: 7 }),
      await pair("USA", "IND", { confidence: 0.6 }),
    ];
    expect(again).toEqual(one);
    expect(other.measures.map(({ value }) => value)).toEqual(one.measures.map(({ value }) => value));
    expect(named(other, "KAPPA")?.low).not.toBe(named(one, "KAPPA")?.low);
    const width = (found: Pair) =>
      (named(found, "LIJPHART")?.high ?? 0) - (named(found, "LIJPHART")?.low ?? 0);
    expect(width(narrow)).toBeLessThan(width(one));
  });

  test("say why they are undefined, and why there is then no interval", async () => {
    for (const one of (await pair("COK", "CHN")).measures) {
      expect(one).toMatchObject({
        value: null,
        reason: "NO_JOINT_BALLOTS",
        low: null,
        high: null,
        intervalReason: "UNDEFINED",
      });
    }
    const alike = await pair("CHN", "RUS", { rollCalls: { ids: ["ga-74-247"] } });
    expect(named(alike, "LIJPHART")).toMatchObject({ value: 1, low: null, intervalReason: "TOO_FEW" });
    expect(named(alike, "KAPPA")).toMatchObject({ value: null, reason: "NO_VARIANCE" });
  });
});

describe("decisions adopted without a vote", () => {
  const without = (subject: string) =>
    rollCalls.filter((row) => row.outcome === "adopted-without-vote" && row.subject === subject);

  test("are counted within the selection, though they have no ballots, and change nothing unless they are weighed", async () => {
    const plain = await pair("BRA", "IND", { rollCalls: { subjects: ["cybercrime"] } });
    const ids = without("cybercrime").map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(0);
    expect([...plain.withoutVote.rollCalls.map(({ id }) => id)].sort()).toEqual([...ids].sort());
    expect(plain.withoutVote).toMatchObject({ count: ids.length, bothMembers: ids.length, weight: 0 });
    expect(named(plain, "LIJPHART")?.value).toBe(plain.lijphart);
    const weighed = await pair("BRA", "IND", {
      rollCalls: { subjects: ["cybercrime"] },
      consensusWeight: 0.5,
    });
    const { joint, lijphart } = plain;
    expect(named(weighed, "LIJPHART")?.value).toBeCloseTo(
      ((lijphart ?? 0) * joint + ids.length / 2) / (joint + ids.length / 2),
      12,
    );
    expect([weighed.joint, weighed.lijphart]).toEqual([joint, lijphart]);
  });

  test("end at the day that the selection ends at, and say nothing of a state that was no member", async () => {
    const early = await pair("BRA", "IND", { rollCalls: { until: "2019-12-31" } });
    expect(early.withoutVote.count).toBe(0);
    const outside = await pair("PSE", "IND");
    expect(outside.withoutVote.count).toBeGreaterThan(0);
    expect(outside.withoutVote.bothMembers).toBe(0);
  });
});

describe("the roll calls of two states", () => {
  test("come with what parts them most first, the rest newest first", async () => {
    const { rollCalls: listed } = await pair("USA", "CHN");
    const order = ["opposed", "one-step", "same", "not-joint"];
    const ranks = listed.map(({ outcome }) => order.indexOf(outcome));
    expect(ranks).toEqual([...ranks].sort());
    for (const outcome of ["opposed", "one-step"]) {
      const bits = listed.filter((one) => one.outcome === outcome).map(({ surprisal }) => surprisal ?? 0);
      expect(bits).toEqual([...bits].sort((p, q) => q - p));
    }
    const days = listed
      .filter(({ outcome }) => outcome === "same")
      .map(({ rollCall }) => rollCall.date ?? "");
    expect(days).toEqual([...days].sort().reverse());
  });

  test("say how rare a split is, as a recount of the shipped ballots has it", async () => {
    const { rollCalls: listed } = await pair("USA", "CHN");
    const split = listed.filter(({ surprisal }) => surprisal !== null);
    expect(split.length).toBeGreaterThan(5);
    for (const { rollCall, a, b, surprisal } of split) {
      const ballots = (cast.get(rollCall.id) ?? []).filter((ballot) => ballot !== "absent");
      const count = (ballot: string | null) => ballots.filter((one) => one === ballot?.toLowerCase()).length;
      const chance = (2 * count(a) * count(b)) / (ballots.length * (ballots.length - 1));
      expect(surprisal).toBeCloseTo(-Math.log2(chance), 10);
    }
  });
});

test.each([
  [{ resamples: 50 }, /resamples is 50; expected a whole number from 100 to 5,000/],
  [{ confidence: 1.5 }, /confidence is 1.5/],
  [{ consensusWeight: -1 }, /weight .* is -1; expected a number from 0 to 1/],
])("what is out of range is refused with the range: %o", async (others, message) => {
  const refused = await refusalOf(it, PAIR, { a: "CHN", b: "RUS", ...others });
  expect(refused.code).toBe("BAD_INPUT");
  expect(refused.message).toMatch(message);
});
