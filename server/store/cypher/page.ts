import { AtlasError } from "../../../schema/errors.ts";
import type { NodeKind, NodeRow } from "../../../schema/kinds.ts";
import { nodeColumns } from "../columns.ts";
import { compareText } from "../compareText.ts";
import type { Engine } from "../engine.ts";
import type { Page, PageRequest } from "../store.ts";
import { type Filter, filterCondition, unknownProperty } from "./filterCondition.ts";
import { MAX_IDS, readNodes } from "./nodes.ts";

/**
 * One page of a kind: first the ids of the whole filtered list with the value to order by, then the nodes of the page.
 * Ordering here and not in the statement makes both engines put every text, null and tie in the same place, and gives the count.
 */
export async function readPage<K extends NodeKind>(
  engine: Engine,
  kind: K,
  request: PageRequest<K>,
): Promise<Page<K>> {
  const { first, after, descending = false } = request;
  const columns = nodeColumns(kind);
  const orderBy = request.orderBy ?? "id";
  if (!columns.some(({ name }) => name === orderBy)) throw unknownProperty(orderBy, columns, kind);
  checkFirst(first);
  const condition = filterCondition("n", columns, (request.filter ?? {}) as Filter, kind);
  if (condition === null) return { nodes: [], totalCount: 0, hasNextPage: false };
  const where = condition.clauses.length === 0 ? "" : ` WHERE ${condition.clauses.join(" AND ")}`;
  const value = orderBy === "id" ? "" : `, n.\`${orderBy}\` AS value`;
  const entries = (
    await engine.read(`MATCH (n:${kind})${where} RETURN n.id AS id${value}`, condition.parameters)
  ).map((row): Entry => ({ id: String(row.id), value: orderBy === "id" ? row.id : row.value }));
  entries.sort((left, right) => compareEntries(left, right, descending));
  const start = after === undefined ? 0 : entries.findIndex(({ id }) => id === after) + 1;
  if (after !== undefined && start === 0) {
    throw new AtlasError(
      "BAD_INPUT",
      `The list has no ${kind} "${after}" to go on after. Use the last id of the page before, with the same filter.`,
      { details: { after } },
    );
  }
  const ids = entries.slice(start, start + first).map(({ id }) => id);
  const nodes = request.idsOnly === true ? ids.map(idAlone<K>) : await readNodes(engine, kind, ids);
  return {
    nodes: nodes.filter((node) => node !== null),
    totalCount: entries.length,
    hasNextPage: start + first < entries.length,
  };
}

/** The type of a row says all properties; who asked for ids alone looks at nothing else. */
function idAlone<K extends NodeKind>(id: string): NodeRow<K> {
  return { id } as NodeRow<K>;
}

interface Entry {
  readonly id: string;
  readonly value: unknown;
}

function compareEntries(left: Entry, right: Entry, descending: boolean): number {
  const values = compareValues(left.value, right.value, descending);
  return values === 0 ? compareText(left.id, right.id) : values;
}

/** Unknown values last, whatever the direction; false before true; lists by their joined ids. */
function compareValues(left: unknown, right: unknown, descending: boolean): number {
  const unknown = Number(left === null) - Number(right === null);
  if (unknown !== 0 || left === null) return unknown;
  const order =
    typeof left === "number" || typeof left === "boolean"
      ? Number(left) - Number(right)
      : compareText(String(left), String(right));
  return descending ? -order : order;
}

function checkFirst(first: number): void {
  if (Number.isInteger(first) && first >= 0 && first <= MAX_IDS) return;
  throw new AtlasError(
    first > MAX_IDS ? "LIMIT" : "BAD_INPUT",
    `A page of ${first} was asked for; a page holds 0 to ${MAX_IDS}.`,
    { details: { limit: "first", maximum: MAX_IDS, given: first } },
  );
}
