import { FACT_KINDS, type FactKind, type NodeKind } from "../../../schema/kinds.ts";
import { factColumns, nodeColumns } from "../columns.ts";

/** What a statement returns of a node `n`: every stored property under its own name, so that a record is a NodeRow. */
export function selectNode(kind: NodeKind): string {
  return nodeColumns(kind)
    .map(({ name }) => `n.\`${name}\` AS \`${name}\``)
    .join(", ");
}

/**
 * What a statement returns of a fact `(a)-[r]->(b)`: its two ends with their kinds and every stored property, so that a record is a
 * FactRow; with `properties` only these of them, and those that say which fact it is.
 */
export function selectFact(kind: FactKind, properties?: readonly string[]): string {
  const { from, to } = FACT_KINDS[kind];
  const wanted = factColumns(kind).filter(
    ({ name }) => properties === undefined || properties.includes(name) || ALWAYS.includes(name),
  );
  return [
    "a.id AS `from`",
    "b.id AS `to`",
    ...(from.length === 1 ? [`'${from[0]}' AS \`fromKind\``] : []),
    ...(to.length === 1 ? [`'${to[0]}' AS \`toKind\``] : []),
    ...wanted.map(({ name }) => `r.\`${name}\` AS \`${name}\``),
  ].join(", ");
}

/** The columns that say which fact it is, as far as they are stored. */
const ALWAYS: readonly string[] = ["key", "fromKind", "toKind"];

/** The pattern of a fact with its two ends, of any of their kinds. */
export function factPattern(kind: FactKind): string {
  const { from, to } = FACT_KINDS[kind];
  return `MATCH (a:${from.join("|")})-[r:\`${kind}\`]->(b:${to.join("|")})`;
}
