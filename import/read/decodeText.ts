import { isUtf8 } from "node:buffer";

export type Decoded =
  | { readonly text: string }
  | { readonly wrong: string; readonly line: number | null; readonly bytes: string };

/**
 * The text of a file: UTF-8 with or without a byte-order mark. Line ends become "\n", also inside quoted cells, so that a file saved on
 * another system is the same file.
 * @returns the text, or which encoding was met instead and, where one byte gave it away, its line.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const wide = wideEncoding(bytes);
  if (wide !== null) return { wrong: wide, line: null, bytes: hex(bytes, 0) };
  if (!isUtf8(bytes)) {
    const { line, offset } = firstInvalid(bytes);
    return { wrong: "not UTF-8", line, bytes: hex(bytes, offset) };
  }
  return { text: new TextDecoder("utf-8").decode(bytes).replace(/\r\n?/g, "\n") };
}

/** UTF-16 and UTF-32 by their byte-order mark, or by the zero bytes that Latin text has in them. */
function wideEncoding(bytes: Uint8Array): string | null {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? "UTF-32" : "UTF-16";
  if (a === 0xfe && b === 0xff) return "UTF-16";
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return "UTF-32";
  const sample = bytes.subarray(0, 4096);
  const zeros = sample.reduce((count, byte) => count + (byte === 0 ? 1 : 0), 0);
  return zeros > 0 && zeros * 4 >= sample.length ? "UTF-16" : null;
}

function firstInvalid(bytes: Uint8Array): { line: number; offset: number } {
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const end = bytes.indexOf(0x0a, start);
    const part = bytes.subarray(start, end === -1 ? bytes.length : end);
    if (!isUtf8(part)) return { line, offset: start + firstInvalidByte(part) };
    if (end === -1) break;
    start = end + 1;
  }
  return { line, offset: 0 };
}

/** The longest valid beginning, found by halving: a cut in the middle of a character is tried again up to three bytes earlier. */
function firstInvalidByte(part: Uint8Array): number {
  let low = 0;
  let high = part.length;
  const validTo = (end: number) =>
    [0, 1, 2, 3].some((back) => end - back >= 0 && isUtf8(part.subarray(0, end - back)));
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (validTo(middle)) low = middle;
    else high = middle - 1;
  }
  return [0, 1, 2, 3].map((back) => low - back).find((end) => end >= 0 && isUtf8(part.subarray(0, end))) ?? 0;
}

function hex(bytes: Uint8Array, offset: number): string {
  return [...bytes.subarray(offset, offset + 4)].map((byte) => byte.toString(16).padStart(2, "0")).join(" ");
}
