import { expect, test } from "vitest";
import { checkPackage } from "../../import/check/checkPackage.ts";
import { readPackage } from "../../import/read/readPackage.ts";
import { brief, problemsOf } from "./support/check.ts";
import { type Edit, editedPackage, packageWithFile } from "./support/packages.ts";

test.each<[string, readonly Edit[]]>([
  [
    "a signature in the year of the opening",
    [["treaty_actions.csv", "signature,2001-11-23", "signature,2001"]],
  ],
  ["a signature of an unknown day", [["treaty_actions.csv", "signature,2001-11-23", "signature,"]]],
  ["an invitation before the opening", [["treaty_actions.csv", "invited,2010-01-01", "invited,2001-01-01"]]],
  [
    "a ballot of a state that may have ended that day",
    [
      ["roll_calls.csv", "74,2019-11-18", "46,1992-01-15"],
      ["ballots.csv", "rc-2,CCC", "rc-2,EEE"],
    ],
  ],
  [
    "a second accession after a denunciation",
    [
      [
        "treaty_actions.csv",
        "treaty-a,CCC,invited",
        "treaty-a,AAA,denunciation,2008,,stated,s-1,\ntreaty-a,AAA,accession,2009,,stated,s-1,\ntreaty-a,CCC,invited",
      ],
    ],
  ],
  ["two memberships of which the first ended nobody knows when", [["memberships.csv", "2010-05", "2001"]]],
  [
    "a membership that ends on the day the next begins",
    [
      [
        "memberships.csv",
        "2001,s-1,first membership\nleague,AAA,member,2010-05",
        "2001-05-02,s-1,first membership\nleague,AAA,member,2001-05-02",
      ],
    ],
  ],
  [
    "an event that ends in the month it begins",
    [["events.csv", "2019-11-05,2019-11-08", "2019-11-05,2019-11"]],
  ],
  ["partial ballots without official totals", [["roll_calls.csv", "Draft 1,20,3,1,,", "Draft 1,,,,,"]]],
  ["an announced end of a membership", [["memberships.csv", "2010-05,,", "2010-05,2026-01-01,"]]],
  [
    "a party to an instrument that enters into force later",
    [["instruments.csv", "2019-02-01,,not", "2019-02-01,2025,not"]],
  ],
])("%s is no problem", async (_, edits) => {
  expect((await problemsOf(await editedPackage(edits))).map(brief)).toEqual([]);
});

test("an error is reported once, not again by every rule that meets the cell", async () => {
  const folder = await editedPackage([["roll_calls.csv", "74,2019-12-27", "74,2019-13-27"]]);
  expect((await problemsOf(folder)).map(brief)).toEqual(["error DATE roll_calls.csv:2 date=2019-13-27"]);
});

test("rules that compare a table which cannot be read are named, not guessed at", async () => {
  const folder = await packageWithFile("ballots.csv", "roll_call,state,ballot\nrc-1,AAA\n");
  const { problems, notChecked } = checkPackage(await readPackage(folder));
  expect(problems.map(brief)).toEqual(["error ROW_CELLS ballots.csv:2 -=2 cells"]);
  expect(notChecked).toEqual(["REFERENCE (in part)", "BALLOTS_TOTAL", "BALLOTS_OUTCOME", "BALLOT_MEMBER"]);
});

test("what can be checked still is, beside a table that cannot be read", async () => {
  const folder = await editedPackage([
    ["sources.csv", "s-2,Record", 's-2,"Record'],
    ["ballots.csv", "rc-2,CCC,abstain", "rc-2,CCC,maybe"],
    ["memberships.csv", "league,BBB", "league,XXX"],
  ]);
  expect((await problemsOf(folder)).map(brief)).toEqual([
    "error ENUM ballots.csv:6 ballot=maybe",
    "error REFERENCE memberships.csv:4 state=XXX",
    "error CSV_QUOTE sources.csv:3 -=-",
  ]);
});
