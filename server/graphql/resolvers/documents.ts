import type {
  EventResolvers,
  InstrumentResolvers,
  PositionResolvers,
  RollCallResolvers,
  SourceResolvers,
  TopicResolvers,
} from "../../generated/resolvers.ts";
import { ballotsOfRollCall } from "../ballotPages.ts";
import { ballotsOnRecord } from "../ballotsOnRecord.ts";
import { participationOf, sponsorshipsOf, statementsOf } from "../factFields.ts";
import { factsOf, reference, references, requireNode } from "../reference.ts";
import type { FactOf } from "../rows.ts";
import { bounds, nodeFields, sources } from "./nodeFields.ts";

const ENDS = { properties: [] } as const;

export const Instrument: InstrumentResolvers = {
  ...nodeFields("Instrument"),
  sources,
  participationRecord: (row) => row.participation,
  participation: (row, args, context, info) =>
    participationOf("to", row.id, args.parties, args.actions, context, info),
  sponsorships: (row, _args, context, info) => sponsorshipsOf("to", row.id, context, info),
  async rollCalls(row, _args, context, info) {
    const taken = await context.loaders.facts({ kind: "ON", end: "to", ...ENDS }, row.id);
    return references(
      "RollCall",
      taken.map(({ from }) => from),
      context,
      info,
    );
  },
  async relations(row, _args, context, info) {
    const [from, to] = await Promise.all([
      factsOf("RELATES_TO", "from", row.id, context, info),
      factsOf("RELATES_TO", "to", row.id, context, info),
    ]);
    return [...from, ...to] as FactOf<"RELATES_TO">[];
  },
};

export const RollCall: RollCallResolvers = {
  ...nodeFields("RollCall"),
  sources,
  dateBounds: bounds("date"),
  ballotsRecord: (row) => row.ballots,
  totals: ({ yes, no, abstain, absent }) => ({ yes, no, abstain, absent }),
  onRecord: (row, _args, context) => ballotsOnRecord(row.id, context),
  async instruments(row, _args, context, info) {
    const taken = await context.loaders.facts({ kind: "ON", end: "from", ...ENDS }, row.id);
    return references(
      "Instrument",
      taken.map(({ to }) => to),
      context,
      info,
    );
  },
  async body(row, _args, context, info) {
    const held = await context.loaders.facts({ kind: "HELD_BY", end: "from", ...ENDS }, row.id);
    const body = held.find(({ toKind }) => toKind === "Organisation");
    return body === undefined ? null : reference("Organisation", body.to, context, info);
  },
  ballots: (row, args, context) => ballotsOfRollCall(row.id, args, context),
};

export const Topic: TopicResolvers = {
  ...nodeFields("Topic"),
  async positions(row, _args, context, info) {
    const answers = await context.loaders.facts({ kind: "ANSWERS", end: "to", ...ENDS }, row.id);
    return references(
      "Position",
      answers.map(({ from }) => from),
      context,
      info,
    );
  },
};

export const Position: PositionResolvers = {
  ...nodeFields("Position"),
  async topic(row, _args, context, info) {
    const answers = await context.loaders.facts({ kind: "ANSWERS", end: "from", ...ENDS }, row.id);
    return reference("Topic", answers[0]?.to ?? "", context, info);
  },
  statements: (row, _args, context, info) => statementsOf("to", row.id, undefined, context, info),
};

export const Event: EventResolvers = {
  ...nodeFields("Event"),
  sources,
  dateBounds: bounds("date"),
  async heldBy(row, _args, context) {
    const held = await context.loaders.facts({ kind: "HELD_BY", end: "from", ...ENDS }, row.id);
    return Promise.all(held.map(({ to, toKind }) => requireNode(toKind, to, context)));
  },
};

export const Source: SourceResolvers = nodeFields("Source");
