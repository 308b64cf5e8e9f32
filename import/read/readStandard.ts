import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { TableDescriptor } from "../package.ts";
import { DESCRIPTOR_FILE } from "./descriptorProblem.ts";
import { descriptorSchema } from "./descriptorSchema.ts";
import { ownTables } from "./readDescriptor.ts";

/** The folder of the shipped dataset. */
export const SHIPPED_DATASET = fileURLToPath(new URL("../dataset/", import.meta.url));

/** The tables that the atlas reads, as the shipped dataset's descriptor defines them: the schema that every package is checked against. */
export async function readStandard(): Promise<readonly TableDescriptor[]> {
  const content: unknown = JSON.parse(await readFile(`${SHIPPED_DATASET}${DESCRIPTOR_FILE}`, "utf8"));
  return ownTables(descriptorSchema.parse(content));
}
