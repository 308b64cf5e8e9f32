import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

/** A world of five states in which every table has rows: fixtures/mini. */
export const MINI = fileURLToPath(new URL("../fixtures/mini/", import.meta.url));

/** A folder of its own, removed when the test is over. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), "atlas-import-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}

/** A change of one file: text that it has exactly once, and what stands there instead. */
export type Edit = readonly [file: string, from: string, to: string];

/** A copy of a package with changes, removed when the test is over. */
export async function editedPackage(edits: readonly Edit[], original: string = MINI): Promise<string> {
  const folder = await temporaryFolder();
  await cp(original, folder, { recursive: true });
  for (const [file, from, to] of edits) {
    const text = await readFile(path.join(folder, file), "utf8");
    const parts = text.split(from);
    if (parts.length !== 2)
      throw new Error(`${file} has ${JSON.stringify(from)} ${parts.length - 1} times, not once`);
    await writeFile(path.join(folder, file), parts.join(to));
  }
  return folder;
}

/** A copy of the small world with one file written anew: text or bytes; null removes it. */
export async function packageWithFile(file: string, content: string | Uint8Array | null): Promise<string> {
  const folder = await editedPackage([]);
  if (content === null) await rm(path.join(folder, file));
  else await writeFile(path.join(folder, file), content);
  return folder;
}
