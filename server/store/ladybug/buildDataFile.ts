import { existsSync } from "node:fs";
import { mkdir, open, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { type BallotTable, countBallots } from "../../../schema/ballotTable.ts";
import { AtlasError } from "../../../schema/errors.ts";
import { type DatasetInfo, factKinds, type GraphData, nodeKinds, type Value } from "../../../schema/kinds.ts";
import {
  type Column,
  DATASET_COLUMNS,
  datasetProperties,
  factColumns,
  factEnds,
  nodeColumns,
} from "../columns.ts";
import { factCount } from "../counts.ts";
import type { ResultRow } from "../engine.ts";
import { ballotLines, copyStatement, csvLines, writeLines } from "./csv.ts";
import { type Connection, loadDriver } from "./driver.ts";
import { isSystemError, ladybugError } from "./errors.ts";
import { createTables } from "./tables.ts";

/** Bytes of memory for the build, and the address space that a data file may ever take (a power of two). */
const BUILD_MEMORY = 512 * 2 ** 20;
export const MAX_FILE_SIZE = 2 ** 34;

interface Part {
  readonly table: string;
  readonly columns: readonly Column[];
  readonly ends?: readonly [string, string];
  readonly count: number;
  /** What the bulk load reads. */
  lines(): Iterable<string>;
}

/**
 * Builds a data file from nothing: tables, bulk load, Dataset node, checkpoint; complete under its own name only when closed.
 * @param paths `building` is renamed to `file` at the end; `loadFolder` holds the bulk load's files meanwhile.
 */
export async function buildDataFile(
  paths: { readonly building: string; readonly file: string; readonly loadFolder: string },
  data: GraphData,
  info: DatasetInfo,
  onProgress: (written: number, total: number) => void,
): Promise<void> {
  const { Database, Connection } = loadDriver();
  // Packing a million keys takes as long as everything else in the load; what is not packed takes twice the room.
  const isPacked = data.ballots === undefined;
  const database = new Database(paths.building, BUILD_MEMORY, isPacked, false, MAX_FILE_SIZE);
  const connection = new Connection(database);
  const parts = partsOf(data);
  const total = parts.reduce((sum, part) => sum + part.count, 0);
  const pathOf = (part: Part) => join(paths.loadFolder, `${parts.indexOf(part)}.csv`);
  let written = 0;
  let ahead: Promise<void> | undefined;
  try {
    await database.init();
    await mkdir(paths.loadFolder, { recursive: true });
    for (const statement of createTables()) await run(connection, statement);
    // The largest file is written while the database is busy with the others.
    const largest = parts.find(({ count }) => count === Math.max(...parts.map((part) => part.count)));
    if (largest !== undefined) ahead = writeLines(pathOf(largest), largest.lines());
    ahead?.catch(() => undefined);
    for (const part of parts) {
      onProgress(written, total);
      const path = pathOf(part);
      await (part === largest ? ahead : writeLines(path, part.lines()));
      await run(connection, copyStatement(part.table, path, part.columns, part.ends));
      await rm(path);
      written += part.count;
    }
    await checkCounts(connection, data);
    await run(connection, createDataset, { id: "dataset", ...datasetProperties(info) });
    await run(connection, "CHECKPOINT");
    onProgress(written, total);
  } catch (cause) {
    throw isSystemError(cause) ? cause : ladybugError(cause, "the bulk load");
  } finally {
    // What goes wrong here must not hide what went wrong before; settle finds a file that was not closed.
    await connection.close().catch(() => undefined);
    await database.close().catch(() => undefined);
    await ahead?.catch(() => undefined);
    await rm(paths.loadFolder, { recursive: true, force: true });
  }
  await settle(paths.building);
  await rename(paths.building, paths.file);
}

/** The bulk load leaves out a second node with an id, and a fact between kinds that its table does not join has no table at all. */
async function checkCounts(connection: Connection, data: GraphData): Promise<void> {
  const tables = [
    ...nodeKinds.map((kind) => [kind, data.nodes[kind].length, `MATCH (n:\`${kind}\`)`] as const),
    ...factKinds.map((kind) => [kind, factCount(data, kind), `MATCH ()-[n:\`${kind}\`]->()`] as const),
  ];
  for (const [kind, expected, pattern] of tables) {
    const [row] = await run(connection, `${pattern} RETURN count(n) AS held`);
    if (Number(row?.held) === expected) continue;
    throw new AtlasError(
      "INTERNAL",
      `Of ${expected} rows of ${kind} the embedded database took ${String(row?.held)}: an id is there twice, or a fact joins kinds ` +
        "that it cannot join. The data in use is unchanged; check the dataset.",
      { details: { kind, expected, held: row?.held } },
    );
  }
}

/** The file alone holds everything and is on the disk; a write-ahead log left beside it would hold data that the rename loses. */
async function settle(path: string): Promise<void> {
  if (existsSync(`${path}.wal`)) {
    throw new AtlasError("INTERNAL", `${path} was closed before everything was written into it.`);
  }
  const file = await open(path, "r+");
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

function partsOf(data: GraphData): readonly Part[] {
  const parts: Part[] = [];
  for (const kind of nodeKinds) {
    const columns = nodeColumns(kind);
    const rows = data.nodes[kind] as readonly Readonly<Record<string, Value>>[];
    parts.push({
      table: kind,
      columns,
      count: rows.length,
      lines: () => csvLines(columns, valuesOf(rows, columns)),
    });
  }
  for (const kind of factKinds) {
    const own = factColumns(kind);
    const columns = [...FACT_ENDS, ...own];
    const rows = data.facts[kind] as readonly Readonly<Record<string, Value>>[];
    for (const ends of factEnds(kind)) {
      const chosen = rows.filter((row) => row.fromKind === ends[0] && row.toKind === ends[1]);
      parts.push({
        table: kind,
        columns,
        ends,
        count: chosen.length,
        lines: () => csvLines(columns, valuesOf(chosen, columns)),
      });
    }
  }
  if (data.ballots !== undefined) parts.push(ballotPart(data.ballots));
  return parts.filter((part) => part.count > 0);
}

function ballotPart(table: BallotTable): Part {
  return {
    table: "VOTED",
    columns: [...FACT_ENDS, ...factColumns("VOTED")],
    ends: ["State", "RollCall"],
    count: countBallots(table.cells),
    lines: () => ballotLines(table),
  };
}

const FACT_ENDS = [
  { name: "from", type: "text" },
  { name: "to", type: "text" },
] as const satisfies readonly Column[];

function* valuesOf(
  rows: readonly Readonly<Record<string, Value>>[],
  columns: readonly Column[],
): Generator<readonly (Value | undefined)[]> {
  for (const row of rows) yield columns.map(({ name }) => row[name]);
}

const createDataset = `CREATE (d:Dataset {${DATASET_COLUMNS.map((name) => `${name}: $${name}`).join(", ")}})`;

async function run(
  connection: Connection,
  statement: string,
  parameters?: Readonly<Record<string, string | null>>,
): Promise<readonly ResultRow[]> {
  try {
    const result =
      parameters === undefined
        ? await connection.query(statement)
        : await connection.execute(await connection.prepare(statement), { ...parameters });
    const results = Array.isArray(result) ? result : [result];
    const rows = results.flatMap((each) => each.getAllSync());
    for (const each of results) each.close();
    return rows;
  } catch (cause) {
    throw ladybugError(cause, statement);
  }
}
