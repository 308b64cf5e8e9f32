import { parseAsOf, parseCriteria } from "../../../schema/parseCriteria.ts";
import type { QueryResolvers } from "../../generated/resolvers.ts";
import { requireNode } from "../reference.ts";

/** A set question, with what makes each state an answer to it. */
export const findStates: NonNullable<QueryResolvers["findStates"]> = async (_parent, args, context) => {
  const question = parseCriteria(args.where);
  const asOf = parseAsOf(args.asOf, context.snapshot.dataset.created);
  const hits = await context.store.findStates(question, asOf);
  const list = (certain: boolean) =>
    Promise.all(
      hits
        .filter((hit) => hit.certain === certain)
        .map(async ({ state }) => ({ state: await requireNode("State", state, context), evidence: [] })),
    );
  const [certain, possible] = await Promise.all([list(true), list(false)]);
  return { asOf, certain, possible, caveats: [], sentence: "", graphql: "", cypher: "" };
};
