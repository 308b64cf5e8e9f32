import { spawnSync } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { findGraphqlFiles } from "./findGraphqlFiles.ts";
import { generateOperationTypes, generateResolverTypes } from "./generateTypes.ts";
import { MAPPERS } from "./mappers.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const DICTIONARY = "docs/data-dictionary.md";

/**
 * Writes every generated file: the resolvers' types, the page's operations, and the data dictionary. With `--check` it writes nothing
 * and names the files that are out of date.
 * @returns the exit code: 0 where everything is up to date or written, 1 where the check found drift, 2 for an unknown option.
 */
export async function generate(words: readonly string[]): Promise<number> {
  const unknown = words.filter((word) => word !== "--check");
  if (unknown.length > 0) {
    console.error(`Got ${unknown.join(" ")}; expected nothing, or --check to only look for drift.`);
    return 2;
  }
  const check = words.includes("--check");
  const stale: string[] = [];
  for (const [path, text] of await generatedFiles()) {
    const before = await readFile(join(ROOT, path), "utf8").catch(() => null);
    if (before === text) continue;
    stale.push(path);
    if (check) continue;
    await mkdir(dirname(join(ROOT, path)), { recursive: true });
    await writeFile(join(ROOT, path), text);
  }
  if (check && stale.length > 0) {
    console.error(`Out of date: ${stale.join(", ")}. Run npm run generate and commit what it writes.`);
    return 1;
  }
  console.log(stale.length === 0 ? "Generated files are up to date." : `Wrote ${stale.join(", ")}.`);
  return 0;
}

async function generatedFiles(): Promise<readonly (readonly [string, string])[]> {
  const schemaText = (await findGraphqlFiles(ROOT, "schema")).map(({ text }) => text).join("\n");
  const operations = await findGraphqlFiles(ROOT, "client");
  return [
    ["server/generated/resolvers.ts", await generateResolverTypes(schemaText, MAPPERS)],
    ["client/generated/operations.ts", await generateOperationTypes(schemaText, operations)],
    [DICTIONARY, printDictionary()],
  ];
}

/** The dictionary is printed by the importer, which the vocabulary may not import: it runs as a process of its own. */
function printDictionary(): string {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", "import/dictionary/main.ts"],
    { cwd: ROOT, encoding: "utf8" },
  );
  if (status !== 0) throw new Error(`The data dictionary could not be printed: ${stderr}`);
  return stdout;
}
