import { FACT_KINDS, type FactKind, type FactRow, type NodeKind } from "../../../schema/kinds.ts";
import { type Column, factColumns, nodeColumns } from "../columns.ts";
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
  const own = wantedColumns(kind, properties).map(({ name }) => `r.\`${name}\` AS \`${name}\``);
  return ["a.id AS `from`", "b.id AS `to`", ...own].join(", ");
}

/**
 * The same, as one record for each node at the `end`: `id`, `texts` with a list for each fact, and beside it `sources` where they are
 * wanted. Neo4j sends a list of lists in half the time that a record for each fact takes it, the embedded database in as much.
 */
export function collectFacts(kind: FactKind, end: "from" | "to", properties?: readonly string[]): string {
  const [near, far] = end === "from" ? ["a", "b"] : ["b", "a"];
  const wanted = wantedColumns(kind, properties);
  const texts = [`${far}.id`, ...wanted.filter(isText).map(({ name }) => `r.\`${name}\``)];
  const sources = wanted.every(isText) ? "" : ", collect(r.sources) AS sources";
  return `${near}.id AS id, collect([${texts.join(", ")}]) AS texts${sources}`;
}

/** Records of collectFacts as FactRows by the id at the end, in no order. */
export function collectedFactRows<K extends FactKind>(
  kind: K,
  end: "from" | "to",
  records: readonly ResultRow[],
  properties?: readonly string[],
): ReadonlyMap<string, FactRow<K>[]> {
  const fixed = fixedProperties(kind, properties);
  const names = [
    end === "from" ? "to" : "from",
    ...wantedColumns(kind, properties)
      .filter(isText)
      .map(({ name }) => name),
  ];
  const rows = records.map((record): [string, FactRow<K>[]] => {
    const id = String(record.id);
    const sources = record.sources as readonly unknown[] | undefined;
    const facts = (record.texts as readonly (readonly unknown[])[]).map((texts, at) => {
      const fact: Record<string, unknown> = { [end]: id, ...fixed };
      for (let column = 0; column < names.length; column += 1) fact[names[column] as string] = texts[column];
      if (sources !== undefined) fact.sources = sources[at];
      return fact as unknown as FactRow<K>;
    });
    return [id, facts];
  });
  return new Map(rows);
}

/** Every stored property of a fact is text, but for the ids of its sources. */
function isText({ type }: Column): boolean {
  return type === "text";
}

function wantedColumns(kind: FactKind, properties?: readonly string[]): readonly Column[] {
  return factColumns(kind).filter(
    ({ name }) => properties === undefined || properties.includes(name) || ALWAYS.includes(name),
  );
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
  const fixed = fixedProperties(kind, properties);
  // Added in place: the engine made the records for this caller alone, and there may be a million.
  return records.map((record) => Object.assign(record, fixed) as unknown as FactRow<K>);
}

function fixedProperties(kind: FactKind, properties?: readonly string[]) {
  const { from, to } = FACT_KINDS[kind];
  return {
    ...(from.length === 1 ? { fromKind: from[0] } : {}),
    ...(to.length === 1 ? { toKind: to[0] } : {}),
    ...(kind === "VOTED" && (properties?.includes("sources") ?? true) ? { sources: [] } : {}),
  };
}

/** The pattern of a fact with its two ends, of any of their kinds. */
export function factPattern(kind: FactKind): string {
  const { from, to } = FACT_KINDS[kind];
  return `MATCH (a:${from.join("|")})-[r:\`${kind}\`]->(b:${to.join("|")})`;
}
