import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cellsOf, shippedPackage } from "../../support/shippedPackage.ts";
import { shippedApp, type TestApp } from "../http/support/shippedApp.ts";
import { askFor, refusalOf } from "./support/askFor.ts";

type Cells = Readonly<Record<string, string>>;

let app: TestApp;
let ballots: readonly Cells[];
let actions: readonly Cells[];
let statements: readonly Cells[];
let states: ReadonlySet<string>;

beforeAll(async () => {
  const shipped = await shippedPackage();
  ballots = cellsOf(shipped, "ballots");
  actions = cellsOf(shipped, "treaty_actions");
  statements = cellsOf(shipped, "statements");
  states = new Set(cellsOf(shipped, "states").map(({ id }) => id ?? ""));
  app = await shippedApp();
});
afterAll(() => app.close());

interface Entry {
  readonly act: string;
  readonly what: string;
  readonly value: string;
  readonly fact: { readonly key: string; readonly sources: readonly { readonly id: string }[] };
}
interface StateRecord {
  readonly state: { readonly id: string };
  readonly entries: readonly Entry[];
  readonly contradictions: readonly {
    readonly kind: string;
    readonly certain: boolean;
    readonly sentenceEn: string;
  }[];
}
interface Answer {
  readonly record: {
    readonly totalCount: number;
    readonly leftOut: number;
    readonly states: readonly StateRecord[];
    readonly counts: readonly {
      readonly act: string;
      readonly what: string | null;
      readonly answer: string;
      readonly states: number;
    }[];
  };
}

const RECORD = `query ($topic: ID!, $asOf: Date, $only: Boolean, $first: Int) {
  record(topic: $topic, asOf: $asOf, onlyContradictions: $only, first: $first) {
    totalCount leftOut
    counts { act what answer states }
    states {
      state { id }
      entries { act what value fact { key sources { id } } }
      contradictions { kind certain sentenceEn }
    }
  }
}`;

const statesWhere = (rows: readonly Cells[], column: string, holds: (row: Cells) => boolean) =>
  [...new Set(rows.filter(holds).map((row) => row[column] ?? ""))].filter((id) => states.has(id)).sort();

const statesThat = ({ record }: Answer, holds: (entry: Entry) => boolean) =>
  record.states.filter(({ entries }) => entries.some(holds)).map(({ state }) => state.id);

describe("the record on the global treaty", () => {
  it("holds the ballots, signatures and statements that a recount of the tables finds", async () => {
    const answer = await askFor<Answer>(app, RECORD, { topic: "global-treaty" });
    for (const ballot of ["yes", "no", "abstain", "absent"]) {
      expect(statesThat(answer, ({ what, value }) => what === "ga-74-247" && value === ballot)).toEqual(
        statesWhere(ballots, "state", (row) => row.roll_call === "ga-74-247" && row.ballot === ballot),
      );
    }
    const signed = (row: Cells) => row.instrument === "un-cybercrime" && row.action === "signature";
    expect(statesThat(answer, ({ act, what }) => act === "SIGNED" && what === "un-cybercrime")).toEqual(
      statesWhere(actions, "party", signed),
    );
    expect(statesThat(answer, ({ act }) => act === "SAID")).toEqual(
      statesWhere(statements, "actor", (row) => row.position?.startsWith("global-treaty.") === true),
    );
    expect(answer.record.counts).toContainEqual({
      act: "VOTED",
      what: "ga-74-247",
      answer: "no",
      states: 60,
    });
    expect(answer.record.leftOut).toBe(0);
  });

  it("finds every state that voted against the committee and signed what it drafted, and no other deed against deed", async () => {
    const answer = await askFor<Answer>(app, RECORD, { topic: "global-treaty", only: true });
    const no = statesWhere(ballots, "state", (row) => row.roll_call === "ga-74-247" && row.ballot === "no");
    const signed = new Set(
      statesWhere(
        actions,
        "party",
        (row) => row.instrument === "un-cybercrime" && row.action === "signature",
      ),
    );
    const found = answer.record.states.filter(({ contradictions }) =>
      contradictions.some(({ kind, certain }) => kind === "DEED_AGAINST_DEED" && certain),
    );
    expect(found.map(({ state }) => state.id)).toEqual(no.filter((id) => signed.has(id)));
    const france = found.find(({ state }) => state.id === "FRA");
    expect(france?.contradictions.map(({ sentenceEn }) => sentenceEn)).toEqual([
      "France voted no on 74/247 (27 Dec 2019), yet later signed the UN Cybercrime Convention (Hanoi) (25 Oct 2025).",
    ]);
  });

  it("gives each fact its sources, but for ballots, which stand on their roll call's", async () => {
    const { record } = await askFor<Answer>(app, RECORD, { topic: "global-treaty" });
    const bare = record.states
      .flatMap(({ entries }) => entries)
      .filter(({ act, fact }) => act !== "VOTED" && fact.sources.length === 0);
    expect(bare).toEqual([]);
  });

  it("on an earlier day knows nothing of what came later", async () => {
    const { record } = await askFor<Answer>(app, RECORD, { topic: "global-treaty", asOf: "2019-12-26" });
    const whats = new Set(record.states.flatMap(({ entries }) => entries.map(({ what }) => what)));
    expect(whats.has("ga-74-247")).toBe(false);
    expect(whats.has("un-cybercrime")).toBe(false);
    expect(whats.has("c3-74-l11rev1")).toBe(true);
  });

  it("says how many states a short page leaves out", async () => {
    const { record } = await askFor<Answer>(app, RECORD, { topic: "global-treaty", first: 10 });
    expect(record.states).toHaveLength(10);
    expect(record.leftOut).toBe(record.totalCount - 10);
  });

  it("of an unknown topic is refused by name", async () => {
    const { code, message } = await refusalOf(app, RECORD, { topic: "weather" });
    expect(code).toBe("NOT_FOUND");
    expect(message).toContain("weather");
  });
});

