import { createHash } from "node:crypto";
import type { PackageTable, TableDescriptor } from "../package.ts";

/**
 * SHA-256 over the content of a package, as 64 hexadecimal digits. The same content has the same hash: line ends, byte-order marks, the
 * order of rows and columns, and the layout of datapackage.json do not count; every cell and every word of the descriptor does.
 */
export function hashPackage(
  descriptor: unknown,
  tables: ReadonlyMap<string, PackageTable>,
  standard: readonly TableDescriptor[],
): string {
  const hash = createHash("sha256").update(`${JSON.stringify(sortKeys(descriptor))}\n`);
  for (const { name, schema } of standard) {
    const table = tables.get(name);
    if (table === undefined) continue;
    const columns = schema.fields.map((field) => field.name);
    const rows = table.rows.map((row) => JSON.stringify(columns.map((column) => row.cells[column] ?? "")));
    hash.update(`${JSON.stringify([name, columns])}\n`);
    for (const row of rows.sort()) hash.update(`${row}\n`);
  }
  return hash.digest("hex");
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sortKeys(inner)]),
  );
}
