import type { QueryResolvers } from "../../generated/resolvers.ts";
import { pageOf } from "../page.ts";

const STATE_ORDERS = { ID: "id", NAME: "nameEn", REGION: "region" } as const;
const NAME_ORDERS = { ID: "id", NAME: "nameEn" } as const;
const INSTRUMENT_ORDERS = { ID: "id", TITLE: "titleEn", ADOPTED: "adoptedLo" } as const;
const DATE_ORDERS = { ID: "id", DATE: "dateLo" } as const;

/** A filter's one value as the list of values that the store takes. */
function one<T extends string | boolean>(value: T | null | undefined): readonly T[] | undefined {
  return value === null || value === undefined ? undefined : [value];
}

/** The paged lists of every kind of node, and each node by its id. */
export const lists: QueryResolvers = {
  state: (_parent, { id }, context) => context.loaders.node("State", id),
  states: (_parent, args, context, info) =>
    pageOf("State", args, context, info, {
      filter: {
        id: args.filter?.ids,
        region: one(args.filter?.region),
        subregion: one(args.filter?.subregion),
        unMember: one(args.filter?.unMember),
      },
      orderBy: STATE_ORDERS[args.orderBy ?? "ID"],
    }),
  bloc: (_parent, { id }, context) => context.loaders.node("Bloc", id),
  blocs: (_parent, args, context, info) =>
    pageOf("Bloc", args, context, info, {
      filter: { id: args.filter?.ids, kind: one(args.filter?.kind) },
      orderBy: NAME_ORDERS[args.orderBy ?? "ID"],
    }),
  organisation: (_parent, { id }, context) => context.loaders.node("Organisation", id),
  organisations: (_parent, args, context, info) =>
    pageOf("Organisation", args, context, info, {
      filter: { id: args.filter?.ids, kind: one(args.filter?.kind) },
      orderBy: NAME_ORDERS[args.orderBy ?? "ID"],
    }),
  instrument: (_parent, { id }, context) => context.loaders.node("Instrument", id),
  instruments: (_parent, args, context, info) =>
    pageOf("Instrument", args, context, info, {
      filter: { id: args.filter?.ids, kind: args.filter?.kinds, status: one(args.filter?.status) },
      orderBy: INSTRUMENT_ORDERS[args.orderBy ?? "ID"],
    }),
  rollCall: (_parent, { id }, context) => context.loaders.node("RollCall", id),
  rollCalls: (_parent, args, context, info) =>
    pageOf("RollCall", args, context, info, {
      filter: {
        id: args.filter?.ids,
        subject: args.filter?.subjects,
        session: args.filter?.sessions,
        ballots: args.filter?.ballotsRecords,
      },
      orderBy: DATE_ORDERS[args.orderBy ?? "ID"],
    }),
  topic: (_parent, { id }, context) => context.loaders.node("Topic", id),
  topics: (_parent, args, context, info) => pageOf("Topic", args, context, info),
  position: (_parent, { id }, context) => context.loaders.node("Position", id),
  async positions(_parent, args, context, info) {
    const topics = args.filter?.topics;
    const ids = args.filter?.ids ?? null;
    if (topics === null || topics === undefined) {
      return pageOf("Position", args, context, info, { filter: { id: ids } });
    }
    const question = { kind: "ANSWERS", end: "to", properties: [] } as const;
    const answers = await Promise.all(topics.map((topic) => context.loaders.facts(question, topic)));
    const onTopics = answers.flat().map(({ from }) => from);
    const wanted = ids === null ? onTopics : onTopics.filter((id) => ids.includes(id));
    return pageOf("Position", args, context, info, { filter: { id: wanted } });
  },
  event: (_parent, { id }, context) => context.loaders.node("Event", id),
  events: (_parent, args, context, info) =>
    pageOf("Event", args, context, info, { orderBy: DATE_ORDERS[args.orderBy ?? "ID"] }),
  source: (_parent, { id }, context) => context.loaders.node("Source", id),
  sources: (_parent, args, context, info) => pageOf("Source", args, context, info),
};