describe("contradictions", () => {
  it("are the same taken together as taken certain and possible", async () => {
    const query = `{
      all: contradictions(first: 250) { totalCount certainCount leftOut nodes { certain doubts } }
      certain: contradictions(certain: true, first: 0) { totalCount leftOut }
      possible: contradictions(certain: false, first: 0) { totalCount leftOut }
    }`;
    interface List {
      readonly totalCount: number;
      readonly certainCount: number;
      readonly leftOut: number;
      readonly nodes: readonly { readonly certain: boolean; readonly doubts: readonly string[] }[];
    }
    const { all, certain, possible } = await askFor<Record<"all" | "certain" | "possible", List>>(app, query);
    expect(all.leftOut).toBe(0);
    expect(certain.totalCount).toBe(all.certainCount);
    expect(certain.totalCount + possible.totalCount).toBe(all.totalCount);
    expect(certain.leftOut).toBe(certain.totalCount);
    expect(all.nodes.every((row) => row.certain === (row.doubts.length === 0))).toBe(true);
  });
});

describe("entry into force", () => {
  const QUERY = `query ($instrument: ID!, $needed: Int) {
    entryIntoForce(instrument: $instrument, needed: $needed) {
      inForce needed neededFrom missingLeast missingMost
      stated { needed facts { note } }
      signatories { state { id } partners community }
    }
  }`;
  interface Force {
    readonly entryIntoForce: Readonly<Record<string, unknown>> & {
      readonly stated: { readonly facts: readonly { readonly note: string }[] } | null;
      readonly signatories: readonly { readonly partners: number | null }[];
    };
  }

  it("takes the dataset's number where a note states one, and shows the note", async () => {
    const { entryIntoForce: found } = await askFor<Force>(app, QUERY, { instrument: "un-cybercrime" });
    expect(found).toMatchObject({
      inForce: "NO",
      needed: 40,
      neededFrom: "DATASET",
      missingLeast: 37,
      missingMost: 40,
    });
    expect(found.stated?.facts[0]?.note).toContain("40 needed");
    expect(found.signatories.some(({ partners }) => (partners ?? 0) > 0)).toBe(true);
  });

  it("takes the caller's number before the dataset's", async () => {
    const answer = await askFor<Force>(app, QUERY, { instrument: "un-cybercrime", needed: 60 });
    expect(answer.entryIntoForce).toMatchObject({ needed: 60, neededFrom: "CALLER", missingMost: 60 });
  });

  it("invents no number where neither gives one, and says what is in force", async () => {
    const answer = await askFor<Force>(app, QUERY, { instrument: "malabo" });
    expect(answer.entryIntoForce).toMatchObject({
      inForce: "YES",
      needed: null,
      neededFrom: null,
      missingMost: null,
    });
  });

  it("refuses a number out of range", async () => {
    const { code } = await refusalOf(app, QUERY, { instrument: "un-cybercrime", needed: 0 });
    expect(code).toBe("BAD_INPUT");
  });
});

describe("docs/methods/record.md", () => {
  it("prints a query that answers, and as many lines of the coding as there are", async () => {
    const text = await readFile(new URL("../../../docs/methods/record.md", import.meta.url), "utf8");
    const query = /```graphql\n(.*?)```/s.exec(text)?.[1] ?? "";
    const answer = await askFor<{ contradictions: { nodes: readonly { kind: string; certain: boolean }[] } }>(
      app,
      query,
    );
    expect(answer.contradictions.nodes).toMatchObject([{ kind: "DEED_AGAINST_DEED", certain: true }]);
    const { recordCoding } = await askFor<{ recordCoding: { links: readonly unknown[] } }>(
      app,
      "{ recordCoding { links { id direction reasonEn reasonZh cites topic { id } } } }",
    );
    expect(text).toContain(`a small table of ${recordCoding.links.length} lines`);
  });
});
