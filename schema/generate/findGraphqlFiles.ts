import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { GraphqlFile } from "./generateTypes.ts";

/** Every `.graphql` file under a folder of the project, sorted by path. */
export async function findGraphqlFiles(root: string, folder: string): Promise<readonly GraphqlFile[]> {
  const names = await readdir(join(root, folder), { recursive: true });
  const paths = names
    .filter((name) => name.endsWith(".graphql"))
    .map((name) => `${folder}/${name.replaceAll("\\", "/")}`)
    .sort();
  return Promise.all(paths.map(async (path) => ({ path, text: await readFile(join(root, path), "utf8") })));
}
