import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cellsOf, shippedPackage } from "../../support/shippedPackage.ts";
import { shippedApp, type TestApp } from "../http/support/shippedApp.ts";
import { askFor, refusalOf } from "./support/askFor.ts";

type Cells = Readonly<Record<string, string>>;

let it: TestApp;
/** Every row of the shipped tables, as written. */
let rollCalls: readonly Cells[];
/** What a state cast in a roll call, by "roll call state". */
let ballots: ReadonlyMap<string, string>;
let states: readonly string[];

beforeAll(async () => {
  const shipped = await shippedPackage();
  rollCalls = cellsOf(shipped, "roll_calls");
  const rows = cellsOf(shipped, "ballots");
  ballots = new Map(rows.map((row) => [`${row.roll_call} ${row.state}`, row.ballot ?? ""]));
  states = cellsOf(shipped, "states").map(({ id }) => id ?? "");
  it = await shippedApp();
});
afterAll(() => it.close());

const STEPS = ["yes", "abstain", "no"];
const complete = (row: Cells) => row.ballots === "complete";

/** Counted ballot by ballot, as one would by hand. */
function recount(a: string, b: string, ids: readonly string[]) {
  const table = [
    [0, 0, 0],
    [0, 0, 0],
    [0, 0, 0],
  ];
  for (const id of ids) {
    const row = table[STEPS.indexOf(ballots.get(`${id} ${a}`) ?? "")];
    const column = STEPS.indexOf(ballots.get(`${id} ${b}`) ?? "");
    if (row !== undefined && column >= 0) row[column] = (row[column] ?? 0) + 1;
  }
  const sum = (distance: number) =>
    table.reduce(
      (all, row, p) => all + row.reduce((some, n, q) => some + (Math.abs(p - q) === distance ? n : 0), 0),
      0,
    );
  const [same, oneStep, opposed] = [sum(0), sum(1), sum(2)];
  const joint = same + oneStep + opposed;
  return {
    table,
    joint,
    same,
    oneStep,
    opposed,
    lijphart: joint === 0 ? null : (same + oneStep / 2) / joint,
  };
}

const idsWhere = (holds: (row: Cells) => boolean) =>
  rollCalls
    .filter(holds)
    .map(({ id }) => id ?? "")
    .sort();

interface Pair {
  readonly table: readonly (readonly number[])[];
  readonly joint: number;
  readonly rollCalls: readonly {
    readonly rollCall: { readonly id: string };
    readonly a: string | null;
    readonly b: string | null;
    readonly outcome: string;
  }[];
}
const PAIR = `query ($a: ID!, $b: ID!, $rollCalls: RollCallSelection) {
  pairAgreement(a: $a, b: $b, rollCalls: $rollCalls) {
    table joint same oneStep opposed lijphart rollCalls { rollCall { id } a b outcome }
  }
}`;
const pair = async (a: string, b: string, selection?: object) =>
  (await askFor<{ pairAgreement: Pair }>(it, PAIR, { a, b, rollCalls: selection })).pairAgreement;

interface Columns {
  readonly a: readonly number[];
  readonly b: readonly number[];
  readonly joint: readonly number[];
  readonly same: readonly number[];
  readonly oneStep: readonly number[];
  readonly opposed: readonly number[];
  readonly lijphart: readonly number[];
}
interface Agreement {
  readonly rollCalls: readonly { readonly id: string }[];
  readonly ballotsCount: number;
  readonly states: { readonly ids: readonly string[]; readonly ballots: readonly number[] };
  readonly pairs: Columns;
  readonly links: Columns;
  readonly counts: Readonly<Record<string, number>>;
}
const COLUMNS = "a b joint same oneStep opposed lijphart";
const AGREEMENT = `query ($rollCalls: RollCallSelection, $minimumJoint: Int, $links: LinkRule) {
  agreement(rollCalls: $rollCalls, minimumJoint: $minimumJoint, links: $links) {
    rollCalls { id } ballotsCount states { ids ballots } pairs { ${COLUMNS} } links { ${COLUMNS} }
    counts { statesDrawn statesInAll linksDrawn pairsEnough pairsBelowMinimum pairsNone minimumJoint }
  }
}`;
const agreement = async (variables: object = {}) =>
  (await askFor<{ agreement: Agreement }>(it, AGREEMENT, { ...variables })).agreement;

