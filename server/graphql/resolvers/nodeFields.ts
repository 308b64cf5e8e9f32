import type { GraphQLResolveInfo } from "graphql";
import type { NodeKind } from "../../../schema/kinds.ts";
import type { Context } from "../context.ts";
import { label } from "../label.ts";
import { NODE_KIND_NAMES } from "../names.ts";
import { references } from "../reference.ts";
import type { NodeOf } from "../rows.ts";

/** The fields that every node has. */
export function nodeFields(kind: NodeKind) {
  const nodeKind = NODE_KIND_NAMES[kind];
  return {
    nodeKind: () => nodeKind,
    label: (node: NodeOf) => label(node),
  };
}

/** The sources that a row names, in its order. */
export function sources(
  row: { readonly sources: readonly string[] },
  _args: object,
  context: Context,
  info: GraphQLResolveInfo,
) {
  return references("Source", row.sources, context, info);
}

/** The bounds of a date of a row. */
export function bounds<Name extends string>(name: Name) {
  type Row = { readonly [K in `${Name}Lo` | `${Name}Hi`]: string | null };
  const lo: `${Name}Lo` = `${name}Lo`;
  const hi: `${Name}Hi` = `${name}Hi`;
  return (row: Row) => ({ earliest: row[lo], latest: row[hi] });
}
