import type { FieldDescriptor, PackageRow, PackageTable } from "../package.ts";
import { type Problem, shorten } from "../problem.ts";
import { checkHeader } from "./checkHeader.ts";
import { type CsvRecord, parseCsv } from "./parseCsv.ts";

/** Longest cell that is read, in characters. */
export const CELL_LIMIT = 1_000_000;

export interface ReadTable {
  readonly table: PackageTable;
  readonly problems: readonly Problem[];
  /** Rows met in the file, good and bad. */
  readonly rowsRead: number;
  /** False where rows or columns are missing from `table`, so that nothing can be said about what refers to it. */
  readonly whole: boolean;
}

/**
 * A table from the text of its file. A column that the file lacks has empty cells. A row with a wrong number of cells is reported and left
 * out; so is everything after a quote that cannot be read.
 */
export function readTable(
  name: string,
  file: string,
  fields: readonly FieldDescriptor[],
  text: string,
): ReadTable {
  const { records, stopped } = parseCsv(text);
  const [header, ...body] = records;
  const columns = header?.cells ?? [];
  const problems: Problem[] =
    header === undefined ? [] : [...checkHeader(file, header.line, columns, fields)];
  const rows: PackageRow[] = [];
  for (const record of body) {
    if (record.cells.length === columns.length) {
      rows.push(toRow(record, columns, fields));
      problems.push(...oversized(record, columns, file));
    } else problems.push(wrongCount(record, columns, file));
  }
  if (stopped !== null) problems.push(badQuote(stopped, file));
  else if (header === undefined) problems.push(emptyFile(file, fields));
  else if (body.length === 0) problems.push(emptyTable(name, file));
  return {
    table: { name, file, columns, rows },
    problems,
    rowsRead: body.length + (stopped !== null && header !== undefined ? 1 : 0),
    whole: problems.every((found) => found.severity === "warning" || found.code === "CELL_TOO_LARGE"),
  };
}

function toRow(
  record: CsvRecord,
  columns: readonly string[],
  fields: readonly FieldDescriptor[],
): PackageRow {
  const cells: Record<string, string> = {};
  for (const field of fields) cells[field.name] = "";
  for (const [at, column] of columns.entries()) cells[column] = record.cells[at] ?? "";
  return { line: record.line, cells };
}

function oversized(record: CsvRecord, columns: readonly string[], file: string): readonly Problem[] {
  return record.cells.flatMap((cell, at) =>
    cell.length <= CELL_LIMIT
      ? []
      : [
          {
            code: "CELL_TOO_LARGE",
            severity: "error",
            file,
            line: record.line,
            column: columns[at] ?? null,
            value: shorten(cell),
            expected: `a cell of at most ${CELL_LIMIT} characters`,
            fix: "Shorten the text, or look for a double quote that is closed too late.",
          },
        ],
  );
}

function wrongCount(record: CsvRecord, columns: readonly string[], file: string): Problem {
  return {
    code: "ROW_CELLS",
    severity: "error",
    file,
    line: record.line,
    column: null,
    value: `${record.cells.length} cells`,
    expected: `${columns.length} cells, as many as the header has`,
    fix:
      record.cells.length > columns.length
        ? "Put a cell that holds a comma in double quotes, or remove the surplus cells."
        : "Add the missing commas: an unknown value is an empty cell.",
  };
}

function badQuote(stopped: { readonly line: number; readonly unclosed: boolean }, file: string): Problem {
  return {
    code: "CSV_QUOTE",
    severity: "error",
    file,
    line: stopped.line,
    column: null,
    value: null,
    expected: stopped.unclosed
      ? "a closing double quote before the end of the file"
      : 'a cell that holds a double quote to be quoted whole, with the quote doubled: "say ""yes"""',
    fix: `${stopped.unclosed ? "Close the quote that a cell of this row opens" : "Correct the quotes of this row"}, then import again: the rows below it were not read.`,
  };
}

function emptyFile(file: string, fields: readonly FieldDescriptor[]): Problem {
  return {
    code: "FILE_EMPTY",
    severity: "error",
    file,
    line: null,
    column: null,
    value: null,
    expected: `a header line: ${fields.map((field) => field.name).join(",")}`,
    fix: "Write the header line. A table without rows below it is accepted.",
  };
}

function emptyTable(name: string, file: string): Problem {
  return {
    code: "TABLE_EMPTY",
    severity: "warning",
    file,
    line: null,
    column: null,
    value: null,
    expected: `rows of ${name.replaceAll("_", " ")} below the header`,
    fix: "Nothing needs to be done if there are none.",
  };
}
