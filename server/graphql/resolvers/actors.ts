import type { BlocResolvers, OrganisationResolvers, StateResolvers } from "../../generated/resolvers.ts";
import { ballotsOfState } from "../ballotPages.ts";
import { membershipsOf, participationOf, sponsorshipsOf, statementsOf } from "../factFields.ts";
import { references, requireNode } from "../reference.ts";
import { nodeFields, sources } from "./nodeFields.ts";

export const State: StateResolvers = {
  ...nodeFields("State"),
  unMember: (row) => row.unMember ?? false,
  sources,
  participation: (row, args, context, info) =>
    participationOf("from", row.id, args.instruments, args.actions, context, info),
  memberships: (row, args, context, info) => membershipsOf("from", row.id, args, context, info),
  ballots: (row, args, context, info) => ballotsOfState(row.id, args, context, info),
  sponsorships: (row, _args, context, info) => sponsorshipsOf("from", row.id, context, info),
  statements: (row, args, context, info) => statementsOf("from", row.id, args.topics, context, info),
};

export const Bloc: BlocResolvers = {
  ...nodeFields("Bloc"),
  sources,
  memberships: (row, args, context, info) => membershipsOf("to", row.id, args, context, info),
  participation: (row, args, context, info) =>
    participationOf("from", row.id, args.instruments, args.actions, context, info),
  sponsorships: (row, _args, context, info) => sponsorshipsOf("from", row.id, context, info),
  statements: (row, args, context, info) => statementsOf("from", row.id, args.topics, context, info),
};

export const Organisation: OrganisationResolvers = {
  ...nodeFields("Organisation"),
  sources,
  statements: (row, args, context, info) => statementsOf("from", row.id, args.topics, context, info),
  async rollCalls(row, _args, context, info) {
    const [held, index] = await Promise.all([
      context.loaders.facts(heldBy("RollCall"), row.id),
      context.snapshot.rollCalls(),
    ]);
    const rank = (id: string) => index.rank.get(id) ?? Number.MAX_SAFE_INTEGER;
    const ids = held.map(({ from }) => from).sort((left, right) => rank(left) - rank(right));
    return references("RollCall", ids, context, info);
  },
  async events(row, _args, context) {
    const held = await context.loaders.facts(heldBy("Event"), row.id);
    const events = await Promise.all(held.map(({ from }) => requireNode("Event", from, context)));
    const day = (date: string | null) => date ?? "";
    return events.sort((left, right) =>
      day(left.dateHi) < day(right.dateHi) ? -1 : day(left.dateHi) > day(right.dateHi) ? 1 : 0,
    );
  },
};

function heldBy(kind: "RollCall" | "Event") {
  return { kind: "HELD_BY", end: "to", filter: { fromKind: [kind] }, properties: [] } as const;
}
