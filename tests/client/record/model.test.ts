import { describe, expect, it } from "vitest";
import { type RecordAnswer, recordColumns, recordRows, shownRows } from "../../../client/record/model.ts";
import { contradictionsCsv, recordCsv } from "../../../client/record/recordCsv.ts";

type State = RecordAnswer["states"][number];
type Entry = State["entries"][number];

const voted = (value: string, certain = true): Entry => ({
  act: "VOTED",
  factKind: "VOTED",
  key: `rc/${value}`,
  what: "rc",
  value,
  direction: value === "yes" ? 1 : value === "no" ? -1 : 0,
  polarity: null,
  date: "2019",
  certain,
});

const link = (id: string, deed: "VOTE" | "TREATY", happened: "YES" | "NO" = "YES", withoutVote = false) => ({
  happened,
  withoutVote,
  link: {
    id,
    deed,
    direction: 1,
    reasonEn: "because",
    reasonZh: "因为",
    cites: [],
    rollCall: deed === "VOTE" ? { id, label: id, date: "2019" } : null,
    instrument: null,
  },
});

const state = (id: string, entries: Entry[], contradictions: State["contradictions"] = []): State => ({
  state: { id, label: id, nameZh: null },
  entries,
  silences: [{ act: "SAID", what: null, reason: "NOTHING_SAID" }],
  contradictions,
});

const conflict = (certain: boolean): State["contradictions"][number] => ({
  kind: "CHANGED",
  certain,
  doubts: certain ? [] : ["ORDER_UNKNOWN"],
  sentenceEn: "It changed.",
  sentenceZh: "变了。",
  earlier: [voted("no")],
  later: [voted("yes")],
});

const answer: RecordAnswer = {
  asOf: "2020-01-01",
  codingVersion: "1",
  totalCount: 3,
  leftOut: 0,
  ended: 0,
  counts: [],
  links: [link("rc", "VOTE"), link("agreed", "VOTE", "YES", true), link("pact", "TREATY", "NO")],
  states: [
    state("AAA", []),
    state("BBB", [voted("no")], [conflict(false)]),
    state("CCC", [voted("yes")], [conflict(true)]),
  ],
};
const columns = recordColumns(answer, "en");
const rows = recordRows(answer, columns, "en");
const ids = (shown: "all" | "on-record" | "contradictions", order: "state" | "voted" | "contradictions") =>
  shownRows(rows, columns, { shown, order }).map(({ id }) => id);

describe("the matrix of a record", () => {
  it("has each act, says what is adopted without a vote, and what is not coded or not there yet", () => {
    expect(columns.map(({ id, state: is }) => `${id}: ${is}`)).toEqual([
      "SAID: open",
      "VOTED rc: open",
      "VOTED agreed: without-vote",
      "SPONSORED: uncoded",
      "SIGNED: uncoded",
      "CONSENTED: uncoded",
    ]);
  });

  it("puts certain contradictions before possible ones, and orders by ballot", () => {
    expect(ids("all", "contradictions")).toEqual(["CCC", "BBB", "AAA"]);
    expect(ids("all", "voted")).toEqual(["CCC", "BBB", "AAA"]);
    expect(ids("all", "state")).toEqual(["AAA", "BBB", "CCC"]);
  });

  it("keeps only who is on record, or contradicts itself, where that is asked", () => {
    expect(ids("on-record", "state")).toEqual(["BBB", "CCC"]);
    expect(ids("contradictions", "state")).toEqual(["BBB", "CCC"]);
  });

  it("is handed out with its silences, its doubts, its day and its data on every line", () => {
    const context = { topic: "topic", answer, hash: "abc" };
    const lines = recordCsv(rows, columns, context).trim().split("\r\n");
    expect(lines).toHaveLength(1 + 9);
    expect(lines[1]).toBe("AAA,AAA,said,,,NOTHING_SAID,,,,,topic,2020-01-01,1,abc");
    expect(lines.filter((line) => line.includes("ADOPTED_WITHOUT_VOTE"))).toHaveLength(3);
    expect(contradictionsCsv(rows, context)).toContain(
      "BBB,BBB,CHANGED,false,ORDER_UNKNOWN,It changed.,VOTED:rc/no,VOTED:rc/yes,topic,2020-01-01,1,abc",
    );
  });
});
