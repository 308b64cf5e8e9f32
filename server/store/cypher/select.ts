import { FACT_KINDS, type FactKind, type FactRow, type NodeKind } from "../../../schema/kinds.ts";
import { factColumns, nodeColumns } from "../columns.ts";
import type { ResultRow } from "../engine.ts";

/** What a statement returns of a node `n`: every stored property under its own name, so that a record is a NodeRow. */
export function selectNode(kind: NodeKind): string {
  return nodeColumns(kind)
    .map(({ name }) => `n.\`${name}\` AS \`${name}\``)
    .join(", ");
}

/** The columns that say which fact it is, as far as they are stored. */
const ALWAYS: readonly string[] = ["key", "fromKind", "toKind"];

/**
 * What a statement returns of a fact `(a)-[r]->(b)`: its two ends and every stored property; with `properties` only these of them,
 * and those that say which fact it is. factRows makes FactRows of the records.
 */
export function selectFact(kind: FactKind, properties?: readonly string[]): string {
  const wanted = factColumns(kind).filter(
    ({ name }) => properties === undefined || properties.includes(name) || ALWAYS.includes(name),
  );
  const own = wanted.map(({ name }) => `r.\`${name}\` AS \`${name}\``);
  return ["a.id AS `from`", "b.id AS `to`", ...own].join(", ");
}

/**
 * Records of selectFact as FactRows. What is the same for every fact of a kind is not stored and not sent: the kind of an end that can
 * only be of one, and the empty list of a ballot's sources. The type of a row says all properties, also where only some were asked for.
 */
export function factRows<K extends FactKind>(
  kind: K,
  records: readonly ResultRow[],
  properties?: readonly string[],
): FactRow<K>[] {
  const { from, to } = FACT_KINDS[kind];
  const fixed = {
    ...(from.length === 1 ? { fromKind: from[0] } : {}),
    ...(to.length === 1 ? { toKind: to[0] } : {}),
    ...(kind === "VOTED" && (properties?.includes("sources") ?? true) ? { sources: [] } : {}),
  };
  // Added in place: the engine made the records for this caller alone, and there may be a million.
  return records.map((record) => Object.assign(record, fixed) as unknown as FactRow<K>);
}

/** The pattern of a fact with its two ends, of any of their kinds. */
export function factPattern(kind: FactKind): string {
  const { from, to } = FACT_KINDS[kind];
  return `MATCH (a:${from.join("|")})-[r:\`${kind}\`]->(b:${to.join("|")})`;
}
