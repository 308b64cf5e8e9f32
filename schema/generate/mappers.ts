const NODES = [
  "State",
  "Bloc",
  "Organisation",
  "Instrument",
  "RollCall",
  "Topic",
  "Position",
  "Event",
  "Source",
] as const;

const FACTS = {
  Membership: "MEMBER_OF",
  Participation: "PARTICIPATES_IN",
  BallotCast: "VOTED",
  RollCallSubject: "ON",
  Sponsorship: "SPONSORED",
  Statement: "STATED",
  PositionAnswer: "ANSWERS",
  InstrumentRelation: "RELATES_TO",
  Holding: "HELD_BY",
} as const;

const ROWS = "../graphql/rows.ts";

/** What the resolvers hold of each GraphQL type at run time: a row of the store where there is one, else a shape of our own. */
export const MAPPERS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(NODES.map((name) => [name, `${ROWS}#NodeOf<"${name}">`])),
  StateAnswer: "../store/criteria/answerQuestion.ts#StateAnswer as AnswerRow",
  StateHit: "../store/criteria/answerQuestion.ts#EvidencedHit as HitRow",
  Evidence: "../store/criteria/answerQuestion.ts#Evidence as EvidenceRow",
  CodedLink: "../analysis/recordCoding.ts#CodedLink as LinkRow",
  RecordEntry: "../analysis/recordWorld.ts#RecordEntry as EntryRow",
  StateRecord: "../graphql/recordRows.ts#StateRecordRow",
  Contradiction: "../graphql/recordRows.ts#ContradictionRow",
  ...Object.fromEntries(Object.entries(FACTS).map(([name, kind]) => [name, `${ROWS}#FactOf<"${kind}">`])),
};
