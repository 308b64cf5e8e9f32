import fc from "fast-check";
import type { DataPackage } from "../../import/package.ts";
import { BALLOTS, type CriteriaLeaf, type StateCriteria } from "../../schema/criteria.ts";
import { parseEdtf } from "../../schema/edtf.ts";
import { arbitraryDay, arbitraryEdtf } from "./arbitraryDates.ts";

/** The dates of the small worlds are years, months and first days of a few months, so that they often meet. */
const YEARS = [2019, 2021] as const;
const CREATED = "2021-01-01";
const coarse = (written: string) =>
  written.replace(/-\d\d-\d\d/g, (day) => (day < "-07" ? "-01-01" : "-07-01"));

const STATES = ["AAA", "BBB", "CCC", "DDD"];
const INSTRUMENTS = ["i1", "i2"];
const BLOCS = ["b1", "b2"];
const ROLL_CALLS = ["r1", "r2"];
const POSITIONS = ["p1", "p2", "p3"];
const TOPICS = ["t1", "t2"];
const REGIONS = ["North", "South"];
const ACTIONS = [
  "signature",
  "signature",
  "ratification",
  "accession",
  "succession",
  "bound",
  "denunciation",
  "denunciation",
  "invited",
];

const date = arbitraryEdtf(...YEARS)
  .map(coarse)
  .filter((written) => parseEdtf(written) !== null);
const id = (ids: readonly string[]) => fc.constantFrom(...ids);
const mostly = (value: string, arbitrary: fc.Arbitrary<string>) =>
  fc.oneof({ weight: 2, arbitrary: fc.constant(value) }, { weight: 1, arbitrary });

type Row = Readonly<Record<string, string>>;

/** At least half of `maxLength` rows: few rows seldom bear on each other. */
function rows(shape: Record<string, fc.Arbitrary<string>>, key: readonly string[], maxLength: number) {
  return fc.uniqueArray(fc.record(shape), {
    minLength: Math.floor(maxLength / 2),
    maxLength,
    size: "max",
    selector: (row) => key.map((name) => row[name]).join("/"),
  });
}

function oneEach(
  ids: readonly string[],
  shape: Record<string, fc.Arbitrary<string>>,
): fc.Arbitrary<readonly Row[]> {
  return fc.tuple(...ids.map((each) => fc.record({ id: fc.constant(each), ...shape })));
}

/** A small package with every kind of row that a question reads, odd dates and gaps among them. */
export const arbitraryWorld: fc.Arbitrary<DataPackage> = fc
  .record({
    states: oneEach(STATES, {
      un_member: fc.constantFrom("true", "true", "true", "false", ""),
      un_member_since: mostly("", date),
      un_member_until: mostly("", date),
      region: id([...REGIONS, ""]),
    }),
    blocs: oneEach(BLOCS, {}),
    memberships: rows(
      {
        bloc: id(BLOCS),
        state: id(STATES),
        role: id(["member", "member", "observer"]),
        start: date,
        end: mostly("", date),
      },
      ["bloc", "state", "role", "start"],
      12,
    ),
    instruments: oneEach(INSTRUMENTS, {
      in_force: mostly("", date),
      status: id(["in-force", "not-in-force", "unknown", ""]),
      participation: id(["complete", "partial", ""]),
    }),
    treaty_actions: rows(
      {
        instrument: id(INSTRUMENTS),
        party: id(STATES),
        action: id(ACTIONS),
        date,
        in_force: mostly("", date),
        confidence: id(["stated", "stated", "stated", "inferred"]),
      },
      ["instrument", "party", "action", "date"],
      32,
    ),
    roll_calls: oneEach(ROLL_CALLS, {
      instrument: id(INSTRUMENTS),
      date,
      yes: id(["", "0", "1", "2"]),
      no: id(["", "0", "1", "2"]),
      abstain: id(["", "0", "1", "2"]),
      absent: id(["", "0", "1", "2"]),
      outcome: id(["recorded-vote", "recorded-vote", "adopted-without-vote"]),
      ballots: id(["complete", "partial", "partial", "none"]),
    }),
    ballots: rows(
      { roll_call: id(ROLL_CALLS), state: id(STATES), ballot: id(BALLOTS.map((each) => each.toLowerCase())) },
      ["roll_call", "state"],
      8,
    ),
    sponsorships: rows(
      { instrument: id(INSTRUMENTS), actor: id(STATES), role: id(["sponsor", "co-sponsor"]), date },
      ["instrument", "actor", "role"],
      6,
    ),
    topics: oneEach(TOPICS, {}),
    positions: oneEach(POSITIONS, { topic: id(TOPICS), polarity: id(["", "-2", "-1", "0", "1", "2"]) }),
    statements: fc
      .array(
        fc.record({
          actor: id(STATES),
          position: id(POSITIONS),
          date,
          confidence: id(["stated", "stated", "inferred"]),
        }),
        {
          minLength: 3,
          maxLength: 8,
          size: "max",
        },
      )
      .map((list) => list.map((row, at) => ({ id: `st${at}`, ...row }))),
  })
  .map(withBothRegions)
  .map(packageOf);

