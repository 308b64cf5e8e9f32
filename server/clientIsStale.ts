import { readdir, stat } from "node:fs/promises";
import path from "node:path";

/** What the page is built from. A dataset is no part of it. */
const SOURCES = ["client", "schema"];

/** Whether the built page is missing, or older than something that it is built from. Where there are no sources, what is built is right. */
export async function clientIsStale(root: string): Promise<boolean> {
  const built = await modified(path.join(root, "dist/client/index.html"));
  if (built === null) return true;
  const files = await Promise.all(SOURCES.map((folder) => filesOf(path.join(root, folder))));
  const times = await Promise.all([...files.flat(), path.join(root, "package-lock.json")].map(modified));
  return times.some((time) => time !== null && time > built);
}

async function filesOf(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
}

async function modified(file: string): Promise<number | null> {
  const found = await stat(file).catch(() => null);
  return found === null ? null : found.mtimeMs;
}
