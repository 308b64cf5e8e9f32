import { readFileSync, statSync } from "node:fs";
import { readdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { AtlasError } from "../../../schema/errors.ts";
import { hasCode } from "./hasCode.ts";

const POINTER_FILE = "current.json";
/** A data file, its write-ahead log and what the bulk load reads all begin with the data file's name. */
const DATA_FILE = /^(atlas-[0-9a-f]{12}-\d+)\.(lbug|building|load)/;

const pointerSchema = z.object({
  /** Name of the data file in use, without its ending. */
  file: z.string().regex(/^atlas-[0-9a-f]{12}-\d+$/),
  /** The data file in use before it, kept so that going back is writing a pointer. */
  previous: z.string().nullable(),
  storageVersion: z.string(),
  /** Fingerprint of the tables' definitions. */
  tables: z.string(),
});
export type Pointer = z.infer<typeof pointerSchema>;

/** The paths of one data file. */
export function dataPaths(folder: string, name: string) {
  return {
    file: join(folder, `${name}.lbug`),
    building: join(folder, `${name}.building`),
    loadFolder: join(folder, `${name}.load`),
  };
}

/** @param at When the import began, so that a second import of the same content gets a file of its own. */
export function dataName(hash: string, at: Date): string {
  return `atlas-${hash
    .slice(0, 12)
    .toLowerCase()
    .replaceAll(/[^0-9a-f]/g, "0")
    .padEnd(12, "0")}-${at.getTime()}`;
}

/** The pointer, or null where nothing has been imported. */
export function readPointer(folder: string): Pointer | null {
  const path = join(folder, POINTER_FILE);
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (cause) {
    if (hasCode(cause, "ENOENT")) return null;
    throw new AtlasError("UNAVAILABLE", `${path} cannot be read: ${String(cause)}`, { cause });
  }
  try {
    return pointerSchema.parse(JSON.parse(text));
  } catch (cause) {
    throw new AtlasError(
      "UNAVAILABLE",
      `${path} is not a pointer to a data file. Delete it and import the dataset again (npm run import).`,
      { cause },
    );
  }
}

/** Changes whenever the pointer is replaced; "" where there is none or none can be found. Cheap enough for every read. */
export function pointerMark(folder: string): string {
  try {
    const stats = statSync(join(folder, POINTER_FILE), { throwIfNoEntry: false });
    return stats === undefined ? "" : `${stats.ino}:${stats.mtimeMs}:${stats.size}`;
  } catch {
    // A file in place of the folder, or a folder that may not be entered: reading the pointer says which.
    return "";
  }
}

/** Renamed into place: a reader finds the old pointer or the new one, never half of one. */
export async function writePointer(folder: string, pointer: Pointer): Promise<void> {
  const draft = join(folder, `${POINTER_FILE}.new`);
  await writeFile(draft, `${JSON.stringify(pointer, null, 2)}\n`, { flush: true });
  await rename(draft, join(folder, POINTER_FILE));
}

/** Removes what killed imports left and every data file but the named ones. Only an import that holds the lock may call it. */
export async function cleanFolder(folder: string, keep: readonly string[]): Promise<void> {
  for (const entry of await readdir(folder)) {
    const name = DATA_FILE.exec(entry)?.[1];
    if (name === undefined) continue;
    const inUse = keep.includes(name) && entry.startsWith(`${name}.lbug`);
    if (!inUse) await remove(join(folder, entry));
  }
}

/** On Windows a file that a reader still has open cannot be removed: the next import does it. */
async function remove(path: string): Promise<void> {
  try {
    await rm(path, { recursive: true, force: true });
  } catch (error) {
    if (!hasCode(error, "EBUSY") && !hasCode(error, "EPERM") && !hasCode(error, "EACCES")) throw error;
  }
}
