import { AtlasError } from "../../../schema/errors.ts";
import { factKinds, type NodeKind, nodeKinds } from "../../../schema/kinds.ts";
import { factColumns, nodeColumns } from "../columns.ts";
import type { ResultRow } from "../engine.ts";
import type { Bolt, Statement } from "./bolt.ts";
import type { Fact, FactEnds, StoredRow } from "./changes.ts";
import { READ_STANDING, type Standing, standingOf } from "./standing.ts";

/** Reading a whole kind of fact takes seconds; the limit ends a hung read. */
const TIMEOUT_MS = 300_000;

export async function readStanding(bolt: Bolt): Promise<Standing | null> {
  return standingOf(await rowsOf(bolt, READ_STANDING));
}

/** How many nodes and facts of each kind the database holds. */
export async function countHeld(bolt: Bolt): Promise<ReadonlyMap<string, number>> {
  const counts = [
    ...nodeKinds.map((kind) => `MATCH (n:${kind}) RETURN '${kind}' AS kind, count(n) AS n`),
    ...factKinds.map((kind) => `MATCH ()-[r:${kind}]->() RETURN '${kind}' AS kind, count(r) AS n`),
  ];
  const rows = await rowsOf(bolt, { text: counts.join(" UNION ALL ") });
  return new Map(rows.map(({ kind, n }) => [String(kind), Number(n)]));
}

/**
 * Checks that every node with a label of ours was written by an import. The last one left its counts; an import that is cut off has left
 * nothing to count against, and checked before it began.
 * @throws AtlasError BAD_INPUT where the database holds somebody else's nodes.
 */
export async function mustBeOurs(
  bolt: Bolt,
  standing: Standing | null,
  held: ReadonlyMap<string, number>,
): Promise<void> {
  if (standing !== null && standing.importing !== null) return;
  const written = await writtenCounts(bolt);
  const foreign = nodeKinds.flatMap((kind) => {
    const more = (held.get(kind) ?? 0) - (written[kind] ?? 0);
    return more > 0 ? [`${more} ${kind}`] : [];
  });
  if (foreign.length === 0) return;
  const { uri, database } = bolt.place;
  throw new AtlasError(
    "BAD_INPUT",
    `The database ${database ?? "(the user's home)"} at ${uri} holds nodes under the atlas' labels that no import of the atlas wrote: ${foreign.join(", ")}. They are left as they are. Name an empty database in NEO4J_DATABASE, or remove these nodes.`,
    { details: { engine: "neo4j", foreign } },
  );
}

async function writtenCounts(bolt: Bolt): Promise<Readonly<Record<string, number>>> {
  const [row] = await rowsOf(bolt, { text: "MATCH (d:Dataset {id: 'dataset'}) RETURN d.counts AS counts" });
  return typeof row?.counts === "string" ? (JSON.parse(row.counts) as Record<string, number>) : {};
}

export async function readHeldNodes(bolt: Bolt, kind: NodeKind): Promise<readonly StoredRow[]> {
  const columns = nodeColumns(kind).map(({ name }) => `n.\`${name}\` AS \`${name}\``);
  return (await rowsOf(bolt, {
    text: `MATCH (n:${kind}) RETURN ${columns.join(", ")}`,
  })) as readonly StoredRow[];
}

/** The facts between two kinds of node that lead to one of the nodes. */
export async function readHeldFacts(
  bolt: Bolt,
  { kind, fromKind, toKind }: FactEnds,
  to: readonly string[],
): Promise<readonly Fact[]> {
  const columns = factColumns(kind).map(({ name }) => `r.\`${name}\` AS \`${name}\``);
  const rows = await rowsOf(bolt, {
    text: `MATCH (a:${fromKind})-[r:${kind}]->(b:${toKind}) WHERE b.id IN $to RETURN a.id AS from, b.id AS to, ${columns.join(", ")}`,
    parameters: { to },
  });
  return rows.map(({ from, to: end, ...row }) => ({
    from: String(from),
    to: String(end),
    row: row as StoredRow,
  }));
}

async function rowsOf(bolt: Bolt, statement: Statement): Promise<readonly ResultRow[]> {
  return (await bolt.read(statement, TIMEOUT_MS)).rows;
}
