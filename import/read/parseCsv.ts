import { CsvError, parse } from "csv-parse/sync";

export interface CsvRecord {
  /** Line where the record begins; the first line of the file is 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

export interface ParsedCsv {
  /** Every record but blank lines, the header among them. */
  readonly records: readonly CsvRecord[];
  /** Where reading stopped: the line where the record with the bad quote begins; null where the whole file was read. */
  readonly stopped: { readonly line: number; readonly unclosed: boolean } | null;
}

/**
 * The records of a CSV text (RFC 4180, comma, double quote, line ends "\n"). In a table of one column an empty line is a record, since
 * nothing tells the two apart.
 */
export function parseCsv(text: string): ParsedCsv {
  const records: CsvRecord[] = [];
  let lastLine = 0;
  try {
    parse(text, {
      record_delimiter: "\n",
      relax_column_count: true,
      max_record_size: 0,
      on_record: (cells: string[], context) => {
        const blank = cells.length === 1 && cells[0] === "";
        const oneColumn = records[0]?.cells.length === 1;
        if (!blank || oneColumn) records.push({ line: lastLine + 1, cells });
        lastLine = context.lines;
        return null;
      },
    });
    return { records, stopped: null };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { records, stopped: { line: lastLine + 1, unclosed: error.code === "CSV_QUOTE_NOT_CLOSED" } };
  }
}
