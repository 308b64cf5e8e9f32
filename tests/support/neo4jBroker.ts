import net from "node:net";
import { whyNoLocalNeo4j } from "../../server/neo4j-local/localJars.ts";
import { type LocalNeo4j, startNeo4j } from "../../server/neo4j-local/startNeo4j.ts";
import { runCypher } from "./runCypher.ts";

/** How a test reaches the shared Neo4j. */
export interface Neo4jAccess {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

/** What a broker answers on a connection, as one line of JSON, when it is that connection's turn. */
export type BrokerAnswer = { readonly access: Neo4jAccess } | { readonly error: string };

/** What every test file is told before it runs. */
export interface Neo4jOffer {
  /** Port of the broker on 127.0.0.1. */
  readonly port: number;
  /** Why there is no Neo4j for this run, or null. */
  readonly missing: string | null;
  /** Whether a missing Neo4j fails the run instead of skipping. */
  readonly required: boolean;
}

export interface Neo4jBroker {
  readonly offer: Neo4jOffer;
  close(): Promise<void>;
}

/**
 * Lends one Neo4j to the test files of a run, to one at a time: a connection waits for its turn, holds the server while it is open, and
 * gives it back by closing, which the death of a worker does too. The server starts at the first demand, so a run without such tests
 * does not pay for it. `NEO4J_URI` names a running one; else a local one is started.
 */
export async function startNeo4jBroker(environment: NodeJS.ProcessEnv): Promise<Neo4jBroker> {
  const named = environment.NEO4J_URI !== undefined;
  const missing = named ? null : whyNoLocalNeo4j();
  const required =
    environment.CI === "true" || (environment.ATLAS_REQUIRE ?? "").split(",").includes("neo4j");
  let local: Promise<LocalNeo4j> | undefined;
  let access: Promise<Neo4jAccess> | undefined;
  const demand = () => {
    if (named) {
      access ??= namedServer(environment);
    } else {
      local ??= startNeo4j({ quick: true });
      access ??= local.then(({ uri, user, password }) => ({ uri, user, password, database: "neo4j" }));
    }
    return access;
  };
  const sockets = new Set<net.Socket>();
  let turn = Promise.resolve();
  const server = net.createServer((socket) => {
    sockets.add(socket);
    const closed = new Promise<void>((resolve) => socket.once("close", () => resolve()));
    void closed.then(() => sockets.delete(socket));
    socket.on("error", () => socket.destroy());
    // Reading is what notices that the other side has closed.
    socket.resume();
    turn = turn.then(async () => {
      if (socket.destroyed) return;
      socket.write(`${JSON.stringify(await answer(demand))}\n`);
      await closed;
    });
  });
  const port = await new Promise<number>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      if (address === null || typeof address === "string") reject(new Error("The broker got no port."));
      else resolve(address.port);
    });
  });
  return {
    offer: { port, missing, required },
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise<void>((resolve) => server.close(() => resolve()));
      await (await local?.catch(() => undefined))?.stop();
    },
  };
}

async function answer(demand: () => Promise<Neo4jAccess>): Promise<BrokerAnswer> {
  try {
    const access = await demand();
    await clearNeo4j(access);
    return { access };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

/** A server of somebody's own: tests replace what the atlas keeps in it, so it must be empty when the run begins. */
async function namedServer(environment: NodeJS.ProcessEnv): Promise<Neo4jAccess> {
  const access: Neo4jAccess = {
    uri: environment.NEO4J_URI ?? "",
    user: environment.NEO4J_USER ?? "neo4j",
    password: environment.NEO4J_PASSWORD ?? "",
    database: environment.NEO4J_DATABASE ?? "neo4j",
  };
  const [row] = await runCypher(access, "MATCH (n) RETURN count(n) AS nodes");
  if (row?.nodes !== 0) {
    throw new Error(
      `The database "${access.database}" at ${access.uri} holds ${String(row?.nodes)} nodes. Tests empty the database that they use: name an empty one in NEO4J_URI, or unset it and a local one is started.`,
    );
  }
  return access;
}

/** Removes every node and relationship; constraints and indexes stay. */
async function clearNeo4j(access: Neo4jAccess): Promise<void> {
  await runCypher(access, "MATCH (n) CALL { WITH n DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS");
}
