/** Tables as CSV (RFC 4180) that a spreadsheet can open without running anything. */

export type Cell = string | number | boolean | null | undefined;

/**
 * The table as CSV: a header, CRLF line ends, a byte-order mark so that spreadsheets read UTF-8.
 * Unknown values are empty cells.
 */
export function toCsv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const lines = [header, ...rows].map((row) => row.map(toCell).join(","));
  return `\uFEFF${lines.join("\r\n")}\r\n`;
}

/**
 * One cell. A text that a spreadsheet would take for a formula (it begins with `=`, `+`, `-`, `@`, a tab or a return, also after blanks
 * or in its full-width form) gets an apostrophe before it (OWASP, "CSV Injection"); a number is left alone.
 */
export function toCell(value: Cell): string {
  if (value === null || value === undefined) return "";
  if (typeof value !== "string") return String(value);
  const harmless =
    /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/.test(value) || /^[\t\r\n]/.test(value) ? `'${value}` : value;
  return /[",\r\n\t]/.test(harmless) || harmless !== harmless.trim()
    ? `"${harmless.replaceAll('"', '""')}"`
    : harmless;
}
