/** A plain table: the first column to the left, the others to the right, two spaces between; numbers with a comma for thousands. */
export function formatTable(
  header: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string {
  const cells = [header, ...rows.map((row) => row.map((value) => formatValue(value)))];
  const widths = header.map((_, at) => Math.max(...cells.map((row) => row[at]?.length ?? 0)));
  return cells
    .map((row) =>
      row
        .map((text, at) => (at === 0 ? text.padEnd(widths[at] ?? 0) : text.padStart(widths[at] ?? 0)))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

export function formatValue(value: string | number): string {
  return typeof value === "number" ? value.toLocaleString("en-GB") : value;
}

/** "1 row", "2 rows". */
export function formatCount(count: number, singular: string, plural = `${singular}s`): string {
  return `${formatValue(count)} ${count === 1 ? singular : plural}`;
}
