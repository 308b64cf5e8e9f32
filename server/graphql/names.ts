import type { Truth as StoredTruth } from "../../schema/edtf.ts";
import type { FactKind, NodeKind } from "../../schema/kinds.ts";
import type {
  Ballot,
  CodedDeed,
  Confidence,
  ContradictionKind,
  FactKind as FactKindName,
  MembershipRole,
  NodeKind as NodeKindName,
  RecordAct,
  SideOrder,
  SponsorRole,
  TreatyAction,
  Truth,
} from "../generated/resolvers.ts";

/** The API's name of each node kind. */
export const NODE_KIND_NAMES: Readonly<Record<NodeKind, NodeKindName>> = {
  State: "STATE",
  Bloc: "BLOC",
  Organisation: "ORGANISATION",
  Instrument: "INSTRUMENT",
  RollCall: "ROLL_CALL",
  Topic: "TOPIC",
  Position: "POSITION",
  Event: "EVENT",
  Source: "SOURCE",
};

/** The node kind of each of the API's names. */
export const NODE_KIND_OF = Object.fromEntries(
  Object.entries(NODE_KIND_NAMES).map(([kind, name]) => [name, kind]),
) as Readonly<Record<NodeKindName, NodeKind>>;

/** The GraphQL type of each kind of fact. */
export const FACT_TYPES = {
  MEMBER_OF: "Membership",
  PARTICIPATES_IN: "Participation",
  VOTED: "BallotCast",
  ON: "RollCallSubject",
  SPONSORED: "Sponsorship",
  STATED: "Statement",
  ANSWERS: "PositionAnswer",
  RELATES_TO: "InstrumentRelation",
  HELD_BY: "Holding",
} as const satisfies Readonly<Record<FactKindName & FactKind, string>>;

/**
 * Words of the dataset and their names in the API: "yes" and YES, "co-sponsor" and CO_SPONSOR. A word that the API does not know is
 * left as it is, and fails there with its own name.
 */
function pairs<Name extends string>(names: readonly Name[]) {
  const byWord = new Map(names.map((name) => [wordOf(name), name]));
  return {
    /** The API's name of a stored word. */
    name: (word: string | null): Name => byWord.get(word ?? "") ?? ((word ?? "") as Name),
    /** The stored word of the API's name. */
    word: (name: Name): string => wordOf(name),
  };
}

function wordOf(name: string): string {
  return name.toLowerCase().replaceAll("_", "-");
}

export const ballots = pairs<Ballot>(["YES", "NO", "ABSTAIN", "ABSENT"]);
export const membershipRoles = pairs<MembershipRole>(["MEMBER", "OBSERVER", "PARTNER", "INVITED"]);
export const sponsorRoles = pairs<SponsorRole>(["SPONSOR", "CO_SPONSOR"]);
export const confidences = pairs<Confidence>(["STATED", "INFERRED"]);
export const treatyActions = pairs<TreatyAction>([
  "SIGNATURE",
  "RATIFICATION",
  "ACCEPTANCE",
  "APPROVAL",
  "ACCESSION",
  "SUCCESSION",
  "BOUND",
  "DENUNCIATION",
  "INVITED",
]);
export const recordActs = pairs<RecordAct>(["SAID", "VOTED", "SPONSORED", "SIGNED", "CONSENTED"]);
export const codedDeeds = pairs<CodedDeed>(["VOTE", "SPONSORSHIP", "TREATY"]);
export const contradictionKinds = pairs<ContradictionKind>([
  "CHANGED",
  "WORD_AGAINST_WORD",
  "WORD_AGAINST_DEED",
  "DEED_AGAINST_DEED",
]);
export const sideOrders = pairs<SideOrder>(["EARLIER_FIRST", "SAME_DAY", "UNKNOWN"]);
export const truths: { name(truth: StoredTruth): Truth } = pairs<Truth>(["YES", "POSSIBLY", "NO"]);
