import { isAscii, isUtf8 } from "node:buffer";
import { Unreadable } from "./unreadable.ts";

/** Some whole records of a CSV file. */
export interface TextBlock {
  /** Line ends are "\n". */
  readonly text: string;
  /** Line of the file where it begins; the first is 1. */
  readonly line: number;
}

/** Longest run without the end of a record, in bytes: a quote that is never closed would take the whole file otherwise. */
const LONGEST_RECORD = 1 << 25;
const LINE_FEED = 0x0a;
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

/**
 * A file's bytes as text, cut where records end, as large as its pieces come. Only one piece is held at a time.
 * @throws Unreadable for bytes that are not UTF-8 and for a quote that is never closed.
 */
export async function* readBlocks(chunks: AsyncIterable<Buffer>, file: string): AsyncGenerator<TextBlock> {
  let rest: Buffer = Buffer.alloc(0);
  let line = 1;
  let first = true;
  for await (const chunk of chunks) {
    let bytes: Buffer = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    if (first && bytes.length >= BYTE_ORDER_MARK.length) {
      first = false;
      if (BYTE_ORDER_MARK.every((byte, at) => bytes[at] === byte))
        bytes = bytes.subarray(BYTE_ORDER_MARK.length);
    }
    const end = bytes.lastIndexOf(LINE_FEED) + 1;
    const block = end === 0 ? null : blockOf(bytes.subarray(0, end), line, file);
    if (block?.isOpen === false) {
      yield block;
      line += countLines(block.text);
      rest = Buffer.from(bytes.subarray(end));
    } else {
      rest = Buffer.from(bytes);
      if (rest.length > LONGEST_RECORD) throw unclosed(file, line);
    }
  }
  if (rest.length === 0) return;
  const last = blockOf(rest, line, file);
  if (last.isOpen) throw unclosed(file, line);
  yield { ...last, text: last.text.endsWith("\n") ? last.text : `${last.text}\n` };
}

/** Line feeds in a text. */
export function countLines(text: string): number {
  let count = 0;
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) count += 1;
  return count;
}

function blockOf(bytes: Buffer, line: number, file: string): TextBlock & { readonly isOpen: boolean } {
  // Text of one byte a character is half the size, and quicker to cut.
  const isPlain = isAscii(bytes);
  if (!isPlain && !isUtf8(bytes)) throw notUtf8(file, line, bytes);
  const written = bytes.toString(isPlain ? "latin1" : "utf8");
  const text = written.includes("\r\n") ? written.replaceAll("\r\n", "\n") : written;
  return { text, line, isOpen: quotesOf(text).isOpen };
}

/**
 * Follows the quotes of a text that begins where a record does (RFC 4180): whether each opens or closes a cell or stands doubled inside one, and
 * whether a cell is open at the end.
 */
export function quotesOf(text: string): { readonly wellQuoted: boolean; readonly isOpen: boolean } {
  let isOpen = false;
  let wellQuoted = true;
  for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at + 1)) {
    const next = text.charCodeAt(at + 1);
    if (!isOpen) {
      const before = text.charCodeAt(at - 1);
      if (at === 0 || before === COMMA || before === LINE_FEED) isOpen = true;
      else wellQuoted = false;
    } else if (next === QUOTE) at += 1;
    else {
      isOpen = false;
      if (next !== COMMA && next !== LINE_FEED && at + 1 < text.length) wellQuoted = false;
    }
  }
  return { wellQuoted, isOpen };
}

const QUOTE = 0x22;
const COMMA = 0x2c;

function unclosed(file: string, line: number): Unreadable {
  return new Unreadable({
    code: "CSV_QUOTE",
    file,
    line,
    column: null,
    value: null,
    expected: "a closing double quote before the end of the file",
    fix: "Close the quote that a cell at or below this line opens, or download the file again; nothing of it was imported.",
  });
}

function notUtf8(file: string, line: number, bytes: Buffer): Unreadable {
  let at = line;
  for (let start = 0; start < bytes.length; at += 1) {
    const end = bytes.indexOf(LINE_FEED, start);
    if (end === -1 || !isUtf8(bytes.subarray(start, end))) break;
    start = end + 1;
  }
  return new Unreadable({
    code: "ENCODING",
    file,
    line: at,
    column: null,
    value: "bytes that are not UTF-8",
    expected: "UTF-8, with or without a byte-order mark",
    fix: 'Download the file again, or save it as "CSV UTF-8".',
  });
}