describe("two states ballot by ballot", () => {
  test.each([
    ["CHN", "RUS"],
    ["USA", "RUS"],
    ["GHA", "PER"],
    ["PRK", "ISR"],
    ["TUR", "BRA"],
  ])("are what a recount of the shipped tables says: %s and %s", async (a, b) => {
    const { rollCalls: compared, ...counts } = await pair(a, b);
    const ids = idsWhere(complete);
    expect(counts).toEqual(recount(a, b, ids));
    expect(counts.table.flat().reduce((sum, n) => sum + n, 0)).toBe(counts.joint);
    expect(compared.map(({ rollCall }) => rollCall.id).sort()).toEqual(ids);
    for (const { rollCall, a: first, b: second } of compared) {
      const written = [a, b].map((state) => ballots.get(`${rollCall.id} ${state}`)?.toUpperCase() ?? null);
      expect([first, second]).toEqual(written);
    }
    expect(compared.filter(({ outcome }) => outcome !== "not-joint")).toHaveLength(counts.joint);
  });

  test("turn the table over where they change places", async () => {
    const [there, back] = [await pair("CHN", "IND"), await pair("IND", "CHN")];
    expect(back.table).toEqual([0, 1, 2].map((p) => [0, 1, 2].map((q) => there.table[q]?.[p])));
  });

  test("have no index where nothing is joint, and it is null, not nought", async () => {
    expect(await pair("COK", "CHN")).toMatchObject({ joint: 0, lijphart: null });
    expect(await pair("CHN", "RUS", { subjects: ["no such subject"] })).toMatchObject({
      joint: 0,
      lijphart: null,
      rollCalls: [],
    });
  });

  test.each([
    [{ a: "XXX", b: "RUS" }, "NOT_FOUND", /a: no state has the id "XXX"/],
    [{ a: "RUS", b: "eu" }, "NOT_FOUND", /b: no state has the id "eu"/],
    [{ a: "RUS", b: "RUS" }, "BAD_INPUT", /both "RUS"/],
    [
      { a: "RUS", b: "CHN", rollCalls: { ids: ["x1", "ga-74-247", "x2"] } },
      "NOT_FOUND",
      /rollCalls\.ids: .*x1, x2/,
    ],
    [{ a: "RUS", b: "CHN", rollCalls: { bodies: ["unga", "x3"] } }, "NOT_FOUND", /rollCalls\.bodies: .* x3/],
    [
      { a: "RUS", b: "CHN", rollCalls: { instruments: ["budapest", "RUS"] } },
      "NOT_FOUND",
      /rollCalls\.instruments: .* RUS/,
    ],
    [{ a: "RUS", b: "CHN", rollCalls: { from: "2019-02-30" } }, "BAD_INPUT", /2019-02-30/],
  ])("are refused with the name of what is wrong: %j", async (variables, code, message) => {
    const refusal = await refusalOf(it, PAIR, variables);
    expect(refusal.code).toBe(code);
    expect(refusal.message).toMatch(message);
  });
});

describe("a selection of roll calls", () => {
  const hasBallots = (row: Cells) => row.ballots === "complete" || row.ballots === "partial";
  const day = (row: Cells) => /^\d{4}-\d{2}-\d{2}$/.exec(row.date ?? "")?.[0];
  test.each<[string, object, (row: Cells) => boolean]>([
    ["everything complete", {}, complete],
    ["a subject", { subjects: ["cybercrime"] }, (row) => complete(row) && row.subject === "cybercrime"],
    [
      "two sessions",
      { sessions: ["74", "75"] },
      (row) => complete(row) && ["74", "75"].includes(row.session ?? ""),
    ],
    ["a body", { bodies: ["ga3c"] }, (row) => complete(row) && row.body === "ga3c"],
    [
      "an instrument",
      { instruments: ["a-res-74-247"] },
      (row) => complete(row) && row.instrument === "a-res-74-247",
    ],
    ["an instrument on which nobody voted", { instruments: ["budapest"] }, () => false],
    [
      "a subject, the partial ones too",
      { subjects: ["cybercrime"], partialToo: true },
      (row) => hasBallots(row) && row.subject === "cybercrime",
    ],
    [
      "a session and a subject at once",
      { sessions: ["74"], subjects: ["information-security"] },
      (row) => complete(row) && row.session === "74" && row.subject === "information-security",
    ],
    ["ids", { ids: ["ga-74-247", "ga-73-187"] }, (row) => ["ga-74-247", "ga-73-187"].includes(row.id ?? "")],
    ["an id without ballots", { ids: ["c1-73-l27rev1"] }, () => false],
    [
      "a period, both days in it",
      { from: "2018-12-17", until: "2019-12-27" },
      (row) => complete(row) && (day(row) ?? "") >= "2018-12-17" && (day(row) ?? "9") <= "2019-12-27",
    ],
    ["nothing", { ids: [] }, () => false],
  ])("is what the tables say: %s", async (_name, selection, holds) => {
    const ids = idsWhere(
      (row) => holds(row) && [...ballots.keys()].some((key) => key.startsWith(`${row.id} `)),
    );
    const found = await agreement({ rollCalls: selection, minimumJoint: 1 });
    expect(found.rollCalls.map(({ id }) => id)).toEqual(ids);
    const cast = [...ballots].filter(
      ([key, ballot]) => ids.includes(key.split(" ")[0] ?? "") && STEPS.includes(ballot),
    );
    expect(found.ballotsCount).toBe(cast.length);
    expect(found.states.ids).toEqual([...new Set(cast.map(([key]) => key.split(" ")[1]))].sort());
  });
});

