import neo4j from "neo4j-driver";
import type { FactRow } from "../../../schema/kinds.ts";
import type { LocalNeo4j } from "../../../server/neo4j-local/startNeo4j.ts";
import { dataPaths, readPointer } from "../../../server/store/ladybug/dataFolder.ts";
import { loadDriver } from "../../../server/store/ladybug/driver.ts";

type Ballot = FactRow<"VOTED">;

export interface Rate {
  readonly rows: number;
  readonly rowsPerSecond: number;
}

/** How a first draft writes: find the two ends of one fact, join them, commit, next. */
const CREATE_BALLOT =
  "MATCH (a:State {id: $from}), (b:RollCall {id: $to}) CREATE (a)-[:VOTED {key: $key, ballot: $ballot}]->(b)";
const FORGET_BALLOTS = "MATCH (:State)-[r:VOTED]->(:RollCall) DELETE r";

/** Writes ballots one by one into a Neo4j that holds the dataset (its own ballots are taken out first). */
export async function rowByRowNeo4j(server: LocalNeo4j, ballots: readonly Ballot[]): Promise<Rate> {
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password));
  const session = driver.session();
  try {
    await session.run(FORGET_BALLOTS);
    return await measure(ballots, async (row) => {
      await session.run(CREATE_BALLOT, row);
    });
  } finally {
    await session.close();
    await driver.close();
  }
}

/** The same in an embedded data file that holds the dataset, with the statement prepared once. */
export async function rowByRowLadybug(folder: string, ballots: readonly Ballot[]): Promise<Rate> {
  const pointer = readPointer(folder);
  if (pointer === null) throw new Error(`Nothing was imported into ${folder}.`);
  const { Database, Connection } = loadDriver();
  const database = new Database(dataPaths(folder, pointer.file).file, 2 ** 28, true, false, 2 ** 34);
  const connection = new Connection(database);
  try {
    closeAll(await connection.query(FORGET_BALLOTS));
    const statement = await connection.prepare(CREATE_BALLOT);
    return await measure(ballots, async (row) => {
      closeAll(await connection.execute(statement, row));
    });
  } finally {
    await connection.close();
    await database.close();
  }
}

async function measure(
  ballots: readonly Ballot[],
  write: (row: { from: string; to: string; key: string; ballot: string | null }) => Promise<void>,
): Promise<Rate> {
  const start = performance.now();
  for (const { from, to, key, ballot } of ballots) await write({ from, to, key, ballot });
  return { rows: ballots.length, rowsPerSecond: (ballots.length * 1000) / (performance.now() - start) };
}

function closeAll(results: { close(): void } | readonly { close(): void }[]): void {
  for (const result of [results].flat()) result.close();
}
