import { AtlasError } from "../../../schema/errors.ts";
import type { QueryResolvers } from "../../generated/resolvers.ts";
import { checkRange } from "../checkRange.ts";
import type { Context } from "../context.ts";
import { LIMITS } from "../limits.ts";
import { NODE_KIND_OF } from "../names.ts";
import { requireNode } from "../reference.ts";
import type { NodeOf } from "../rows.ts";

/** What data the atlas holds. */
export const dataset: NonNullable<QueryResolvers["dataset"]> = (_parent, _args, { snapshot }) => ({
  ...snapshot.dataset,
  engine: snapshot.engine,
  counts: Object.entries(snapshot.dataset.counts).map(([kind, count]) => ({ kind, count })),
});

export const node: NonNullable<QueryResolvers["node"]> = (_parent, { id }, context) => anyNode(id, context);

export const nodesById: NonNullable<QueryResolvers["nodesById"]> = (_parent, { ids }, context) => {
  checkRange("the number of ids", "ids", ids.length, 0);
  return Promise.all(ids.map((id) => anyNode(id, context)));
};

export const search: NonNullable<QueryResolvers["search"]> = async (_parent, args, context) => {
  const first = checkRange("first", "hits", args.first ?? 10);
  if (args.text.length > LIMITS.searchText) {
    throw new AtlasError(
      "LIMIT",
      `text has ${args.text.length} characters, above the limit "searchText" of ${LIMITS.searchText}. Search for less.`,
      { details: { limit: "searchText", maximum: LIMITS.searchText, given: args.text.length } },
    );
  }
  if (args.text.trim() === "") {
    throw new AtlasError("BAD_INPUT", "text is empty; expected a name, a code, a symbol or a part of one.");
  }
  const kinds = args.kinds?.map((name) => NODE_KIND_OF[name]);
  const found = (await context.snapshot.search()).find(args.text, kinds);
  const hits = found.slice(0, first).map(async ({ id, kind, matched, score }) => ({
    node: await requireNode(kind, id, context),
    matched,
    score,
  }));
  return { totalCount: found.length, hits: await Promise.all(hits) };
};

async function anyNode(id: string, context: Context): Promise<NodeOf | null> {
  const kind = await context.loaders.kindOf(id);
  return kind === null ? null : context.loaders.node(kind, id);
}