describe("agreement over a selection", () => {
  test("is of every pair what a recount says, and every pair is accounted for", async () => {
    const selection = { subjects: ["cybercrime"], partialToo: true };
    const ids = idsWhere((row) => row.subject === "cybercrime" && row.ballots !== "none");
    const minimum = 3;
    const { pairs, counts, states: drawn } = await agreement({ rollCalls: selection, minimumJoint: minimum });
    const tally = { enough: 0, below: 0, none: 0 };
    const wrong: string[] = [];
    const rows = new Map(pairs.a.map((a, at) => [`${drawn.ids[a]} ${drawn.ids[pairs.b[at] ?? -1]}`, at]));
    for (const [p, first] of drawn.ids.entries()) {
      for (const second of drawn.ids.slice(p + 1)) {
        const { joint, same, oneStep, opposed, lijphart } = recount(first, second, ids);
        const kind = joint >= minimum ? "enough" : joint > 0 ? "below" : "none";
        tally[kind] += 1;
        const at = rows.get(`${first} ${second}`);
        if ((at === undefined) !== (kind !== "enough")) wrong.push(`${first} ${second} ${joint}`);
        if (at === undefined) continue;
        const given = [pairs.joint[at], pairs.same[at], pairs.oneStep[at], pairs.opposed[at]];
        if (given.join() !== [joint, same, oneStep, opposed].join())
          wrong.push(`${first} ${second} ${given}`);
        if (Math.abs((pairs.lijphart[at] ?? -1) - (lijphart ?? -1)) > 1e-12)
          wrong.push(`${first} ${second} index`);
      }
    }
    expect(wrong).toEqual([]);
    expect(counts).toMatchObject({
      statesInAll: drawn.ids.length,
      pairsEnough: tally.enough,
      pairsBelowMinimum: tally.below,
      pairsNone: tally.none,
      minimumJoint: minimum,
    });
    expect(tally.enough + tally.below).toBeGreaterThan(10_000);
    expect(counts.pairsEnough).toBe(pairs.a.length);
  });

  test("draws every pair above a threshold and no other, and links are among the pairs", async () => {
    const { pairs, links, counts } = await agreement({ links: { threshold: 0.9 } });
    const name = ({ a, b }: Columns, at: number) => `${a[at]} ${b[at]}`;
    const above = pairs.lijphart.flatMap((index, at) => (index >= 0.9 ? [name(pairs, at)] : []));
    expect(links.a.map((_, at) => name(links, at))).toEqual(above);
    expect(counts.linksDrawn).toBe(links.a.length);
  });

  test("leaves no state out of its own closest partners", async () => {
    const { links, states: drawn, pairs } = await agreement({ links: { closest: 2 } });
    const degree = drawn.ids.map((_, s) => links.a.filter((a, at) => a === s || links.b[at] === s).length);
    const paired = new Set([...pairs.a, ...pairs.b]);
    expect(degree.filter((n, s) => paired.has(s) && n < 2)).toEqual([]);
  });

  test.each([
    [{ minimumJoint: 0 }, /minimumJoint is 0; expected a whole number of 1 or more/],
    [{ minimumJoint: -3 }, /minimumJoint is -3/],
    [{ links: { closest: 0 } }, /0; expected a whole number from 1 to 20/],
    [{ links: { closest: 21 } }, /21; expected a whole number from 1 to 20/],
    [{ links: { threshold: 1.5 } }, /1\.5/],
    [{ links: { threshold: -0.1 } }, /-0\.1/],
    [{ links: { threshold: 0.5, closest: 3 } }, /exactly one/i],
    [{ links: {} }, /exactly one/i],
  ])("is refused out of bounds, with the bound: %j", async (variables, message) => {
    const refusal = await refusalOf(it, AGREEMENT, variables);
    expect(refusal).toMatchObject({ status: 400, code: "BAD_INPUT" });
    expect(refusal.message).toMatch(message);
  });

  test("has no pair where more joint ballots are asked for than there are, and says how many that leaves out", async () => {
    const { pairs, counts } = await agreement({ minimumJoint: 10_000 });
    expect(pairs.a).toEqual([]);
    expect(counts.pairsEnough).toBe(0);
    expect(counts.pairsBelowMinimum).toBeGreaterThan(10_000);
    expect(states.length).toBeGreaterThan(counts.statesInAll ?? 0);
  });
});
