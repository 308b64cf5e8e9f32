import type { Engine } from "../engine.ts";
import { openBolt } from "./bolt.ts";
import { loadDataset, TRANSACTION_ROWS } from "./loadDataset.ts";
import { wholeReads } from "./wholeReads.ts";
import { withRetry } from "./withRetry.ts";

export interface Neo4jOptions {
  /** "neo4j://…", "bolt://…" or with "+s" for TLS. */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** Null: the user's home database. */
  readonly database: string | null;
  /** Rows above which an import takes several transactions. Default 100,000. */
  readonly transactionRows?: number;
  /** Milliseconds after which a mark that an import left is taken for a killed import's by a user who may only read. Default 5,000. */
  readonly settleMs?: number;
}

const DEFAULT_TIMEOUT_MS = 10_000;
/** How long a lost connection is tried again: a question's caller waits, an import should outlast a restart of the server. */
const READ_RETRY_MS = 3_000;
const LOAD_RETRY_MS = 60_000;
const SETTLE_MS = 5_000;

/**
 * The graph database Neo4j, version 5, over Bolt. Nothing is asked yet: an unreachable server shows with the first question, and is
 * found again, without a restart of ours, when it comes back.
 */
export function openNeo4j(options: Neo4jOptions): Engine {
  const { uri, user, database } = options;
  const bolt = openBolt({ uri, user, database }, options.password);
  const reads = wholeReads(bolt, options.settleMs ?? SETTLE_MS);
  const transactionRows = options.transactionRows ?? TRANSACTION_ROWS;

  return {
    name: "neo4j",
    read: (text, parameters = {}, { timeoutMs = DEFAULT_TIMEOUT_MS } = {}) =>
      withRetry(() => reads.read({ text, parameters }, timeoutMs), READ_RETRY_MS),
    load: (data, given = {}) =>
      withRetry(() => loadDataset(bolt, data, { ...given, transactionRows }), LOAD_RETRY_MS),
    version: () => withRetry(() => readVersion(bolt), READ_RETRY_MS),
    importing: () => withRetry(() => reads.importing(DEFAULT_TIMEOUT_MS), READ_RETRY_MS),
    close: () => bolt.close(),
  };
}

async function readVersion(bolt: ReturnType<typeof openBolt>): Promise<string> {
  const text = "CALL dbms.components() YIELD versions RETURN versions[0] AS version";
  const { rows } = await bolt.read({ text }, DEFAULT_TIMEOUT_MS);
  return `neo4j ${String(rows[0]?.version)}`;
}
