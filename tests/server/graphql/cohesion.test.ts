import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cellsOf, shippedPackage } from "../../support/shippedPackage.ts";
import { shippedApp, type TestApp } from "../http/support/shippedApp.ts";
import { askFor, refusalOf } from "./support/askFor.ts";

type Cells = Readonly<Record<string, string>>;

let it: TestApp;
let memberships: readonly Cells[];
let ballots: ReadonlyMap<string, string>;
let rollCalls: readonly Cells[];

beforeAll(async () => {
  const shipped = await shippedPackage();
  memberships = cellsOf(shipped, "memberships");
  rollCalls = cellsOf(shipped, "roll_calls");
  ballots = new Map(
    cellsOf(shipped, "ballots").map((row) => [`${row.roll_call} ${row.state}`, row.ballot ?? ""]),
  );
  it = await shippedApp();
});
afterAll(() => it.close());

interface Level {
  readonly ballots: number;
  readonly value: number | null;
  readonly reason: string | null;
  readonly chance: number | null;
  readonly chanceLow: number | null;
  readonly chanceHigh: number | null;
}
interface Index {
  readonly certain: Level;
  readonly withPossible: Level;
  readonly low: number | null;
  readonly high: number | null;
}
type Members = Readonly<Record<"members" | "yes" | "no" | "abstain" | "absent" | "noBallot", number>>;
interface Mean {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly chance: number | null;
  readonly aboveChance: number | null;
  readonly rollCalls: number;
  readonly undefinedIn: number;
  readonly oneBallotIn: number;
}
type Averages = Readonly<
  Record<"ai" | "attina" | "rice", { readonly certain: Mean; readonly withPossible: Mean }>
>;
interface Near {
  readonly near: string;
  readonly days: number | null;
  readonly namesInstrument: boolean;
  readonly statement: {
    readonly key: string;
    readonly date: string;
    readonly actor: { readonly id: string };
  };
}
interface Entry {
  readonly rollCall: { readonly id: string; readonly date: string };
  readonly members: Members;
  readonly possibleMembers: Members;
  readonly ai: Index;
  readonly attina: Index;
  readonly rice: Index;
  readonly line: string | null;
  readonly lineTruth: string;
  readonly lineReason: string | null;
  readonly defections: readonly {
    readonly state: { readonly id: string };
    readonly ballot: string;
    readonly truth: string;
    readonly statements: readonly Near[];
  }[];
}
interface Cohesion {
  readonly series: readonly Entry[];
  readonly averages: Averages;
  readonly states: readonly {
    readonly state: { readonly id: string };
    readonly ballots: number;
    readonly broke: number;
    readonly possibleBallots: number;
    readonly possiblyBroke: number;
  }[];
  readonly leftOut: Readonly<Record<"withoutVote" | "partial" | "noBallots", number>>;
  readonly undatedStatements: number;
}

const LEVEL = "{ ballots value reason chance chanceLow chanceHigh }";
const INDEX = `{ certain ${LEVEL} withPossible ${LEVEL} low high }`;
const MEMBERS = "{ members yes no abstain absent noBallot }";
const MEAN = "{ value low high chance aboveChance rollCalls undefinedIn oneBallotIn }";
const BOTH = `{ certain ${MEAN} withPossible ${MEAN} }`;
const AVERAGES = `averages { ai ${BOTH} attina ${BOTH} rice ${BOTH} }`;
const BLOC = `query ($bloc: ID!, $rollCalls: RollCallSelection, $days: Int) {
  blocCohesion(bloc: $bloc, rollCalls: $rollCalls, statementDays: $days) {
    ${AVERAGES} undatedStatements leftOut { withoutVote partial noBallots }
    states { state { id } ballots broke possibleBallots possiblyBroke }
    series {
      rollCall { id date } members ${MEMBERS} possibleMembers ${MEMBERS}
      ai ${INDEX} attina ${INDEX} rice ${INDEX} line lineTruth lineReason
      defections { state { id } ballot truth
        statements { near days namesInstrument statement { key date actor { ... on Node { id } } } } }
    }
  }
}`;
const cohesionOf = async (bloc: string, selection?: object, days?: number) =>
  (await askFor<{ blocCohesion: Cohesion }>(it, BLOC, { bloc, rollCalls: selection, days })).blocCohesion;
const of = async (bloc: string, rollCall: string, days?: number) => {
  const [entry] = (await cohesionOf(bloc, { ids: [rollCall] }, days)).series;
  if (entry === undefined) throw new Error(`${rollCall} is not in the series`);
  return entry;
};

