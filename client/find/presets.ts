import type { StateCriteria } from "../../schema/criteria.ts";

export interface Preset {
  readonly id:
    | "flagship"
    | "votedFor"
    | "africanBoth"
    | "signedWithoutYes"
    | "sponsorsNotSigned"
    | "changed"
    | "euThen"
    | "scoOutside"
    | "committee"
    | "askedFor"
    | "secondary"
    | "arab"
    | "corruption";
  /** Null: the dataset's own date. */
  readonly asOf: string | null;
  readonly where: StateCriteria;
}

const didNotVote = (ballot: "YES" | "NO"): StateCriteria => ({
  not: { voted: { rollCall: "ga-74-247", ballots: [ballot] } },
});

/** Questions over the shipped dataset that show what can be asked; the first is the one that the atlas was built around. */
export const PRESETS: readonly Preset[] = [
  { id: "flagship", asOf: "2019-12-27", where: { all: [{ partyTo: "budapest" }, didNotVote("NO")] } },
  {
    id: "votedFor",
    asOf: "2019-12-27",
    where: { all: [{ partyTo: "budapest" }, { voted: { rollCall: "ga-74-247", ballots: ["YES"] } }] },
  },
  {
    id: "changed",
    asOf: null,
    where: {
      all: [
        { voted: { rollCall: "ga-73-187", ballots: ["YES"] } },
        { voted: { rollCall: "ga-74-247", ballots: ["ABSTAIN", "ABSENT"] } },
      ],
    },
  },
  {
    id: "africanBoth",
    asOf: null,
    where: { all: [{ memberOf: "au" }, { partyTo: "budapest" }, { partyTo: "malabo" }] },
  },
  {
    id: "signedWithoutYes",
    asOf: null,
    where: { all: [{ signatoryOf: "un-cybercrime" }, didNotVote("YES")] },
  },
  {
    id: "sponsorsNotSigned",
    asOf: null,
    where: { all: [{ sponsored: "a-c3-74-l11-rev1" }, { not: { signatoryOf: "un-cybercrime" } }] },
  },
  {
    id: "askedFor",
    asOf: null,
    where: { stated: { topic: { id: "global-treaty", minPolarity: 1 } } },
  },
  {
    id: "scoOutside",
    asOf: null,
    where: { all: [{ memberOf: "sco" }, { not: { signatoryOf: "un-cybercrime" } }] },
  },
  { id: "secondary", asOf: null, where: { consentedTo: "un-cybercrime" } },
  { id: "arab", asOf: "2015-12-31", where: { partyTo: "arab-2010" } },
  { id: "corruption", asOf: "2023-06-01", where: { partyTo: "uncac" } },
  { id: "euThen", asOf: "2019-12-27", where: { memberOf: "eu" } },
  { id: "committee", asOf: null, where: { voted: { rollCall: "c1-74-l49rev1", ballots: ["NO"] } } },
];
