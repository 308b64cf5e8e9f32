import { inferSchema, initParser, type Parser } from "udsv";
import { type CsvRecord, parseCsv } from "../../read/parseCsv.ts";
import { readBlocks, type TextBlock } from "./readBlocks.ts";
import { Unreadable } from "./unreadable.ts";

/** The records of a part of a file. */
export interface RecordBlock {
  /**
   * Cells by the quick reader, which does not notice a record with too few or too many cells. Whoever finds one odd asks for the careful
   * ones. Cells are parts of the block's text and keep it in memory: copy what is kept.
   */
  readonly quick: readonly (readonly string[])[];
  /** The same records one by one, with their lines. @throws Unreadable for a quote that stands where none may. */
  careful(): readonly CsvRecord[];
}

/**
 * Reads a CSV file (RFC 4180, comma, UTF-8), block by block, with memory that does not grow with it. A block in which quotes stand where
 * they may not is read by the careful reader alone.
 * @param columns how many the header has.
 */
export async function* readRecords(
  chunks: AsyncIterable<Buffer>,
  file: string,
  columns: number,
): AsyncGenerator<RecordBlock> {
  const parser = quickParser(columns);
  let first = true;
  for await (const block of readBlocks(chunks, file)) {
    const skip = first ? 1 : 0;
    first = false;
    const careful = () => carefulRecords(block, file).slice(skip);
    const quick = isQuick(block)
      ? parser.stringArrs<string[]>(block.text).slice(skip)
      : careful().map(cellsOf);
    yield { quick, careful };
  }
}

/** The cells of the first record of a file; none where it is empty. */
export async function readHeader(chunks: AsyncIterable<Buffer>, file: string): Promise<readonly string[]> {
  for await (const { text } of readBlocks(chunks, file)) {
    return parseCsv(text.slice(0, text.indexOf("\n") + 1)).records[0]?.cells ?? [];
  }
  return [];
}

/** The quick reader passes over text after a closing quote, and a lone carriage return may be anything. */
function isQuick({ text, wellQuoted }: TextBlock): boolean {
  return wellQuoted && !text.includes("\r");
}

function quickParser(columns: number): Parser {
  const header = `${Array.from({ length: columns }, (_, at) => `column${at}`).join(",")}\n`;
  return initParser(inferSchema(header, { header: () => [], col: ",", row: "\n" }));
}

function carefulRecords(block: TextBlock, file: string): readonly CsvRecord[] {
  const { records, stopped } = parseCsv(block.text);
  if (stopped !== null) {
    throw new Unreadable({
      code: "CSV_QUOTE",
      file,
      line: block.line - 1 + stopped.line,
      column: null,
      value: null,
      expected: 'a cell that holds a double quote to be quoted whole, with the quote doubled: "say ""yes"""',
      fix: "Correct the quotes of this row, or download the file again; nothing of it was imported.",
    });
  }
  return records.map(({ line, cells }) => ({ line: block.line - 1 + line, cells }));
}

function cellsOf({ cells }: CsvRecord): readonly string[] {
  return cells;
}