/** Who had joined by a year and not left, counted from the table by hand: for memberships that are dated by year or day, away from their edges. */
function membersIn(bloc: string, day: string): readonly string[] {
  return memberships
    .filter(
      (row) =>
        row.bloc === bloc &&
        row.role === "member" &&
        (row.start ?? "") < day &&
        (row.end === "" || (row.end ?? "") > day),
    )
    .map((row) => row.state ?? "");
}

describe("a bloc's cohesion", () => {
  test("of the European Union on 74/247 is what a recount of the tables gives", async () => {
    const members = membersIn("eu", "2019-12-27");
    expect(members).toHaveLength(28);
    const cast = members.map((state) => ballots.get(`ga-74-247 ${state}`) ?? "none");
    const count = (ballot: string) => cast.filter((one) => one === ballot).length;
    const entry = await of("eu", "ga-74-247");
    expect(entry.members).toEqual({
      members: 28,
      yes: count("yes"),
      no: count("no"),
      abstain: count("abstain"),
      absent: count("absent"),
      noBallot: count("none"),
    });
    const votes = count("yes") + count("no") + count("abstain");
    const most = Math.max(count("yes"), count("no"), count("abstain"));
    expect(entry.ai.certain.value).toBeCloseTo((most - (votes - most) / 2) / votes, 12);
    expect(entry.attina.certain.value).toBeCloseTo((2 * most - votes) / votes, 12);
    expect(entry.rice.certain.value).toBeCloseTo(
      Math.abs(count("yes") - count("no")) / (count("yes") + count("no")),
      12,
    );
    expect(entry.line).toBe("NO");
    expect(entry.lineTruth).toBe("YES");
    expect(entry.defections).toEqual([]);
    expect(entry.ai.certain.chance).toBeGreaterThan(0.1);
    expect(entry.ai.certain.chance).toBeLessThan(0.4);
    expect(entry.ai.certain.chanceHigh).toBeLessThan(1);
  });

  test("takes members as they were: the United Kingdom counts in 2019 and not in 2020", async () => {
    const [before, after] = [await of("eu", "ga-74-247"), await of("eu", "ga-75-240")];
    expect([before.members.members, after.members.members]).toEqual([28, 27]);
    expect(membersIn("eu", "2020-12-31")).toHaveLength(27);
  });

  test("names everyone who cast another ballot than the line, roll call by roll call", async () => {
    const { series } = await cohesionOf("asean");
    for (const { rollCall, line, members, defections } of series) {
      const day = rollCall.date;
      const expected = membersIn("asean", day)
        .filter((state) => {
          const ballot = ballots.get(`${rollCall.id} ${state}`) ?? "none";
          return line !== null && !["none", "absent", line.toLowerCase()].includes(ballot);
        })
        .sort();
      expect(defections.map(({ state }) => state.id)).toEqual(expected);
      expect(members.yes + members.no + members.abstain + members.absent + members.noBallot).toBe(
        members.members,
      );
    }
  });

  test("keeps a tie without a line, and breaks no ranks there", async () => {
    const every = await Promise.all(
      ["brics", "asean", "gcc", "fvey", "sco", "g20"].map((id) => cohesionOf(id)),
    );
    const entries = every.flatMap(({ series }) => series);
    const tied = entries.filter(({ lineReason }) => lineReason === "TIE");
    expect(tied.length).toBeGreaterThan(0);
    for (const { line, lineTruth, defections, members } of tied) {
      expect([line, lineTruth, defections]).toEqual([null, "NO", []]);
      const [first, second] = [members.yes, members.no, members.abstain].sort((a, b) => b - a);
      expect(first).toBe(second);
    }
  });

  test("runs oldest first over every complete roll call, and counts the others by why they are left out", async () => {
    const { series, leftOut } = await cohesionOf("eu");
    const complete = rollCalls.filter((row) => row.ballots === "complete");
    expect(series).toHaveLength(complete.length);
    const days = series.map(({ rollCall }) => rollCall.date);
    expect([...days].sort()).toEqual(days);
    const rest = rollCalls.filter((row) => row.ballots !== "complete");
    expect(leftOut).toEqual({
      withoutVote: rest.filter((row) => row.outcome === "adopted-without-vote").length,
      partial: rest.filter((row) => row.ballots === "partial").length,
      noBallots: rest.filter((row) => row.ballots === "none" && row.outcome !== "adopted-without-vote")
        .length,
    });
  });

  test("counts members whose dates are only possible apart, with the range over them", async () => {
    const entry = await of("un-grulac", "ga-60-45");
    expect(entry.members.members).toBe(0);
    expect(entry.possibleMembers.members).toBe(33);
    expect(entry.ai.certain).toMatchObject({ ballots: 0, value: null, reason: "NO_BALLOTS", chance: null });
    expect(entry.ai.withPossible.value).toBe(1);
    expect(entry.lineTruth).toBe("POSSIBLY");
    const { averages } = await cohesionOf("un-grulac");
    expect(averages.ai.certain.rollCalls).toBeLessThan(averages.ai.withPossible.rollCalls);
    expect(averages.ai.certain.rollCalls + averages.ai.certain.undefinedIn).toBe(22);
  });

  test("averages the series, each roll call counting once", async () => {
    const { series, averages, states } = await cohesionOf("g20");
    for (const name of ["ai", "attina", "rice"] as const) {
      const levels = series
        .map((one) => one[name].certain)
        .filter(({ value, reason }) => value !== null && reason === null);
      const mean = averages[name].certain;
      expect(mean.rollCalls).toBe(levels.length);
      expect(mean.value).toBeCloseTo(
        levels.reduce((sum, one) => sum + (one.value ?? 0), 0) / levels.length,
        12,
      );
      expect(mean.low).toBeLessThanOrEqual(mean.value ?? -1);
      expect(mean.high).toBeGreaterThanOrEqual(mean.value ?? 2);
    }
    const broke = series.flatMap(({ defections }) => defections).filter(({ truth }) => truth === "YES");
    expect(states.reduce((sum, one) => sum + one.broke, 0)).toBe(broke.length);
  });

  test("shows what was said around the vote, within the days asked for", async () => {
    const { series } = await cohesionOf("coe", undefined, 60);
    const near = series.flatMap(({ defections }) => defections.flatMap(({ statements }) => statements));
    expect(near.length).toBeGreaterThan(0);
    for (const { days } of near) expect(Math.abs(days ?? 0)).toBeLessThanOrEqual(60);
    const none = await cohesionOf("coe", undefined, 0);
    const onTheDay = none.series.flatMap(({ defections }) => defections.flatMap((one) => one.statements));
    expect(onTheDay.length).toBeLessThan(near.length);
  });

  test("is refused for an unknown bloc, and for days out of range", async () => {
    expect(await refusalOf(it, BLOC, { bloc: "nobody" })).toMatchObject({ code: "NOT_FOUND" });
    expect(await refusalOf(it, BLOC, { bloc: "eu", days: 400 })).toMatchObject({ code: "BAD_INPUT" });
  });
});

