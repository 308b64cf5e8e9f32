import { mkdir, rm, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/** A lock this old was left behind by a run that was killed. */
const STALE_MS = 5 * 60_000;

/** Runs one process at a time: test files run beside each other and share the built page and the imported data. */
export async function withLock<T>(folder: string, run: () => Promise<T>): Promise<T> {
  await mkdir(dirname(folder), { recursive: true });
  for (;;) {
    const taken = await mkdir(folder).then(
      () => true,
      () => false,
    );
    if (taken) break;
    const age = await stat(folder).then(
      ({ mtimeMs }) => Date.now() - mtimeMs,
      () => 0,
    );
    if (age > STALE_MS) await rm(folder, { recursive: true, force: true });
    await sleep(100);
  }
  try {
    return await run();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
