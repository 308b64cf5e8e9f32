import { setTimeout as pause } from "node:timers/promises";
import neo4j, { type Driver, Neo4jError } from "neo4j-driver";

const FIRST_PASSWORD = "neo4j";

export interface AwaitBoltRequest {
  readonly uri: string;
  readonly password: string;
  readonly timeoutMs: number;
  /** Says whether the server's process has ended, so that there is nothing left to wait for. */
  readonly gone: () => boolean;
}

/**
 * Waits until a local server answers over Bolt and takes the password; a fresh server gets it now.
 * @returns the server's version.
 */
export async function awaitBolt(request: AwaitBoltRequest): Promise<string> {
  const deadline = performance.now() + request.timeoutMs;
  for (;;) {
    try {
      return await versionWith(request.uri, request.password);
    } catch (error) {
      if (request.gone()) throw new Error("The server's process has ended.", { cause: error });
      if (performance.now() > deadline) throw error;
      if (isUnauthorized(error)) await setFirstPassword(request.uri, request.password);
      else await pause(200);
    }
  }
}

async function versionWith(uri: string, password: string): Promise<string> {
  return withDriver(uri, password, async (driver) => {
    const { records } = await driver.executeQuery(
      "CALL dbms.components() YIELD versions RETURN versions[0] AS version",
      {},
      { database: "neo4j" },
    );
    return String(records[0]?.get("version"));
  });
}

async function setFirstPassword(uri: string, password: string): Promise<void> {
  await withDriver(uri, FIRST_PASSWORD, async (driver) => {
    await driver.executeQuery(
      "ALTER CURRENT USER SET PASSWORD FROM $first TO $password",
      { first: FIRST_PASSWORD, password },
      { database: "system" },
    );
  });
}

async function withDriver<T>(uri: string, password: string, use: (driver: Driver) => Promise<T>): Promise<T> {
  const driver = neo4j.driver(uri, neo4j.auth.basic("neo4j", password), { maxTransactionRetryTime: 0 });
  try {
    return await use(driver);
  } finally {
    await driver.close();
  }
}

function isUnauthorized(error: unknown): boolean {
  return error instanceof Neo4jError && error.code === "Neo.ClientError.Security.Unauthorized";
}
