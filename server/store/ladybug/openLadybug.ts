import { mkdir } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { AtlasError } from "../../../schema/errors.ts";
import type { DatasetInfo, GraphData } from "../../../schema/kinds.ts";
import type { Engine, LoadOptions } from "../engine.ts";
import { buildDataFile } from "./buildDataFile.ts";
import { type DataFile, openDataFile } from "./dataFile.ts";
import {
  cleanFolder,
  dataName,
  dataPaths,
  type Pointer,
  pointerMark,
  readPointer,
  writePointer,
} from "./dataFolder.ts";
import { loadDriver } from "./driver.ts";
import { folderError } from "./errors.ts";
import { takeLock } from "./lock.ts";
import { tablesFingerprint } from "./tables.ts";

export interface LadybugOptions {
  /** Where the data files and the pointer to the one in use live; made by the first import. */
  readonly folder: string;
  /** Reads that run at the same time. Default: one a core, 2 to 8. */
  readonly connections?: number;
}

const DEFAULT_TIMEOUT_MS = 10_000;

/**
 * The embedded graph database. An import builds a new file and flips a pointer; a reader follows the pointer with its next read
 * and finishes on the old file what it began there.
 */
export function openLadybug({ folder, connections }: LadybugOptions): Engine {
  const seats = connections ?? Math.min(8, Math.max(2, availableParallelism()));
  let closed = false;
  let open: { readonly mark: string; readonly file: Promise<DataFile> } | undefined;
  const retiring = new Set<Promise<void>>();

  const current = (): Promise<DataFile> => {
    if (closed) return Promise.reject(new AtlasError("UNAVAILABLE", "The store is closed."));
    const mark = pointerMark(folder);
    if (open?.mark !== mark) {
      retire();
      const file = openPointed(folder, seats);
      open = { mark, file };
      // A file that did not open is tried again by the next read.
      file.catch(() => {
        if (open?.file === file) open = undefined;
      });
    }
    return open.file;
  };
  const retire = () => {
    const old = open?.file;
    open = undefined;
    if (old === undefined) return;
    const done = old.then((file) => file.retire()).catch(() => undefined);
    retiring.add(done);
    void done.then(() => retiring.delete(done));
  };

  return {
    name: "ladybug",
    async read(statement, parameters = {}, { timeoutMs = DEFAULT_TIMEOUT_MS } = {}) {
      return (await current()).read(statement, parameters, timeoutMs);
    },
    load(data, options) {
      return load(folder, data, options ?? {}).catch((cause: unknown) => {
        throw folderError(cause, folder);
      });
    },
    version: async () => `ladybug ${loadDriver().VERSION}`,
    async close() {
      closed = true;
      retire();
      await Promise.all(retiring);
    },
  };
}

async function openPointed(folder: string, connections: number): Promise<DataFile> {
  const mark = pointerMark(folder);
  const pointer = readPointer(folder);
  if (pointer === null) {
    throw new AtlasError(
      "NO_DATASET",
      `Nothing has been imported into ${folder} yet. Import a dataset first: npm run import.`,
    );
  }
  if (!fits(pointer)) {
    throw new AtlasError(
      "NO_DATASET",
      `The data in ${folder} was written by another version of this program and cannot be read by this one. ` +
        "Import the dataset again (npm run import): the file is built anew.",
      { details: { ...pointer } },
    );
  }
  try {
    return await openDataFile(dataPaths(folder, pointer.file).file, connections);
  } catch (error) {
    // Imports that ended meanwhile may have removed the file that the pointer named.
    if (pointerMark(folder) === mark) throw error;
    return openPointed(folder, connections);
  }
}

function fits(pointer: Pointer): boolean {
  return pointer.storageVersion === storageVersion() && pointer.tables === tablesFingerprint();
}

function storageVersion(): string {
  return String(loadDriver().STORAGE_VERSION);
}

async function load(
  folder: string,
  data: GraphData,
  { onProgress = () => undefined, whenLocked, now = () => new Date() }: LoadOptions,
): Promise<DatasetInfo> {
  await mkdir(folder, { recursive: true });
  const lock = await takeLock(folder);
  try {
    await whenLocked?.();
    const pointer = readPointer(folder);
    const kept = pointer === null ? [] : [pointer.file, pointer.previous ?? ""];
    await cleanFolder(folder, kept);
    const at = now();
    const info: DatasetInfo = { ...data.dataset, importedAt: at.toISOString() };
    const name = freeName(info.hash, at, pointer);
    try {
      await buildDataFile(dataPaths(folder, name), data, info, onProgress);
    } catch (error) {
      await cleanFolder(folder, kept);
      throw error;
    }
    lock.assertHeld();
    await writePointer(folder, {
      file: name,
      previous: pointer?.file ?? null,
      storageVersion: storageVersion(),
      tables: tablesFingerprint(),
    });
    await cleanFolder(folder, pointer === null ? [name] : [name, pointer.file]);
    return info;
  } finally {
    await lock.release();
  }
}

/** Two imports of the same content within one tick of the clock still get two files. */
function freeName(hash: string, at: Date, pointer: Pointer | null): string {
  const taken = [pointer?.file, pointer?.previous];
  let tick = at.getTime();
  while (taken.includes(dataName(hash, new Date(tick)))) tick += 1;
  return dataName(hash, new Date(tick));
}
