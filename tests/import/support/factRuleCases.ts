import type { RuleCase } from "./cellRuleCases.ts";

/** Packages in which facts contradict each other, by the code of the rule that finds it. */
export const factRuleCases: Readonly<Record<string, readonly RuleCase[]>> = {
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
