import type { GraphQLResolveInfo } from "graphql";
import type { BlocMembershipsArgs, MembershipRole, TreatyAction } from "../generated/resolvers.ts";
import type { Context } from "./context.ts";
import { membershipHeld } from "./heldOn.ts";
import { membershipRoles, treatyActions } from "./names.ts";
import { byDate, byEndAndDate } from "./orderFacts.ts";
import { factsOf } from "./reference.ts";
import type { FactOf } from "./rows.ts";

type Facts<K extends Parameters<typeof factsOf>[0]> = Promise<FactOf<K>[]>;

const DATE = ["dateHi"] as const;
const PERIOD = ["startedLo", "startedHi", "ended", "endedLo", "endedHi"] as const;

/** Treaty actions at one end, by the other end, date and key. */
export async function participationOf(
  end: "from" | "to",
  id: string,
  others: readonly string[] | null | undefined,
  actions: readonly TreatyAction[] | null | undefined,
  context: Context,
  info: GraphQLResolveInfo,
): Facts<"PARTICIPATES_IN"> {
  const other = end === "from" ? "to" : "from";
  const filter = {
    ...(others === null || others === undefined ? {} : { [other]: others }),
    ...(actions === null || actions === undefined ? {} : { action: actions.map(treatyActions.word) }),
  };
  const facts = await factsOf("PARTICIPATES_IN", end, id, context, info, { filter, always: DATE });
  return byEndAndDate(facts, other) as FactOf<"PARTICIPATES_IN">[];
}

/** Memberships at one end, by the other end and key. */
export async function membershipsOf(
  end: "from" | "to",
  id: string,
  { asOf, roles }: BlocMembershipsArgs,
  context: Context,
  info: GraphQLResolveInfo,
): Facts<"MEMBER_OF"> {
  const filter =
    roles === null || roles === undefined
      ? {}
      : { role: roles.map((role: MembershipRole) => membershipRoles.word(role)) };
  if (asOf === null || asOf === undefined) {
    return (await factsOf("MEMBER_OF", end, id, context, info, { filter })) as FactOf<"MEMBER_OF">[];
  }
  const facts = await factsOf("MEMBER_OF", end, id, context, info, { filter, always: PERIOD });
  return facts.filter((row) => membershipHeld(row, asOf, context.snapshot.dataset.created) !== "no");
}

/** Sponsorships at one end, by the other end and key. */
export async function sponsorshipsOf(
  end: "from" | "to",
  id: string,
  context: Context,
  info: GraphQLResolveInfo,
): Facts<"SPONSORED"> {
  return (await factsOf("SPONSORED", end, id, context, info)) as FactOf<"SPONSORED">[];
}

/** Statements of an actor or of a position, by date and key; those of an actor perhaps only on some topics. */
export async function statementsOf(
  end: "from" | "to",
  id: string,
  topics: readonly string[] | null | undefined,
  context: Context,
  info: GraphQLResolveInfo,
): Facts<"STATED"> {
  const facts = await factsOf("STATED", end, id, context, info, { always: DATE });
  const ordered = byDate(facts) as FactOf<"STATED">[];
  if (topics === null || topics === undefined) return ordered;
  const question = { kind: "ANSWERS", end: "to", properties: [] } as const;
  const answers = await Promise.all(topics.map((topic) => context.loaders.facts(question, topic)));
  const positions = new Set(answers.flat().map(({ from }) => from));
  return ordered.filter(({ to }) => positions.has(to));
}
