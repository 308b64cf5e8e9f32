import { FACT_KINDS, type FactKind, type NodeKind } from "../../../schema/kinds.ts";
import { factColumns, nodeColumns } from "../columns.ts";

/** What a statement returns of a node `n`: every stored property under its own name, so that a record is a NodeRow. */
export function selectNode(kind: NodeKind): string {
  return nodeColumns(kind)
    .map(({ name }) => `n.\`${name}\` AS \`${name}\``)
    .join(", ");
}

const IDENTITY: readonly string[] = ["key", "fromKind", "toKind"];

/**
 * What a statement returns of a fact `(a)-[r]->(b)`: its two ends with their kinds and every stored property, so that a record is a
 * FactRow; of the columns only those that are asked for and those that say which fact it is.
 */
export function selectFact(kind: FactKind, asked?: readonly string[]): string {
  const { from, to } = FACT_KINDS[kind];
  const columns = factColumns(kind);
  const wanted = columns.filter(
    ({ name }) => properties === undefined || name === "key" || properties.includes(name),
  );
  return [
    "a.id AS `from`",
    "b.id AS `to`",
    ...(from.length === 1 ? [`'${from[0]}' AS \`fromKind\``] : []),
    ...(to.length === 1 ? [`'${to[0]}' AS \`toKind\``] : []),
    ...factColumns(kind)
      .filter(({ name }) => asked === undefined || asked.includes(name) || IDENTITY.includes(name))
      .map(({ name }) => `r.\`${name}\` AS \`${name}\``),
  ].join(", ");
}

/** The pattern of a fact with its two ends, of any of their kinds. */
export function factPattern(kind: FactKind): string {
  const { from, to } = FACT_KINDS[kind];
  return `MATCH (a:${from.join("|")})-[r:\`${kind}\`]->(b:${to.join("|")})`;
}
