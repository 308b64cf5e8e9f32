import { fileURLToPath } from "node:url";
import { AtlasError } from "../schema/errors.ts";
import { clientIsStale } from "./clientIsStale.ts";
import type { Config, StoreConfig } from "./config.ts";
import { runChild } from "./runChild.ts";
import { openStore } from "./store/openStore.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/**
 * Makes what a first start lacks: the built page, and the shipped dataset in an empty store. Both are made by the program's own commands
 * as processes of their own, since the server imports neither the importer nor the bundler. Nothing that is there is touched.
 */
export async function setUp(config: Config): Promise<void> {
  if (await clientIsStale(ROOT)) {
    console.log("Building the page …");
    await runChild("npx vite build", [bin("vite/bin/vite.js"), "build", "--logLevel", "warn"], ROOT);
  }
  if (await isEmpty(config.store)) {
    console.log("Importing the shipped dataset …");
    await runChild("npm run import", ["--import", "tsx", "import/main.ts"], ROOT);
  }
}

/** An unreachable database is no reason not to start: the server says so and recovers. */
export async function isEmpty(config: StoreConfig): Promise<boolean> {
  const { store } = await openStore(config);
  try {
    await store.dataset();
    return false;
  } catch (error) {
    if (!(error instanceof AtlasError)) throw error;
    if (error.code === "NO_DATASET" && !holdsUnread(error)) return true;
    console.warn(`The data cannot be served yet: ${error.message}`);
    return false;
  } finally {
    await store.close();
  }
}

/** Data of another version of the program, or an import that was cut off: somebody's own, perhaps, and not to be replaced unasked. */
function holdsUnread({ details }: AtlasError): boolean {
  return details.file !== undefined || typeof details.importing === "string";
}

function bin(file: string): string {
  return fileURLToPath(new URL(`../node_modules/${file}`, import.meta.url));
}
