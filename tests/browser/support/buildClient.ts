import { createHash } from "node:crypto";
import { readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
const STAMP = join(ROOT, "dist/client/.source-hash");
const SOURCES = ["client", "schema", "vite.config.ts", "package-lock.json"];

/** Builds the page into dist/client where its sources changed since it was built. */
export async function buildClient(): Promise<void> {
  const hash = await sourceHash();
  const before = await readFile(STAMP, "utf8").catch(() => "");
  if (before === hash) return;
  await build({ root: join(ROOT, "client"), configFile: join(ROOT, "vite.config.ts"), logLevel: "error" });
  await writeFile(STAMP, hash);
}

async function sourceHash(): Promise<string> {
  const hash = createHash("sha256");
  for (const source of SOURCES) {
    for (const file of (await filesOf(source)).sort()) {
      hash.update(file);
      hash.update(await readFile(join(ROOT, file)));
    }
  }
  return hash.digest("hex");
}

async function filesOf(path: string): Promise<string[]> {
  const kind = await stat(join(ROOT, path));
  if (!kind.isDirectory()) return [path];
  const names = await readdir(join(ROOT, path));
  return (await Promise.all(names.map((name) => filesOf(`${path}/${name}`)))).flat();
}