/** A question about a region that no state is in is refused: two states have one for certain. */
function withBothRegions<T extends { readonly states: readonly Row[] }>(tables: T): T {
  const states = tables.states.map((row, at) => ({ ...row, region: REGIONS[at] ?? row.region ?? "" }));
  return { ...tables, states };
}

function packageOf(tables: Readonly<Record<string, readonly Row[]>>): DataPackage {
  return {
    folder: "",
    descriptor: {
      name: "world",
      title: "A small world",
      version: "1.0.0",
      created: CREATED,
      licence: "CC0-1.0",
      attribution: "Nobody",
      tables: [],
    },
    tables: new Map(
      Object.entries(tables).map(([name, list]) => [
        name,
        {
          name,
          file: `${name}.csv`,
          columns: Object.keys(list[0] ?? {}),
          rows: list.map((cells, at) => ({ line: at + 2, cells })),
        },
      ]),
    ),
    hash: "0".repeat(64),
  };
}

const polarity = fc.option(fc.integer({ min: -2, max: 2 }), { nil: undefined });

const leaf: fc.Arbitrary<CriteriaLeaf> = fc.oneof(
  { weight: 3, arbitrary: id(INSTRUMENTS).map((partyTo) => ({ partyTo })) },
  id(INSTRUMENTS).map((consentedTo) => ({ consentedTo })),
  id(INSTRUMENTS).map((signatoryOf) => ({ signatoryOf })),
  id(BLOCS).map((memberOf) => ({ memberOf })),
  {
    weight: 2,
    arbitrary: fc.record({
      voted: fc.record({
        rollCall: id(ROLL_CALLS),
        ballots: fc.subarray([...BALLOTS], { minLength: 1 }),
      }),
    }),
  },
  id(INSTRUMENTS).map((sponsored) => ({ sponsored })),
  id(POSITIONS).map((position) => ({ stated: { position } })),
  fc.tuple(id(TOPICS), polarity, polarity).map(([topic, min, max]) => ({
    stated: {
      topic: {
        id: topic,
        ...(min === undefined ? {} : { minPolarity: min }),
        ...(max === undefined || (min !== undefined && max < min) ? {} : { maxPolarity: max }),
      },
    },
  })),
  id(REGIONS).map((region) => ({ region })),
);

/** Questions of every leaf and every way to join them. */
export const arbitraryQuestion: fc.Arbitrary<StateCriteria> = fc.letrec<{ question: StateCriteria }>(
  (tie) => ({
    question: fc.oneof(
      { maxDepth: 3, depthSize: "small" },
      { weight: 3, arbitrary: leaf },
      { weight: 1, arbitrary: tie("question").map((not) => ({ not })) },
      { weight: 1, arbitrary: fc.array(tie("question"), { maxLength: 3 }).map((all) => ({ all })) },
      { weight: 1, arbitrary: fc.array(tie("question"), { maxLength: 3 }).map((any) => ({ any })) },
    ),
  }),
).question;

/** A question and the day it is asked of, before and after the dataset's date. */
export const arbitraryAsked: fc.Arbitrary<{ readonly question: StateCriteria; readonly asOf: string }> =
  fc.record({
    question: arbitraryQuestion,
    asOf: fc.oneof(arbitraryDay(YEARS[0], YEARS[1] + 1), arbitraryDay(YEARS[0], YEARS[1] + 1).map(coarse)),
  });
