import type { Edit } from "./packages.ts";

export interface RuleCase {
  readonly name: string;
  readonly edits: readonly Edit[];
  /** Everything that is found, as "severity CODE file:line column=value"; the code of the rule stands before the first colon. */
  readonly found: readonly string[];
}

/** Packages that break one rule of single cells, keys or references each, by the code of the rule. */
export const cellRuleCases: Readonly<Record<string, readonly RuleCase[]>> = {
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
};
