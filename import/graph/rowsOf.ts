import type { DataPackage } from "../package.ts";
import type { Place } from "./properties.ts";

/** The rows of a table with the table that they stand in; none where the package has no such table. */
export function rowsOf(pkg: DataPackage, name: string): readonly Place[] {
  const table = pkg.tables.get(name);
  return table === undefined ? [] : table.rows.map((row) => ({ table, row }));
}
