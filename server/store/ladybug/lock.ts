import { randomUUID } from "node:crypto";
import { readFileSync, statSync, utimesSync } from "node:fs";
import { link, rename, rm, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { AtlasError } from "../../../schema/errors.ts";
import { hasCode } from "./hasCode.ts";

const LOCK_FILE = "import.lock";
/** How often the holder shows that it lives, and after how long a holder that cannot be asked is taken for dead. */
const BEAT_MS = 5_000;
const DEAD_AFTER_MS = 60_000;

const holderSchema = z.object({
  token: z.string(),
  pid: z.number().int(),
  host: z.string(),
  /** Tells a process from a later one with the same number; null where the system does not say. */
  processStarted: z.string().nullable(),
});
type Holder = z.infer<typeof holderSchema>;

export interface ImportLock {
  /** @throws AtlasError BUSY where another process has taken the lock over: nothing may be put in use any more. */
  assertHeld(): void;
  release(): Promise<void>;
}

/** Tokens that this process holds: a lock with our own process number and another token is an earlier process's. */
const held = new Set<string>();

/**
 * Keeps two imports into one folder apart. A lock whose process is gone is taken over.
 * @throws AtlasError BUSY while another import runs.
 */
export async function takeLock(folder: string): Promise<ImportLock> {
  const path = join(folder, LOCK_FILE);
  const holder: Holder = {
    token: randomUUID(),
    pid: process.pid,
    host: hostname(),
    processStarted: processStarted(process.pid),
  };
  held.add(holder.token);
  try {
    await create(path, holder);
  } catch (error) {
    held.delete(holder.token);
    throw error;
  }
  const beat = setInterval(() => touch(path), BEAT_MS).unref();
  return {
    assertHeld() {
      const now = find(path);
      if (now?.holder?.token !== holder.token) throw busy(path, now?.holder);
    },
    async release() {
      clearInterval(beat);
      held.delete(holder.token);
      if (find(path)?.holder?.token === holder.token) await rm(path, { force: true });
    },
  };
}

async function create(path: string, holder: Holder): Promise<void> {
  for (let attempt = 0; attempt < 5; attempt += 1) {
    if (await putInPlace(path, holder)) return;
    const other = find(path);
    if (other === undefined) continue;
    if (other.alive) throw busy(path, other.holder);
    await setAside(path, other.text, holder.token);
  }
  throw busy(path, find(path)?.holder);
}

/**
 * Written beside and linked into place, so that a process killed here leaves no lock that names no holder (which nobody could tell from a
 * living one for a minute). A file system without links takes the lock in two steps.
 * @returns false where there is a lock already.
 */
async function putInPlace(path: string, holder: Holder): Promise<boolean> {
  const draft = `${path}.${holder.token}`;
  const text = JSON.stringify(holder);
  try {
    await writeFile(draft, text);
    await link(draft, path);
    return true;
  } catch (error) {
    if (hasCode(error, "EEXIST")) return false;
    if (!hasCode(error, "EPERM") && !hasCode(error, "ENOTSUP") && !hasCode(error, "ENOSYS")) throw error;
  } finally {
    await rm(draft, { force: true });
  }
  try {
    await writeFile(path, text, { flag: "wx" });
    return true;
  } catch (error) {
    if (hasCode(error, "EEXIST")) return false;
    throw error;
  }
}

/** Takes a dead lock away; where another process was quicker and the lock is already a new one, puts that back. */
async function setAside(path: string, expected: string, token: string): Promise<void> {
  const aside = `${path}.${token}`;
  try {
    await rename(path, aside);
  } catch (error) {
    if (hasCode(error, "ENOENT")) return;
    throw error;
  }
  if (readFileSync(aside, "utf8") === expected) await rm(aside, { force: true });
  else await rename(aside, path);
}

interface FoundLock {
  readonly text: string;
  /** Undefined where the file is not (or not yet) a whole lock. */
  readonly holder: Holder | undefined;
  readonly alive: boolean;
}

function find(path: string): FoundLock | undefined {
  try {
    const text = readFileSync(path, "utf8");
    const fresh = Date.now() - statSync(path).mtimeMs < DEAD_AFTER_MS;
    const { data: holder } = holderSchema.safeParse(parseJson(text));
    const here = holder?.host === hostname();
    return { text, holder, alive: holder !== undefined && here ? isRunning(holder) : fresh };
  } catch (error) {
    if (hasCode(error, "ENOENT")) return undefined;
    throw error;
  }
}

function isRunning(holder: Holder): boolean {
  if (holder.pid === process.pid) return held.has(holder.token);
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    return hasCode(error, "EPERM");
  }
  return holder.processStarted === processStarted(holder.pid);
}

/** Linux says when a process began, in ticks since the machine's start; elsewhere its number alone has to do. */
function processStarted(pid: number): string | null {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)?.split(" ");
    return fields?.[19] ?? null;
  } catch {
    return null;
  }
}

function touch(path: string): void {
  try {
    utimesSync(path, new Date(), new Date());
  } catch {
    // The lock is gone; assertHeld says so before anything is put in use.
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function busy(path: string, holder: Holder | undefined): AtlasError {
  const who = holder === undefined ? "another process" : `process ${holder.pid} on ${holder.host}`;
  return new AtlasError(
    "BUSY",
    `Another import is running (${who} holds ${path}). Wait until it has finished and start again.`,
    { details: { lock: path, pid: holder?.pid ?? null } },
  );
}
