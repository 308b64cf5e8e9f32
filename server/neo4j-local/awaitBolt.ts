import { setTimeout as pause } from "node:timers/promises";
import { AtlasError } from "../../schema/errors.ts";
import { type Bolt, openBolt } from "../store/neo4j/bolt.ts";

const FIRST_PASSWORD = "neo4j";
const TIMEOUT_MS = 30_000;

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

function versionWith(uri: string, password: string): Promise<string> {
  return withBolt({ uri, password, database: "neo4j" }, async (bolt) => {
    const text = "CALL dbms.components() YIELD versions RETURN versions[0] AS version";
    const { rows } = await bolt.read({ text }, TIMEOUT_MS);
    return String(rows[0]?.version);
  });
}

function setFirstPassword(uri: string, password: string): Promise<void> {
  return withBolt({ uri, password: FIRST_PASSWORD, database: "system" }, (bolt) =>
    bolt.runAlone({
      text: "ALTER CURRENT USER SET PASSWORD FROM $first TO $password",
      parameters: { first: FIRST_PASSWORD, password },
    }),
  );
}

async function withBolt<T>(
  { password, ...place }: { readonly uri: string; readonly password: string; readonly database: string },
  use: (bolt: Bolt) => Promise<T>,
): Promise<T> {
  const bolt = openBolt({ ...place, user: "neo4j" }, password);
  try {
    return await use(bolt);
  } finally {
    await bolt.close();
  }
}

function isUnauthorized(error: unknown): boolean {
  return error instanceof AtlasError && error.details.code === "Neo.ClientError.Security.Unauthorized";
}
