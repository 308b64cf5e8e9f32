import { AtlasError } from "../../schema/errors.ts";
import { readPackage } from "../read/readPackage.ts";
import { SHIPPED_DATASET } from "../read/readStandard.ts";
import { dataDictionary } from "./dataDictionary.ts";

/** The data dictionary of the shipped dataset, as docs/data-dictionary.md must read. */
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
