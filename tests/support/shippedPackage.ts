import type { DataPackage } from "../../import/package.ts";
import { readPackage } from "../../import/read/readPackage.ts";
import { SHIPPED_DATASET } from "../../import/read/readStandard.ts";

/** The shipped dataset as the importer reads it. */
export async function shippedPackage(): Promise<DataPackage> {
  const { package: shipped, problems } = await readPackage(SHIPPED_DATASET);
  if (shipped === null || problems.length > 0) {
    throw new Error(`the shipped dataset cannot be read: ${JSON.stringify(problems.slice(0, 3))}`);
  }
  return shipped;
}

/** The cells of a table, row by row. */
export function cellsOf(pkg: DataPackage, table: string): readonly Readonly<Record<string, string>>[] {
  return (pkg.tables.get(table)?.rows ?? []).map((row) => row.cells);
}
