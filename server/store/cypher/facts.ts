import { FACT_KINDS, type FactKind, type FactRow } from "../../../schema/kinds.ts";
import { type Column, factColumns } from "../columns.ts";
import { compareText } from "../compareText.ts";
import type { Engine } from "../engine.ts";
import type { FactFilter } from "../store.ts";
import { type Condition, type Filter, filterCondition } from "./filterCondition.ts";
import { collectedFactRows, collectFacts, factPattern } from "./select.ts";

/**
 * Facts of a kind by the id at one end; every id asked for has a list.
 * @param properties Without it all of them. The type of a row says all of them: the port narrows it to these.
 */
export async function readFacts<K extends FactKind>(
  engine: Engine,
  kind: K,
  end: "from" | "to",
  ids: readonly string[],
  filter: FactFilter<K> = {},
  properties?: readonly string[],
): Promise<ReadonlyMap<string, readonly FactRow<K>[]>> {
  const unique = [...new Set(ids)];
  const statement = unique.length === 0 ? null : factStatement(kind, end, filter as Filter, properties);
  if (statement === null) return new Map(unique.map((id) => [id, []]));
  const records = await engine.read(statement.cypher, { ids: unique, ...statement.parameters });
  const found = collectedFactRows(kind, end, records, properties);
  const other = end === "from" ? "to" : "from";
  for (const facts of found.values()) {
    facts.sort((left, right) => compareText(left[other], right[other]) || compareText(left.key, right.key));
  }
  return new Map(unique.map((id) => [id, found.get(id) ?? []]));
}

interface Statement {
  readonly cypher: string;
  readonly parameters: Condition["parameters"];
}

const END_COLUMNS = [
  { name: "from", type: "text" },
  { name: "to", type: "text" },
] as const satisfies readonly Column[];

/** Null where nothing can match. */
function factStatement(
  kind: FactKind,
  end: "from" | "to",
  filter: Filter,
  properties?: readonly string[],
): Statement | null {
  const { from, to, ...stored } = filter;
  const own = filterCondition("r", factColumns(kind), withoutFixed(kind, stored), kind);
  const ends = filterCondition("e", END_COLUMNS, { from, to }, kind);
  if (own === null || ends === null || !fixedMatch(kind, filter)) return null;
  const atEnds = ends.clauses.map((clause) => clause.replace("e.`from`", "a.id").replace("e.`to`", "b.id"));
  const where = [`${end === "from" ? "a" : "b"}.id IN $ids`, ...own.clauses, ...atEnds].join(" AND ");
  return {
    cypher: `${factPattern(kind)} WHERE ${where} RETURN ${collectFacts(kind, end, properties)}`,
    parameters: { ...own.parameters, ...ends.parameters },
  };
}

/** Whether the filter allows what every fact of the kind has and none stores: the one kind of an end, and a ballot's empty sources. */
function fixedMatch(kind: FactKind, filter: Filter): boolean {
  const { from, to } = FACT_KINDS[kind];
  return (
    (from.length > 1 || (filter.fromKind?.includes(from[0]) ?? true)) &&
    (to.length > 1 || (filter.toKind?.includes(to[0]) ?? true)) &&
    (kind !== "VOTED" || filter.sources === undefined)
  );
}

function withoutFixed(kind: FactKind, filter: Filter): Filter {
  const stored = new Set(factColumns(kind).map(({ name }) => name));
  const fixed = ["fromKind", "toKind", "sources"].filter((name) => !stored.has(name));
  return Object.fromEntries(Object.entries(filter).filter(([name]) => !fixed.includes(name)));
}
