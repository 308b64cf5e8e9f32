import { inferSchema, initParser } from "udsv";
import { type CsvRecord, parseCsv } from "../../read/parseCsv.ts";
import { quotesOf, readBlocks } from "./readBlocks.ts";
import { Unreadable } from "./unreadable.ts";

/** The text of one record, without its line end. */
export interface RawRecord {
  readonly text: string;
  /** Line of the file where it begins. */
  readonly line: number;
}

/** Reads records one by one. */
export interface RecordReader {
  /** Position of the line end of the record that begins at a position of a text of whole records. */
  endOf(text: string, at: number): number;
  /** Cells by a quick reader; null where it does not find as many as the header has, or quotes stand where they may not. */
  quick(record: RawRecord): readonly string[] | null;
  /** The same by a reader that notices everything. @throws Unreadable for a quote that stands where none may. */
  careful(record: RawRecord): CsvRecord;
}

/** @param columns how many the header has. */
export function createRecordReader(file: string, columns: number): RecordReader {
  const header = `${Array.from({ length: columns }, (_, at) => `column${at}`).join(",")}\n`;
  const parser = initParser(inferSchema(header, { header: () => [], col: ",", row: "\n" }));
  return {
    endOf(text, at) {
      let end = text.indexOf("\n", at);
      // A line end inside a cell belongs to it.
      while (text.indexOf('"', at) < end && quotesOf(text.slice(at, end)).isOpen) {
        const next = text.indexOf("\n", end + 1);
        if (next === -1) break;
        end = next;
      }
      return end;
    },
    quick({ text }) {
      if (text.includes("\r") || !quotesOf(text).wellQuoted) return null;
      const [cells, ...others] = parser.stringArrs<string[]>(text);
      if (cells?.length !== columns || others.length > 0) return null;
      // Cells too many are left standing in the last one, unless that is quoted: then it would be a cell of more.
      return text.endsWith('"') || !(cells.at(-1) ?? "").includes(",") ? cells : null;
    },
    careful({ text, line }) {
      const { records, stopped } = parseCsv(text);
      if (stopped !== null) throw badQuote(file, line);
      return { line, cells: records[0]?.cells ?? [""] };
    },
  };
}

/** The cells of the first record of a file; none where it is empty. */
export async function readHeader(chunks: AsyncIterable<Buffer>, file: string): Promise<readonly string[]> {
  for await (const { text } of readBlocks(chunks, file)) {
    return parseCsv(text.slice(0, text.indexOf("\n") + 1)).records[0]?.cells ?? [];
  }
  return [];
}

function badQuote(file: string, line: number): Unreadable {
  return new Unreadable({
    code: "CSV_QUOTE",
    file,
    line,
    column: null,
    value: null,
    expected: 'a cell that holds a double quote to be quoted whole, with the quote doubled: "say ""yes"""',
    fix: "Correct the quotes of this row, or download the file again; nothing of it was imported.",
  });
}
