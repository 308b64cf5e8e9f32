import { z } from "zod";
import { AtlasError } from "../../../schema/errors.ts";
import type { DatasetInfo } from "../../../schema/kinds.ts";
import { DATASET_COLUMNS } from "../columns.ts";
import type { Engine } from "../engine.ts";

/** By its id: a database that others use too may hold nodes with this label. */
const STATEMENT = `MATCH (d:Dataset {id: 'dataset'}) RETURN ${DATASET_COLUMNS.filter((name) => name !== "id")
  .map((name) => `d.${name} AS ${name}`)
  .join(", ")}`;

const partSchema = z.object({
  format: z.string(),
  name: z.string(),
  hash: z.string(),
  reading: z.number(),
  rows: z.number(),
  rejected: z.number(),
});

const datasetSchema = z.object({
  hash: z.string(),
  name: z.string(),
  title: z.string(),
  version: z.string(),
  created: z.string(),
  licence: z.string(),
  attribution: z.string(),
  importedAt: z.string(),
  counts: z
    .string()
    .transform((text): unknown => JSON.parse(text))
    .pipe(z.record(z.string(), z.number())),
  coverageFrom: z.string().nullable(),
  coverageTo: z.string().nullable(),
  parts: z
    .string()
    .transform((text): unknown => JSON.parse(text))
    .pipe(z.array(partSchema))
    .nullable(),
});

/** What the store holds. @throws AtlasError NO_DATASET where nothing has been imported. */
export async function readDataset(engine: Engine): Promise<DatasetInfo> {
  const [row] = await engine.read(STATEMENT);
  if (row === undefined) {
    throw new AtlasError(
      "NO_DATASET",
      "The graph database holds no dataset yet. Import one first: npm run import.",
    );
  }
  const { parts, ...info } = datasetSchema.parse(row);
  return parts === null ? info : { ...info, parts };
}
