import { expect, test } from "vitest";
import type { Problem } from "../../import/problem.ts";
import { SHIPPED_DATASET } from "../../import/read/readStandard.ts";
import { brief, problemsOf } from "./support/check.ts";
import { type Edit, editedPackage } from "./support/packages.ts";

test("the shipped dataset has no error, and one doubt: a session that is planned", async () => {
  expect((await problemsOf(SHIPPED_DATASET)).map(brief)).toEqual([
    "warning FUTURE events.csv:62 date=2027-01",
  ]);
});

type Message = Omit<Problem, "severity">;

/** A likely slip in each table of the shipped dataset, and the whole answer to it. */
const SLIPS: readonly (readonly [edit: Edit, message: Message])[] = [
  [
    ["states.csv", "Southern Asia,33,65", "Southern Asia,133,65"],
    {
      code: "RANGE",
      file: "states.csv",
      line: 2,
      column: "lat",
      value: "133",
      expected: "at least -90 and at most 90",
      fix: "Correct the number; latitude and longitude are easily exchanged.",
    },
  ],
  [
    ["blocs.csv", "东南亚国家联盟,organisation", "东南亚国家联盟,Forum"],
    {
      code: "ENUM",
      file: "blocs.csv",
      line: 2,
      column: "kind",
      value: "Forum",
      expected:
        "one of alliance, coalition, forum, income-group, intelligence-alliance, negotiating-group, organisation, treaty-committee, un-category, un-regional-group, union",
      fix: "Write forum.",
    },
  ],
  [
    ["memberships.csv", "asean,BRN,member,1984,,", "asean,BRN,member,1984,1983,"],
    {
      code: "PERIOD_ORDER",
      file: "memberships.csv",
      line: 3,
      column: "end",
      value: "1983",
      expected: "a date that may lie on or after start (1984)",
      fix: "Correct start or end; the two are easily exchanged.",
    },
  ],
  [
    ["instruments.csv", "in-force,complete,2025-10-28", "in-force,complete,2026-10-28T00:00"],
    {
      code: "DATE",
      file: "instruments.csv",
      line: 44,
      column: "participation_as_of",
      value: "2026-10-28T00:00",
      expected:
        "a date: 2019, 2019-11, 2019-11-18, [..2019-11] (until), [2019-11..] (from), [2019-03..2019-11] (between)",
      fix: "Write year, month and day in this order with hyphens, or leave the cell empty if the date is unknown.",
    },
  ],
  [
    ["instrument_relations.csv", "adopted-as,a-res-75-282", "adopted-as,A-RES-75-282"],
    {
      code: "REFERENCE",
      file: "instrument_relations.csv",
      line: 3,
      column: "target",
      value: "A-RES-75-282",
      expected: "an id of instruments.csv, organisations.csv",
      fix: "Write a-res-75-282.",
    },
  ],
  [
    ["treaty_actions.csv", "arab-2010,ARE,signature,2010-12-21", "arab-2010,ARE,signature,2010-12-20"],
    {
      code: "BEFORE_OPEN",
      file: "treaty_actions.csv",
      line: 3,
      column: "date",
      value: "2010-12-20",
      expected: "a date that may lie on or after the day the instrument was opened (2010-12-21)",
      fix: "Correct the date of the action or that of the instrument.",
    },
  ],
  [
    ["roll_calls.csv", "79,60,33,21", "79,61,33,21"],
    {
      code: "BALLOTS_TOTAL",
      file: "roll_calls.csv",
      line: 22,
      column: "no",
      value: "61",
      expected: "60, as many as the ballots on record",
      fix: "Add the missing ballots, or say in the column ballots that they are partial.",
    },
  ],
  [
    ["ballots.csv", "ga-60-45,AFG,yes", "ga-60-45,MNE,yes"],
    {
      code: "BALLOT_MEMBER",
      file: "ballots.csv",
      line: 419,
      column: "state",
      value: "MNE",
      expected: "a member on 2005-12-08 (MNE was one from 2006)",
      fix: "Remove the ballot, or correct the membership in the table of states or the date of the roll call.",
    },
  ],
  [
    ["sponsorships.csv", "a-75-l55,GBR", "a-75-l55,UK"],
    {
      code: "REFERENCE",
      file: "sponsorships.csv",
      line: 2,
      column: "actor",
      value: "UK",
      expected: "an id of states.csv, blocs.csv",
      fix: "Correct the id, or add the row that it names.",
    },
  ],
  [
    ["topics.csv", ",各国是否应支持、签署并批准已通过的公约？,", ",,"],
    {
      code: "REQUIRED",
      file: "topics.csv",
      line: 2,
      column: "question_zh",
      value: "",
      expected: "a value",
      fix: "Fill the cell, or leave the row out: what is not known at all is no fact.",
    },
  ],
  [
    ["positions.csv", "仪式上未签署,-1", "仪式上未签署,-1.5"],
    {
      code: "TYPE",
      file: "positions.csv",
      line: 2,
      column: "polarity",
      value: "-1.5",
      expected: "a whole number",
      fix: "Write digits only: no spaces, separators or units.",
    },
  ],
  [
    ["organisations.csv", "协商组织,s-c3a6ec93", "协商组织,s-c3a6ec93 s-c3a6ec93"],
    {
      code: "IDS",
      file: "organisations.csv",
      line: 2,
      column: "sources",
      value: "s-c3a6ec93 s-c3a6ec93",
      expected: "ids separated by single spaces, each once",
      fix: "Name s-c3a6ec93 once.",
    },
  ],
  [
    ["statements.csv", "global-treaty.budapest,2015-04-17", "global-treaty.budapest,17.04.2015"],
    {
      code: "DATE",
      file: "statements.csv",
      line: 2,
      column: "date",
      value: "17.04.2015",
      expected:
        "a date: 2019, 2019-11, 2019-11-18, [..2019-11] (until), [2019-11..] (from), [2019-03..2019-11] (between)",
      fix: "Write year, month and day in this order with hyphens, or leave the cell empty if the date is unknown.",
    },
  ],
  [
    ["events.csv", "ev001,2011-01-17", "ev001,2011-01-32"],
    {
      code: "DATE",
      file: "events.csv",
      line: 2,
      column: "date",
      value: "2011-01-32",
      expected:
        "a date: 2019, 2019-11, 2019-11-18, [..2019-11] (until), [2019-11..] (from), [2019-03..2019-11] (between)",
      fix: "Check that the month and the day exist and that the earlier date comes first.",
    },
  ],
  [
    [
      "sources.csv",
      "https://finlex.fi/fi/sopimukset/sopsviite/2007/20070059",
      "finlex.fi/fi/sopimukset/sopsviite/2007/20070059",
    ],
    {
      code: "URL",
      file: "sources.csv",
      line: 2,
      column: "url",
      value: "finlex.fi/fi/sopimukset/sopsviite/2007/20070059",
      expected: "an address that begins with http:// or https://, without spaces",
      fix: "Give the whole address, or leave the cell empty and say in the note where it can be found.",
    },
  ],
];

test("every table has a slip here", () => {
  expect(new Set(SLIPS.map(([[file]]) => file)).size).toBe(15);
});

test.each(SLIPS)("a slip is answered with its place and its remedy: %j", async (edit, message) => {
  const errors = (await problemsOf(await editedPackage([edit], SHIPPED_DATASET))).filter(
    (problem) => problem.severity === "error",
  );
  expect(errors).toEqual([{ severity: "error", ...message }]);
});
