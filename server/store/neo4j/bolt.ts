import neo4j, { type Driver, type Record as NeoRecord, type Session, type Transaction } from "neo4j-driver";
import { AtlasError } from "../../../schema/errors.ts";
import type { Parameters, ResultRow } from "../engine.ts";
import { boltParameters } from "./boltParameters.ts";
import { type Neo4jPlace, neo4jError } from "./neo4jError.ts";
import { within } from "./within.ts";

export interface Statement {
  readonly text: string;
  readonly parameters?: Parameters;
}

export interface WriteResult {
  readonly rows: readonly ResultRow[];
  readonly nodesCreated: number;
  readonly factsCreated: number;
}

/** A write transaction. It ends with the process or the connection, and is then as if it had never been. */
export interface WriteTransaction {
  run(statement: Statement): Promise<WriteResult>;
  commit(): Promise<void>;
  /** Undoes it; nothing happens where it has ended. */
  rollback(): Promise<void>;
}

export interface ReadAnswer {
  readonly rows: readonly ResultRow[];
  /** Names the last transaction that the database had finished when it had answered: the same name, nothing written in between. */
  readonly bookmark: string;
}

/** The driver behind our own words and errors. Every failure is an AtlasError. */
export interface Bolt {
  readonly place: Neo4jPlace;
  /** One statement that reads. */
  read(statement: Statement, timeoutMs: number): Promise<ReadAnswer>;
  /** @param timeoutMs After which the server gives the transaction up; 0 is never. */
  begin(timeoutMs: number): Promise<WriteTransaction>;
  /** A statement in a transaction of its own, which schema statements need. */
  runAlone(statement: Statement): Promise<void>;
  close(): Promise<void>;
}

/** All rows of an answer at once: nobody reads half of one. */
const ALL_ROWS = -1;
const CONNECT_MS = 5_000;
/** A connection that has been idle so long is asked whether it still stands before it is used. */
const IDLE_CHECK_MS = 30_000;

export function openBolt(place: Neo4jPlace, password: string): Bolt {
  const driver = createDriver(place, password);
  const session = (mode: "READ" | "WRITE"): Session =>
    driver.session({
      defaultAccessMode: mode,
      fetchSize: ALL_ROWS,
      ...(place.database === null ? {} : { database: place.database }),
    });

  return {
    place,
    async read({ text, parameters = {} }, timeoutMs) {
      const own = session("READ");
      try {
        const answer = own.run(text, boltParameters(parameters), { timeout: timeoutMs });
        const { records } = await within(answer, timeoutMs, () => tooLate(place, timeoutMs));
        return {
          rows: rowsOf(records),
          bookmark: own.lastBookmarks().join(" "),
        };
      } catch (cause) {
        throw neo4jError(cause, place, text);
      } finally {
        // Ends what may still run there; nobody needs to wait for a server that does not answer.
        own.close().catch(() => undefined);
      }
    },
    async begin(timeoutMs) {
      const own = session("WRITE");
      try {
        return writeTransaction(own, await own.beginTransaction({ timeout: timeoutMs }), place);
      } catch (cause) {
        await own.close().catch(() => undefined);
        throw neo4jError(cause, place);
      }
    },
    async runAlone({ text, parameters = {} }) {
      const own = session("WRITE");
      try {
        await own.run(text, boltParameters(parameters));
      } catch (cause) {
        throw neo4jError(cause, place, text);
      } finally {
        await own.close().catch(() => undefined);
      }
    },
    close: () => driver.close(),
  };
}

/** By position: the driver's own toObject looks every column up by its name, which takes several times as long. */
function rowsOf(records: readonly NeoRecord[]): readonly ResultRow[] {
  const names = (records[0]?.keys ?? []).map(String);
  return records.map((record) => {
    const row: Record<string, unknown> = {};
    names.forEach((name, at) => {
      row[name] = record.get(at);
    });
    return row;
  });
}

function createDriver(place: Neo4jPlace, password: string): Driver {
  try {
    return neo4j.driver(place.uri, neo4j.auth.basic(place.user, password), {
      disableLosslessIntegers: true,
      connectionTimeout: CONNECT_MS,
      connectionAcquisitionTimeout: 2 * CONNECT_MS,
      connectionLivenessCheckTimeout: IDLE_CHECK_MS,
      telemetryDisabled: true,
      userAgent: "coalition-atlas",
    });
  } catch (cause) {
    const words = cause instanceof Error ? cause.message : String(cause);
    throw new AtlasError("BAD_INPUT", `NEO4J_URI=${place.uri} is not an address of a Neo4j: ${words}`, {
      cause,
    });
  }
}

function writeTransaction(session: Session, transaction: Transaction, place: Neo4jPlace): WriteTransaction {
  return {
    async run({ text, parameters = {} }) {
      try {
        const { records, summary } = await transaction.run(text, boltParameters(parameters));
        const { nodesCreated, relationshipsCreated } = summary.counters.updates();
        return {
          rows: rowsOf(records),
          nodesCreated: nodesCreated ?? 0,
          factsCreated: relationshipsCreated ?? 0,
        };
      } catch (cause) {
        throw neo4jError(cause, place, text);
      }
    },
    async commit() {
      try {
        await transaction.commit();
      } catch (cause) {
        throw neo4jError(cause, place);
      } finally {
        await session.close().catch(() => undefined);
      }
    },
    async rollback() {
      await session.close().catch(() => undefined);
    },
  };
}

function tooLate({ uri }: Neo4jPlace, timeoutMs: number): AtlasError {
  const message = `Neo4j at ${uri} did not answer within ${timeoutMs} ms: ask for less, or allow more time.`;
  return new AtlasError("TIMEOUT", message, { details: { engine: "neo4j", timeoutMs } });
}
