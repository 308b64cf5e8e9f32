import { FACT_KINDS, type FactKind } from "../../../schema/kinds.ts";
import type { QueryResolvers } from "../../generated/resolvers.ts";
import type { Context } from "../context.ts";
import { drawnFact } from "../drawnFact.ts";

/** One fact by its kind and key. The graph database is asked for facts at a node, so the nodes at which it can be come first. */
export const fact: NonNullable<QueryResolvers["fact"]> = async (_parent, { kind, key }, context) => {
  const ids = await possibleEnds(kind, key, context);
  const question = { kind, end: "to", filter: { key: [key] } } as const;
  const found = await Promise.all(ids.map((id) => context.loaders.facts(question, id)));
  const row = found.flat()[0];
  return row === undefined ? null : drawnFact(kind, row);
};

/** A key is made of the ids of both ends and more, but for a statement's, which is an id of its own: any position can be its end. */
async function possibleEnds(kind: FactKind, key: string, context: Context): Promise<readonly string[]> {
  if (kind !== "STATED") return [...new Set(key.split("/"))];
  const [to] = FACT_KINDS.STATED.to;
  const ids: string[] = [];
  for (let more = true; more; ) {
    const after = ids.at(-1);
    const page = await context.store.page(to, { first: 1_000, ...(after === undefined ? {} : { after }) });
    ids.push(...page.nodes.map(({ id }) => id));
    more = page.hasNextPage;
  }
  return ids;
}
