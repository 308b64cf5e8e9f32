import type { GraphQLResolveInfo } from "graphql";
import type { NodeKind } from "../../schema/kinds.ts";
import type { PageRequest } from "../store/store.ts";
import { checkRange } from "./checkRange.ts";
import type { Context } from "./context.ts";
import type { NodeOf } from "./rows.ts";
import { selectsIdOnly } from "./selection.ts";

interface PageArgs {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly direction?: "ASC" | "DESC" | null;
}

type FilterOf<K extends NodeKind> = NonNullable<PageRequest<K>["filter"]>;
type Values = readonly (string | number | boolean)[];

/**
 * A page of a kind of node.
 * @param filter by stored property: the values asked for; null and undefined ask for nothing.
 */
export async function pageOf<K extends NodeKind>(
  kind: K,
  args: PageArgs,
  context: Context,
  info: GraphQLResolveInfo,
  options: {
    readonly filter?: Readonly<Record<string, Values | null | undefined>>;
    readonly orderBy?: PageRequest<K>["orderBy"];
  } = {},
) {
  const first = checkRange("first", "first", args.first ?? 0, 0);
  const entries = Object.entries(options.filter ?? {}).filter(
    ([, values]) => values !== null && values !== undefined,
  );
  const page = await context.store.page(kind, {
    filter: Object.fromEntries(entries) as FilterOf<K>,
    first,
    idsOnly: selectsIdOnly(info, "nodes"),
    descending: args.direction === "DESC",
    ...(options.orderBy === undefined ? {} : { orderBy: options.orderBy }),
    ...(args.after === null || args.after === undefined ? {} : { after: args.after }),
  });
  context.budget.spend(page.nodes.length);
  return {
    totalCount: page.totalCount,
    nodes: page.nodes.map((row) => ({ ...row, __typename: kind })) as unknown as NodeOf<K>[],
    pageInfo: { hasNextPage: page.hasNextPage, endCursor: page.nodes.at(-1)?.id ?? null },
  };
}
