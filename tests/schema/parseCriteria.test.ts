import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseAsOf, parseCriteria } from "../../schema/parseCriteria.ts";
import golden from "../support/golden_questions.json";
import { arbitraryQuestion } from "../support/questionWorlds.ts";

describe("parseCriteria", () => {
  it.each(golden)("takes the golden question: $question", ({ where }) => {
    expect(parseCriteria(where)).toEqual(where);
  });

  it("gives back what it got, for every question within the limits", () => {
    fc.assert(
      fc.property(arbitraryQuestion, (question) => {
        expect(parseCriteria(JSON.parse(JSON.stringify(question)))).toEqual(question);
      }),
    );
  });

  it("takes what a GraphQL server hands over: objects without prototype, and null for a bound not given", () => {
    const topic = Object.assign(Object.create(null), { id: "t", minPolarity: 1, maxPolarity: null });
    expect(parseCriteria({ stated: { topic } })).toEqual({ stated: { topic: { id: "t", minPolarity: 1 } } });
  });

  it("puts ballots in one order, none twice", () => {
    expect(parseCriteria({ voted: { rollCall: "r", ballots: ["ABSENT", "YES", "ABSENT"] } })).toEqual({
      voted: { rollCall: "r", ballots: ["YES", "ABSENT"] },
    });
  });

  it.each([
    [null, "where: got null, expected an object with exactly one of all, any, not, partyTo"],
    [[], "where: got [], expected"],
    ["budapest", 'where: got "budapest", expected'],
    [{}, "where: got an object with no fields, expected exactly one field"],
    [{ partyTo: "a", region: "b" }, "where: got an object with partyTo, region, expected exactly one field"],
    [{ partyTo: "a", region: null }, "where: got an object with partyTo, region, expected exactly one field"],
    [{ ratified: "a" }, "where: got an object with ratified, expected exactly one field"],
    [{ all: { partyTo: "a" } }, "where.all: got an object with partyTo, expected a list of questions"],
    [{ all: [{ partyTo: "a" }, null] }, "where.all[1]: got null"],
    [{ all: [{ not: { partyTo: 7 } }] }, "where.all[0].not.partyTo: got 7, expected the id of an instrument"],
    [{ partyTo: "" }, 'where.partyTo: got "", expected the id of an instrument'],
    [
      { any: [{ voted: { rollCall: "r", ballots: [] } }] },
      "where.any[0].voted.ballots: got [], expected at least one of YES, NO, ABSTAIN, ABSENT",
    ],
    [{ voted: { rollCall: "r", ballots: ["no"] } }, 'where.voted.ballots[0]: got "no", expected one of YES'],
    [{ voted: { rollCall: "r" } }, "where.voted.ballots: got nothing, expected at least one"],
    [{ voted: { ballots: ["NO"] } }, "where.voted.rollCall: got nothing, expected the id of a roll call"],
    [
      { voted: { rollCall: "r", ballots: ["NO"], day: 1 } },
      "where.voted.day: got 1, expected only rollCall, ballots",
    ],
    [
      { stated: {} },
      "where.stated: got an object with no fields, expected exactly one of position and topic",
    ],
    [
      { stated: { position: "p", topic: { id: "t" } } },
      "where.stated: got an object with position, topic, expected exactly one",
    ],
    [
      { stated: { topic: { id: "t", minPolarity: 1.5 } } },
      "where.stated.topic.minPolarity: got 1.5, expected a whole number from -2 to 2",
    ],
    [
      { stated: { topic: { id: "t", minPolarity: 1, maxPolarity: -1 } } },
      "where.stated.topic.maxPolarity: got -1, expected a number not below",
    ],
    [{ region: ["Asia"] }, 'where.region: got ["Asia"], expected the name of a region'],
  ])("says of %j what is wrong and where", (value, message) => {
    expect(() => parseCriteria(value)).toThrow(expect.objectContaining({ code: "BAD_INPUT" }));
    expect(() => parseCriteria(value)).toThrow(message);
  });

  it("shows a long or deep wrong value only in part", () => {
    let deep: unknown = [];
    for (let at = 0; at < 100_000; at += 1) deep = [deep];
    for (const value of [deep, "x".repeat(1_000_000), Array(1_000_000).fill("x")]) {
      expect(messageOf(() => parseCriteria(value)).length).toBeLessThan(300);
    }
  });

  it("allows 8 levels and not 9, however deep the value goes on", () => {
    expect(parseCriteria(nested(7))).toBeDefined();
    expect(messageOf(() => parseCriteria(nested(8)))).toContain('passes the limit "depth" of 8');
    expect(() => parseCriteria(nested(100_000))).toThrow(
      expect.objectContaining({
        code: "LIMIT",
        details: expect.objectContaining({ limit: "depth", maximum: 8 }),
      }),
    );
  });

  it("allows 64 leaves and not 65, and counts an empty list as one", () => {
    const leaf = { partyTo: "a" };
    expect(parseCriteria({ all: Array(64).fill(leaf) })).toBeDefined();
    for (const question of [{ all: Array(65).fill(leaf) }, { any: Array(65).fill({ all: [] }) }]) {
      expect(() => parseCriteria(question)).toThrow(
        expect.objectContaining({ code: "LIMIT", details: expect.objectContaining({ limit: "leaves" }) }),
      );
    }
  });
});

describe("parseAsOf", () => {
  it("takes a day, and the dataset's date where none is given", () => {
    expect([
      parseAsOf("2019-12-27", "2026-01-01"),
      parseAsOf(null, "2026-01-01"),
      parseAsOf(undefined, "2026-01-01"),
    ]).toEqual(["2019-12-27", "2026-01-01", "2026-01-01"]);
  });

  it.each(["2019-02-29", "2019-12", "", "today", 20191227, ["2019-12-27"]])("refuses %j", (value) => {
    expect(() => parseAsOf(value, "2026-01-01")).toThrow(/^asOf: got .*, expected a day of the calendar/);
  });
});

function nested(nots: number): unknown {
  let question: unknown = { partyTo: "a" };
  for (let at = 0; at < nots; at += 1) question = { not: question };
  return question;
}

function messageOf(act: () => unknown): string {
  try {
    act();
    return "";
  } catch (error) {
    return String(error);
  }
}
