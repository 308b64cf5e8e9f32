import type { FactKind, NodeKind } from "../../../schema/kinds.ts";
import { factColumns, nodeColumns } from "../columns.ts";

/** What a statement returns of a node `n`: every stored property under its own name, so that a record is a NodeRow. */
export function selectNode(kind: NodeKind): string {
  return nodeColumns(kind)
    .map(({ name }) => `n.\`${name}\` AS \`${name}\``)
    .join(", ");
}

/**
 * What a statement returns of a fact `(a)-[r]->(b)`: every stored property, and its two ends with their kinds, so that a record
 * is a FactRow. The kinds are the ones that the pattern names: the engines have different functions for the label of a node.
 */
export function selectFact(kind: FactKind, [from, to]: readonly [NodeKind, NodeKind]): string {
  return [
    "a.id AS `from`",
    `'${from}' AS \`fromKind\``,
    "b.id AS `to`",
    `'${to}' AS \`toKind\``,
    ...factColumns(kind).map(({ name }) => `r.\`${name}\` AS \`${name}\``),
  ].join(", ");
}

/** The pattern of a fact with its two ends. */
export function factPattern(kind: FactKind, [from, to]: readonly [NodeKind, NodeKind]): string {
  return `MATCH (a:${from})-[r:\`${kind}\`]->(b:${to})`;
}
