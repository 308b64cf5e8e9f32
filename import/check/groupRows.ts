import type { PackageRow } from "../package.ts";

/** Rows that have the same key, for every key that several rows have: groups and rows in the order of the file. */
export function groupRows(
  rows: readonly PackageRow[],
  keyOf: (row: PackageRow) => readonly string[],
): readonly (readonly PackageRow[])[] {
  const groups = new Map<string, PackageRow[]>();
  for (const row of rows) {
    const key = keyOf(row).join("\u0000");
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}
