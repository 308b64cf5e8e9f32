import { AtlasError } from "../../../schema/errors.ts";
import type { Bolt, WriteTransaction } from "./bolt.ts";
import { within } from "./within.ts";

export interface ImportLock {
  /** The transaction that holds the lock; what it writes is put in place by `commit` together with the end of the lock. */
  readonly holder: Pick<WriteTransaction, "run">;
  commit(): Promise<void>;
  /** Undoes what the holder wrote; nothing happens after `commit`. */
  release(): Promise<void>;
}

/** Longer than another import needs to let go of the lock, and a server that has just started, on a busy machine, to plan its first statement. */
const WAIT_MS = 10_000;
/** For a reader, who asks again if the answer is wrong. */
const LOOK_MS = 1_000;
/** Until the server gives up an import whose process neither speaks nor ends. */
const HOLD_MS = 3_600_000;

/**
 * Keeps two imports into one database apart. The lock is a node that an open transaction has created and that is never seen: it is deleted
 * before that transaction commits. The server drops it with the connection of a process that dies, but not before a commit is in place.
 * @throws AtlasError BUSY while another import runs.
 */
export async function takeImportLock(bolt: Bolt, waitMs = WAIT_MS): Promise<ImportLock> {
  const holder = await bolt.begin(HOLD_MS);
  try {
    const taken = holder.run({ text: "MERGE (l:ImportLock {id: $id})", parameters: { id: "import" } });
    await within(taken, waitMs, () => busy(bolt.place.uri));
  } catch (error) {
    await holder.rollback();
    throw error;
  }
  return {
    holder,
    async commit() {
      await holder.run({ text: "MATCH (l:ImportLock) DELETE l" });
      await holder.commit();
    },
    release: () => holder.rollback(),
  };
}

/** Whether an import is running, or one that was killed is still being put in place: nobody else can have the lock for a moment then. */
export async function importRuns(bolt: Bolt): Promise<boolean> {
  try {
    const lock = await takeImportLock(bolt, LOOK_MS);
    await lock.release();
    return false;
  } catch (error) {
    if (error instanceof AtlasError && error.code === "BUSY") return true;
    throw error;
  }
}

function busy(uri: string): AtlasError {
  const message = `Another import into Neo4j at ${uri} is running. Wait until it has finished and start again.`;
  return new AtlasError("BUSY", message, { details: { engine: "neo4j" } });
}
