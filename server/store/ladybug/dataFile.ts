import { AtlasError } from "../../../schema/errors.ts";
import type { Parameters as Given, ResultRow } from "../engine.ts";
import { MAX_FILE_SIZE } from "./buildDataFile.ts";
import { type Connection, type Database, loadDriver, type PreparedStatement } from "./driver.ts";
import { ladybugError } from "./errors.ts";

/** Bytes of memory that a reader may keep of its file: the shipped data is a few megabytes, the General Assembly's whole record under 100. */
const READ_MEMORY = 256 * 2 ** 20;
/** Statements kept prepared on each connection. */
const PREPARED = 200;

interface Seat {
  readonly connection: Connection;
  readonly prepared: Map<string, PreparedStatement>;
  timeoutMs: number;
}

/** One data file, open for reading. It closes itself when it is retired and its last reader has finished. */
export interface DataFile {
  readonly path: string;
  read(statement: string, parameters: Given, timeoutMs: number): Promise<readonly ResultRow[]>;
  /** No new reads; resolves when the last one has finished and the file is closed. */
  retire(): Promise<void>;
}

/** @param connections Reads that run at the same time; more wait their turn. */
export async function openDataFile(path: string, connections: number): Promise<DataFile> {
  const driver = loadDriver();
  const database: Database = new driver.Database(path, READ_MEMORY, true, true, MAX_FILE_SIZE);
  const seats: Seat[] = [];
  try {
    await database.init();
    for (let at = 0; at < connections; at += 1) {
      const connection = new driver.Connection(database, 1);
      await connection.init();
      seats.push({ connection, prepared: new Map(), timeoutMs: 0 });
    }
  } catch (cause) {
    // A database that failed to open has nothing to close, and says so with the same error again.
    await database.close().catch(() => undefined);
    throw new AtlasError(
      "UNAVAILABLE",
      `The data file ${path} cannot be opened: ${cause instanceof Error ? cause.message : String(cause)}. ` +
        "Import the dataset again (npm run import).",
      { details: { remedy: "import" }, cause },
    );
  }
  const free = [...seats];
  const waiting: ((seat: Seat) => void)[] = [];
  let users = 0;
  let retired: (() => void) | undefined;

  const take = (timeoutMs: number): Promise<Seat> => {
    const seat = free.pop();
    if (seat !== undefined) return Promise.resolve(seat);
    return new Promise((resolve, reject) => {
      const turn = (next: Seat) => {
        clearTimeout(timer);
        resolve(next);
      };
      const timer = setTimeout(() => {
        waiting.splice(waiting.indexOf(turn), 1);
        reject(
          new AtlasError(
            "TIMEOUT",
            `No connection to the embedded database was free within ${timeoutMs} ms.`,
          ),
        );
      }, timeoutMs);
      waiting.push(turn);
    });
  };
  const giveBack = (seat: Seat) => {
    const next = waiting.shift();
    if (next === undefined) free.push(seat);
    else next(seat);
  };
  const close = async () => {
    for (const seat of seats) {
      seat.prepared.clear();
      await seat.connection.close();
    }
    await database.close();
  };

  return {
    path,
    async read(statement, parameters, timeoutMs) {
      users += 1;
      try {
        const seat = await take(timeoutMs);
        try {
          return await execute(seat, statement, parameters, timeoutMs);
        } finally {
          giveBack(seat);
        }
      } finally {
        users -= 1;
        if (users === 0) retired?.();
      }
    },
    async retire() {
      if (users > 0) await new Promise<void>((resolve) => (retired = resolve));
      await close();
    },
  };
}

async function execute(
  seat: Seat,
  statement: string,
  parameters: Given,
  timeoutMs: number,
): Promise<readonly ResultRow[]> {
  try {
    if (seat.timeoutMs !== timeoutMs) {
      seat.connection.setQueryTimeout(timeoutMs);
      seat.timeoutMs = timeoutMs;
    }
    let prepared = seat.prepared.get(statement);
    if (prepared === undefined) {
      prepared = await seat.connection.prepare(statement);
      if (!prepared.isSuccess()) throw new Error(prepared.getErrorMessage());
      const oldest = seat.prepared.keys().next();
      if (seat.prepared.size >= PREPARED && oldest.done === false) seat.prepared.delete(oldest.value);
      seat.prepared.set(statement, prepared);
    }
    const result = await seat.connection.execute(prepared, mutable(parameters));
    const results = Array.isArray(result) ? result : [result];
    try {
      // Row by row over the thread pool is ten times slower than decoding all of them here.
      return results.flatMap((each) => each.getAllSync());
    } finally {
      for (const each of results) each.close();
    }
  } catch (cause) {
    throw ladybugError(cause, statement, timeoutMs);
  }
}

/** The driver's types ask for mutable values; it does not change them. */
function mutable(parameters: Given): NonNullable<Parameters<Connection["execute"]>[1]> {
  return { ...parameters } as NonNullable<Parameters<Connection["execute"]>[1]>;
}
