import { describe, expect, test } from "vitest";
import { rules } from "../../import/check/rules/rules.ts";
import { brief, problemsOf } from "./support/check.ts";
import { type Edit, editedPackage } from "./support/packages.ts";

interface Case {
  readonly name: string;
  readonly edits: readonly Edit[];
  /** Everything that is found, as "severity CODE file:line column=value"; the code of the rule stands before the first colon. */
  readonly found: readonly string[];
}

const CASES: Readonly<Record<string, readonly Case[]>> = {
  REQUIRED: [
    {
      name: "an empty cell of a column that needs a value",
      edits: [["statements.csv", "need.yes,,Assembly", "need.yes,,"]],
      found: ["error REQUIRED statements.csv:3 forum="],
    },
    {
      name: "a row without a source",
      edits: [["blocs.csv", "1993,s-1", "1993,"]],
      found: ["error REQUIRED blocs.csv:2 sources="],
    },
  ],
  TYPE: [
    {
      name: "a word for a truth value",
      edits: [["states.csv", "甲国,true", "甲国,TRUE"]],
      found: ["error TYPE states.csv:2 un_member=TRUE"],
    },
    {
      name: "a fraction of a vote",
      edits: [["roll_calls.csv", ",20,3,1,,", ",20,3.5,1,,"]],
      found: ["error TYPE roll_calls.csv:3 no=3.5"],
    },
    {
      name: "a comma for a decimal point",
      edits: [["states.csv", "60.5,10", '"60,5",10']],
      found: ["error TYPE states.csv:2 lat=60,5"],
    },
  ],
  ENUM: [
    {
      name: "a ballot that is none",
      edits: [["ballots.csv", "rc-2,CCC,abstain", "rc-2,CCC,Abstain"]],
      found: ["error ENUM ballots.csv:6 ballot=Abstain"],
    },
  ],
  PATTERN: [
    {
      name: "a code with a letter too many",
      edits: [["states.csv", "CC,903", "CCX,903"]],
      found: ["error PATTERN states.csv:4 iso2=CCX"],
    },
  ],
  RANGE: [
    {
      name: "a latitude beyond the pole",
      edits: [["states.csv", "60.5,10", "160.5,10"]],
      found: ["error RANGE states.csv:2 lat=160.5"],
    },
    {
      name: "a polarity beyond the scale",
      edits: [["positions.csv", "不需要,-2", "不需要,-3"]],
      found: ["error RANGE positions.csv:3 polarity=-3"],
    },
  ],
  DATE: [
    {
      name: "the thirtieth of February",
      edits: [["treaty_actions.csv", "2003-05-01", "2003-02-30"]],
      found: ["error DATE treaty_actions.csv:3 date=2003-02-30"],
    },
    {
      name: "a date in another notation",
      edits: [["events.csv", "ev-2,2020-12", "ev-2,12/2020"]],
      found: ["error DATE events.csv:3 date=12/2020"],
    },
    {
      name: "bounds in the wrong order",
      edits: [["states.csv", "[1991-12-20..1992-08-25]", "[1992-08-25..1991-12-20]"]],
      found: ["error DATE states.csv:6 un_member_until=[1992-08-25..1991-12-20]"],
    },
  ],
  URL: [
    {
      name: "an address that runs a script",
      edits: [["sources.csv", "https://example.org/record", "javascript:alert(1)"]],
      found: ["error URL sources.csv:3 url=javascript:alert(1)"],
    },
    {
      name: "an address without a host",
      edits: [["sources.csv", "https://example.org/record", "https://"]],
      found: ["error URL sources.csv:3 url=https://"],
    },
  ],
  IDS: [
    {
      name: "two spaces between ids",
      edits: [["states.csv", "s-1 s-2", "s-1  s-2"]],
      found: ["error IDS states.csv:4 sources=s-1  s-2"],
    },
    {
      name: "an id twice",
      edits: [["events.csv", "committee AAA", "committee committee"]],
      found: ["error IDS events.csv:2 bodies=committee committee"],
    },
  ],
  TEXT: [
    {
      name: "a control character",
      edits: [["events.csv", "Second session", "Second\u0007session"]],
      found: ["error TEXT events.csv:3 title_en=U+0007 at character 7"],
    },
    {
      name: "a replacement character",
      edits: [["events.csv", "第二届会议", "第\uFFFD届会议"]],
      found: ["error TEXT events.csv:3 title_zh=U+FFFD at character 2"],
    },
    {
      name: "a space after a name",
      edits: [["events.csv", "Second session,", "Second session ,"]],
      found: ["warning TEXT events.csv:3 title_en=Second session "],
    },
  ],
  KEY_DUPLICATE: [
    {
      name: "an id twice in a table",
      edits: [["events.csv", "ev-2,", "ev-1,"]],
      found: ["error KEY_DUPLICATE events.csv:3 id=ev-1"],
    },
    {
      name: "two ballots of one state in one roll call",
      edits: [["ballots.csv", "rc-2,CCC,abstain", "rc-2,CCC,abstain\nrc-2,AAA,no"]],
      found: ["error KEY_DUPLICATE ballots.csv:7 -=rc-2, AAA"],
    },
  ],
  UNIQUE: [
    {
      name: "one ISO code for two states",
      edits: [["states.csv", "CC,903", "BB,903"]],
      found: ["error UNIQUE states.csv:4 iso2=BB"],
    },
  ],
  ID_SHARED: [
    {
      name: "a bloc with the id of an organisation",
      edits: [
        [
          "organisations.csv",
          "committee,body,Committee,委员会,s-1",
          "committee,body,Committee,委员会,s-1\nleague,group,The League,联盟,s-1",
        ],
      ],
      found: ["error ID_SHARED organisations.csv:4 id=league"],
    },
  ],
  REFERENCE: [
    {
      name: "a state that no row describes",
      edits: [["memberships.csv", "league,BBB", "league,XXX"]],
      found: ["error REFERENCE memberships.csv:4 state=XXX"],
    },
    {
      name: "one of several sources",
      edits: [["states.csv", "s-1 s-2", "s-1 s-9"]],
      found: ["error REFERENCE states.csv:4 sources=s-9"],
    },
    {
      name: "an actor of a kind that cannot sponsor",
      edits: [["sponsorships.csv", "draft-1,BBB", "draft-1,assembly"]],
      found: ["error REFERENCE sponsorships.csv:2 actor=assembly"],
    },
    {
      name: "a topic",
      edits: [["positions.csv", "need.other,need", "need.other,other"]],
      found: ["error REFERENCE positions.csv:4 topic=other"],
    },
  ],
  FACT_DUPLICATE: [
    {
      name: "one statement under two ids",
      edits: [
        [
          "statements.csv",
          "st-2,BBB",
          'st-3,AAA,need.no,2019-11-18,Committee,"As above",同上,stated,s-2\nst-2,BBB',
        ],
      ],
      found: ["error FACT_DUPLICATE statements.csv:3 -=AAA, need.no, 2019-11-18, Committee"],
    },
    {
      name: "one sponsor in two roles",
      edits: [["sponsorships.csv", "draft-1,league", "draft-1,BBB"]],
      found: ["error FACT_DUPLICATE sponsorships.csv:3 -=draft-1, BBB"],
    },
  ],
  ACTION_TWICE: [
    {
      name: "a second consent without a denunciation between",
      edits: [
        [
          "treaty_actions.csv",
          "treaty-a,CCC,invited",
          "treaty-a,AAA,accession,2009,,stated,s-1,\ntreaty-a,CCC,invited",
        ],
      ],
      found: ["error ACTION_TWICE treaty_actions.csv:6 action=accession"],
    },
  ],
  MEMBERSHIP_OVERLAP: [
    {
      name: "a second membership before the first has ended",
      edits: [["memberships.csv", "2010-05", "2000-05"]],
      found: ["error MEMBERSHIP_OVERLAP memberships.csv:3 start=2000-05"],
    },
  ],
  PERIOD_ORDER: [
    {
      name: "a membership that ends before it begins",
      edits: [["memberships.csv", "1993,2001", "1993,1992"]],
      found: ["error PERIOD_ORDER memberships.csv:2 end=1992"],
    },
    {
      name: "in force before the deposit",
      edits: [["treaty_actions.csv", "2003-05-01,2004-07-01", "2004-08-01,2004-07-01"]],
      found: ["error PERIOD_ORDER treaty_actions.csv:3 in_force=2004-07-01"],
    },
    {
      name: "open for signature before its adoption",
      edits: [["instruments.csv", "2019-01-10,2019-02-01", "2019-03-10,2019-02-01"]],
      found: ["error PERIOD_ORDER instruments.csv:3 opened=2019-02-01"],
    },
    {
      name: "a session that ends before it begins",
      edits: [["events.csv", "2019-11-08", "2019-11-04"]],
      found: ["error PERIOD_ORDER events.csv:2 end_date=2019-11-04"],
    },
  ],
  BEFORE_OPEN: [
    {
      name: "a signature on the day before the opening",
      edits: [["treaty_actions.csv", "signature,2001-11-23", "signature,2001-11-22"]],
      found: ["error BEFORE_OPEN treaty_actions.csv:2 date=2001-11-22"],
    },
    {
      name: "a signature before the adoption, where no opening is known",
      edits: [["instruments.csv", "2019-01-10,2019-02-01", "2019-03-10,"]],
      found: ["error BEFORE_OPEN treaty_actions.csv:8 date=2019-02-01"],
    },
  ],
  FORCE_BEFORE_INSTRUMENT: [
    {
      name: "in force for a party before it is in force",
      edits: [["treaty_actions.csv", "2003-05-01,2004-07-01", "2003-05-01,2004-06-30"]],
      found: ["error FORCE_BEFORE_INSTRUMENT treaty_actions.csv:3 in_force=2004-06-30"],
    },
    {
      name: "in force for a party of an instrument that is not",
      edits: [["treaty_actions.csv", "2019-02-01,,stated", "2019-02-01,2020,stated"]],
      found: ["error FORCE_BEFORE_INSTRUMENT treaty_actions.csv:8 in_force=2020"],
    },
  ],
  STATUS: [
    {
      name: "not in force with a day of entry into force",
      edits: [["instruments.csv", ",2004-07-01,in-force", ",2004-07-01,not-in-force"]],
      found: ["error STATUS instruments.csv:2 status=not-in-force"],
    },
  ],
  UN_MEMBERSHIP: [
    {
      name: "a date of membership of a state that was never a member",
      edits: [["states.csv", "丁国,false,,", "丁国,false,2011,"]],
      found: ["error UN_MEMBERSHIP states.csv:5 un_member_since=2011"],
    },
  ],
  BALLOTS_TOTAL: [
    {
      name: "complete ballots that are fewer than the official total",
      edits: [["ballots.csv", "rc-1,BBB,yes\n", ""]],
      found: ["error BALLOTS_TOTAL roll_calls.csv:2 yes=1"],
    },
    {
      name: "complete ballots that are more than the official total",
      edits: [["roll_calls.csv", "Resolution 1,1,1,0,1", "Resolution 1,1,0,0,1"]],
      found: ["error BALLOTS_TOTAL roll_calls.csv:2 no=0"],
    },
    {
      name: "partial ballots that are more than the official total",
      edits: [["roll_calls.csv", "Draft 1,20,3,1", "Draft 1,20,3,0"]],
      found: ["error BALLOTS_TOTAL roll_calls.csv:3 abstain=0"],
    },
  ],
  BALLOTS_OUTCOME: [
    {
      name: "a ballot in a roll call that says it has none",
      edits: [["ballots.csv", "rc-2,CCC,abstain", "rc-2,CCC,abstain\nrc-3,AAA,yes"]],
      found: ["error BALLOTS_OUTCOME ballots.csv:7 roll_call=rc-3"],
    },
    {
      name: "a total where there was no vote",
      edits: [["roll_calls.csv", "Follow-up,,,,,", "Follow-up,5,,,,"]],
      found: ["error BALLOTS_OUTCOME roll_calls.csv:4 yes=5"],
    },
    {
      name: "complete ballots where there was no vote",
      edits: [["roll_calls.csv", "adopted-without-vote,none", "adopted-without-vote,complete"]],
      found: ["error BALLOTS_OUTCOME roll_calls.csv:4 ballots=complete"],
    },
    {
      name: "complete ballots of which there are none",
      edits: [
        ["roll_calls.csv", "Follow-up,,,,,adopted-without-vote,none", "Follow-up,,,,,recorded-vote,complete"],
      ],
      found: ["error BALLOTS_OUTCOME roll_calls.csv:4 ballots=complete"],
    },
  ],
  BALLOT_MEMBER: [
    {
      name: "a ballot of a state that was never a member",
      edits: [["ballots.csv", "rc-2,CCC,abstain", "rc-2,DDD,abstain"]],
      found: ["error BALLOT_MEMBER ballots.csv:6 state=DDD"],
    },
    {
      name: "a ballot of a state that had ended",
      edits: [["ballots.csv", "rc-2,CCC,abstain", "rc-2,EEE,abstain"]],
      found: ["error BALLOT_MEMBER ballots.csv:6 state=EEE"],
    },
    {
      name: "a ballot of a state that was not yet a member",
      edits: [["states.csv", "2002-09-10", "2019-11-19"]],
      found: ["error BALLOT_MEMBER ballots.csv:6 state=CCC"],
    },
  ],
  FUTURE: [
    {
      name: "a signature after the date of the dataset",
      edits: [["treaty_actions.csv", "signature,2019-02-01", "signature,2024-07-01"]],
      found: ["error FUTURE treaty_actions.csv:8 date=2024-07-01"],
    },
    {
      name: "a planned event",
      edits: [["events.csv", "ev-2,2020-12", "ev-2,2025-01"]],
      found: ["warning FUTURE events.csv:3 date=2025-01"],
    },
  ],
  SELF_RELATION: [
    {
      name: "a draft adopted as itself",
      edits: [["instrument_relations.csv", "adopted-as,res-1", "adopted-as,draft-1"]],
      found: ["error SELF_RELATION instrument_relations.csv:2 target=draft-1"],
    },
  ],
  COORDINATES: [
    {
      name: "a latitude without a longitude",
      edits: [["states.csv", "60.5,10", "60.5,"]],
      found: ["error COORDINATES states.csv:2 lng="],
    },
  ],
  SOURCE_UNUSED: [
    {
      name: "a source that no row names",
      edits: [["sources.csv", "s-2,Record", "s-3,Unread,,,,,unknown\ns-2,Record"]],
      found: ["warning SOURCE_UNUSED sources.csv:3 id=s-3"],
    },
  ],
};

test("every rule has a case here, and every case a rule", () => {
  expect(Object.keys(CASES).sort()).toEqual(rules.map((rule) => rule.code).sort());
});

describe.each(Object.entries(CASES))("%s", (_, cases) => {
  test.each(cases)("finds $name", async ({ edits, found }) => {
    expect((await problemsOf(await editedPackage(edits))).map(brief)).toEqual(found);
  });
});
