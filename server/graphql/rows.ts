import type { FactKind, FactRow, NodeKind, NodeRow } from "../../schema/kinds.ts";
import type { FACT_TYPES } from "./names.ts";

/**
 * A node as resolvers hold it: its row, and the name of its GraphQL type, by which an interface or a union is resolved.
 * Where a query asks only for what an id tells (`id`, `nodeKind`, `__typename`), it is the id alone and nothing is read.
 */
export type NodeOf<K extends NodeKind = NodeKind> = {
  [P in K]: NodeRow<P> & { readonly __typename: P };
}[K];

/** A fact as resolvers hold it: its row, and the name of its GraphQL type where a field can give facts of several kinds. */
export type FactOf<K extends FactKind> = FactRow<K> & { readonly __typename?: (typeof FACT_TYPES)[K] };
