import type { FactKind } from "../../../schema/kinds.ts";
import type {
  BallotCastResolvers,
  HoldingResolvers,
  InstrumentRelationResolvers,
  MembershipResolvers,
  ParticipationResolvers,
  PositionAnswerResolvers,
  RollCallSubjectResolvers,
  SponsorshipResolvers,
  StatementResolvers,
} from "../../generated/resolvers.ts";
import { ballots, confidences, membershipRoles, sponsorRoles, treatyActions } from "../names.ts";
import { reference, references, requireNode } from "../reference.ts";
import { bounds, sources } from "./nodeFields.ts";

const kind = <K extends FactKind>(name: K) => ({ factKind: () => name });

export const Membership: MembershipResolvers = {
  ...kind("MEMBER_OF"),
  sources,
  state: (row, _args, context, info) => reference("State", row.from, context, info),
  bloc: (row, _args, context, info) => reference("Bloc", row.to, context, info),
  role: (row) => membershipRoles.name(row.role),
  startedBounds: bounds("started"),
  endedBounds: bounds("ended"),
};

export const Participation: ParticipationResolvers = {
  ...kind("PARTICIPATES_IN"),
  sources,
  party: (row, _args, context, info) => reference(row.fromKind, row.from, context, info),
  instrument: (row, _args, context, info) => reference("Instrument", row.to, context, info),
  action: (row) => treatyActions.name(row.action),
  dateBounds: bounds("date"),
  inForceBounds: bounds("inForce"),
  confidence: (row) => confidences.name(row.confidence),
};

export const BallotCast: BallotCastResolvers = {
  ...kind("VOTED"),
  async sources(row, _args, context, info) {
    const rollCall = await requireNode("RollCall", row.to, context);
    return references("Source", rollCall.sources, context, info);
  },
  state: (row, _args, context, info) => reference("State", row.from, context, info),
  rollCall: (row, _args, context, info) => reference("RollCall", row.to, context, info),
  ballot: (row) => ballots.name(row.ballot),
};

export const RollCallSubject: RollCallSubjectResolvers = {
  ...kind("ON"),
  sources,
  rollCall: (row, _args, context, info) => reference("RollCall", row.from, context, info),
  instrument: (row, _args, context, info) => reference("Instrument", row.to, context, info),
};

export const Sponsorship: SponsorshipResolvers = {
  ...kind("SPONSORED"),
  sources,
  sponsor: (row, _args, context, info) => reference(row.fromKind, row.from, context, info),
  instrument: (row, _args, context, info) => reference("Instrument", row.to, context, info),
  role: (row) => sponsorRoles.name(row.role),
  dateBounds: bounds("date"),
};

export const Statement: StatementResolvers = {
  ...kind("STATED"),
  sources,
  actor: (row, _args, context, info) => reference(row.fromKind, row.from, context, info),
  position: (row, _args, context, info) => reference("Position", row.to, context, info),
  dateBounds: bounds("date"),
  confidence: (row) => confidences.name(row.confidence),
};

export const PositionAnswer: PositionAnswerResolvers = {
  ...kind("ANSWERS"),
  sources,
  position: (row, _args, context, info) => reference("Position", row.from, context, info),
  topic: (row, _args, context, info) => reference("Topic", row.to, context, info),
};

export const InstrumentRelation: InstrumentRelationResolvers = {
  ...kind("RELATES_TO"),
  sources,
  instrument: (row, _args, context, info) => reference("Instrument", row.from, context, info),
  target: (row, _args, context, info) => reference(row.toKind, row.to, context, info),
};

export const Holding: HoldingResolvers = {
  ...kind("HELD_BY"),
  sources,
  held: (row, _args, context, info) => reference(row.fromKind, row.from, context, info),
  holder: (row, _args, context, info) => reference(row.toKind, row.to, context, info),
};
