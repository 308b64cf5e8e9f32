import { AtlasError } from "../../../schema/errors.ts";
import type { Bolt } from "./bolt.ts";
import { within } from "./within.ts";

export interface ImportLock {
  /** Fails where the connection that holds the lock was lost. */
  assertHeld(): Promise<void>;
  release(): Promise<void>;
}

/** Longer than another import needs to let go of the lock when it has finished. */
const WAIT_MS = 2_000;

/**
 * Keeps two imports into one database apart. The lock is a node that an open transaction has created and never commits: nothing of it is
 * ever seen, and the server drops it with the connection of a process that dies.
 * @throws AtlasError BUSY while another import runs.
 */
export async function takeImportLock(bolt: Bolt): Promise<ImportLock> {
  const holder = await bolt.begin(0);
  try {
    const taken = holder.run({ text: "MERGE (l:ImportLock {id: $id})", parameters: { id: "import" } });
    await within(taken, WAIT_MS, () => busy(bolt.place.uri));
  } catch (error) {
    await holder.rollback();
    throw error;
  }
  return {
    async assertHeld() {
      await holder.run({ text: "RETURN 1 AS held" });
    },
    release: () => holder.rollback(),
  };
}

function busy(uri: string): AtlasError {
  const message = `Another import into Neo4j at ${uri} is running. Wait until it has finished and start again.`;
  return new AtlasError("BUSY", message, { details: { engine: "neo4j" } });
}
