import net from "node:net";
import { afterAll, beforeAll, describe, inject, test } from "vitest";
import type { BrokerAnswer, Neo4jAccess } from "./neo4jBroker.ts";

export interface Neo4jLease extends Neo4jAccess {
  /** Gives the server back to the next in line. */
  release(): Promise<void>;
}

/** Suites wait for each other: longer than any of them takes. */
const TURN_MS = 900_000;

/**
 * A suite that needs a real Neo4j. It has the server to itself, and finds its database empty, from its first `beforeAll` to its last
 * `afterAll`; suites in other files wait. Without a Neo4j it is skipped and says why, or fails where one is required (CI=true or
 * ATLAS_REQUIRE=neo4j).
 * @param body gets a function that tells where the server is; call it in hooks and tests.
 */
export function describeNeo4j(name: string, body: (neo4j: () => Neo4jAccess) => void): void {
  const { missing, required } = inject("neo4j");
  if (missing !== null && required) {
    test(name, () => {
      throw new Error(`A Neo4j is required here, but ${missing}.`);
    });
    return;
  }
  if (missing !== null) {
    console.warn(`Skipped: ${name}. NEO4J_URI is not set, and ${missing}.`);
    describe.skip(name, () => body(() => notYet(name)));
    return;
  }
  describe(name, () => {
    let lease: Neo4jLease | undefined;
    beforeAll(async () => {
      lease = await leaseNeo4j();
    }, TURN_MS);
    afterAll(() => lease?.release());
    body(() => lease ?? notYet(name));
  });
}

/** Waits for this file's turn, and for the server to start where it is the first. `describeNeo4j` does it for a suite. */
function leaseNeo4j(): Promise<Neo4jLease> {
  const { port, missing } = inject("neo4j");
  if (missing !== null) return Promise.reject(new Error(`There is no Neo4j: ${missing}.`));
  return new Promise((resolve, reject) => {
    const socket = net.connect(port, "127.0.0.1");
    let line = "";
    socket.on("error", reject);
    socket.on("close", () => reject(new Error("The run ended before the Neo4j was lent.")));
    socket.on("data", (chunk) => {
      line += chunk.toString();
      if (!line.endsWith("\n")) return;
      const answer = JSON.parse(line) as BrokerAnswer;
      if ("error" in answer) {
        socket.destroy();
        reject(new Error(answer.error));
        return;
      }
      const release = () =>
        new Promise<void>((done) => {
          socket.once("close", () => done());
          socket.end();
        });
      resolve({ ...answer.access, release });
    });
  });
}

function notYet(name: string): never {
  throw new Error(`"${name}" asked for its Neo4j before it was lent: ask in a hook or a test.`);
}
