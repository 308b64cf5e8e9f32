/** Something in a data package that is wrong (error: stops the import) or doubtful (warning: does not). */
export interface Problem {
  /** Stable: the name of the rule that found it, such as "REFERENCE". */
  readonly code: string;
  readonly severity: "error" | "warning";
  /** Path in the package. */
  readonly file: string;
  /** Line where the row begins (the header is line 1), null where the whole file is meant. */
  readonly line: number | null;
  /** Column of a table, or place in datapackage.json ("resources[2].path"); null where the whole row is meant. */
  readonly column: string | null;
  /** What was got, shortened to 80 characters; null where nothing was. */
  readonly value: string | null;
  readonly expected: string;
  readonly fix: string;
}

/** Longest value that a message repeats, in characters. */
const VALUE_SHOWN = 80;

/** A value as a message shows it: whole, or its beginning with the number of characters that were left out. */
export function shorten(value: string): string {
  const characters = [...value.slice(0, 4 * VALUE_SHOWN)];
  if (value.length <= VALUE_SHOWN || characters.length <= VALUE_SHOWN) return value;
  const shown = characters.slice(0, VALUE_SHOWN).join("");
  return `${shown}… (${value.length - shown.length} more characters)`;
}

/** Errors before warnings, then by file, line, column and code: the same problems always print in the same order. */
export function sortProblems(problems: readonly Problem[]): readonly Problem[] {
  return [...problems].sort(
    (a, b) =>
      compare(a.severity, b.severity) ||
      compare(a.file, b.file) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      compare(a.column ?? "", b.column ?? "") ||
      compare(a.code, b.code) ||
      compare(a.value ?? "", b.value ?? ""),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