describe("the ranking of blocs", () => {
  const RANKING = `query ($rollCalls: RollCallSelection) {
    cohesionRanking(rollCalls: $rollCalls) {
      rollCallsCount leftOut { withoutVote partial noBallots }
      blocs { bloc { id } ${AVERAGES} fewestBallots mostBallots small }
    }
  }`;
  interface Ranking {
    readonly rollCallsCount: number;
    readonly blocs: readonly {
      readonly bloc: { readonly id: string };
      readonly averages: Averages;
      readonly mostBallots: number;
      readonly small: boolean;
    }[];
  }
  const ranking = async (selection?: object) =>
    (await askFor<{ cohesionRanking: Ranking }>(it, RANKING, { rollCalls: selection })).cohesionRanking;

  test("holds every bloc, by how far its mean lies above chance, with the means of its own page", async () => {
    const { blocs, rollCallsCount } = await ranking();
    expect(rollCallsCount).toBe(22);
    expect(blocs).toHaveLength(37);
    const above = blocs.map(({ averages }) => averages.ai.certain.aboveChance ?? -2);
    expect([...above].sort((a, b) => b - a)).toEqual(above);
    const eu = blocs.find(({ bloc }) => bloc.id === "eu");
    expect(eu?.averages).toEqual((await cohesionOf("eu")).averages);
    expect(eu?.small).toBe(false);
  });

  test("is of nothing where the selection is empty, and says so", async () => {
    const { blocs, rollCallsCount } = await ranking({ until: "1990-01-01" });
    expect(rollCallsCount).toBe(0);
    expect(blocs.every(({ averages }) => averages.ai.certain.value === null)).toBe(true);
  });
});
