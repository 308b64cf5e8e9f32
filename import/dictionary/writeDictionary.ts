import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { AtlasError } from "../../schema/errors.ts";
import { readPackage } from "../read/readPackage.ts";
import { SHIPPED_DATASET } from "../read/readStandard.ts";
import { dataDictionary } from "./dataDictionary.ts";

/** Where the generated page stands. */
export const DICTIONARY_FILE = fileURLToPath(new URL("../../docs/data-dictionary.md", import.meta.url));

/** The data dictionary of the shipped dataset, as its page must read. */
export async function shippedDictionary(): Promise<string> {
  const { package: shipped } = await readPackage(SHIPPED_DATASET);
  if (shipped === null) {
    throw new AtlasError(
      "INTERNAL",
      `${SHIPPED_DATASET}datapackage.json cannot be read: run \`npm run import -- --dry-run\`, which says why.`,
    );
  }
  return dataDictionary(shipped.descriptor);
}

/** Writes the data dictionary of the shipped dataset to its page. */
export async function writeDictionary(file: string = DICTIONARY_FILE): Promise<void> {
  await writeFile(file, await shippedDictionary());
}
