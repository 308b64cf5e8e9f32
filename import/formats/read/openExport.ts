import { createHash } from "node:crypto";
import { createReadStream, readSync } from "node:fs";
import { open } from "node:fs/promises";
import { basename } from "node:path";
import { pipeline, type Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { Unreadable } from "./unreadable.ts";

/** Bytes read at a time: larger pieces are slower, and leave more behind for the collector. */
const CHUNK = 1 << 16;
const GZIP = [0x1f, 0x8b];
const XZ = [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00];
const ZIP = [0x50, 0x4b, 0x03, 0x04];

/** A file with its bytes unpacked. */
export interface ExportFile {
  readonly path: string;
  /** Its name without folders, for messages. */
  readonly name: string;
  /**
   * The unpacked bytes from the beginning. A piece is good until the next is asked for.
   * @throws Unreadable where they cannot be unpacked.
   */
  bytes(): AsyncIterable<Buffer>;
}

/**
 * A file as it is or packed with gzip, told by its first bytes and not by its name.
 * @throws Unreadable for a package of another kind, with how to unpack it.
 */
export async function openExport(path: string): Promise<ExportFile> {
  const name = basename(path);
  const head = await firstBytes(path, XZ.length);
  const begins = (magic: readonly number[]) => magic.every((byte, at) => head[at] === byte);
  if (begins(XZ)) throw packed(name, "xz", `xz --decompress --keep ${name}`);
  if (begins(ZIP)) throw packed(name, "zip", `unzip ${name}`);
  const isPacked = begins(GZIP);
  return { path, name, bytes: () => unpacked(path, name, isPacked) };
}

/** SHA-256 of the unpacked bytes, 64 hexadecimal digits. */
export async function hashExport(file: ExportFile): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of file.bytes()) hash.update(chunk);
  return hash.digest("hex");
}

async function* unpacked(path: string, name: string, isPacked: boolean): AsyncGenerator<Buffer> {
  try {
    if (isPacked) yield* unzipped(path);
    else yield* pieces(path);
  } catch (cause) {
    if (!(cause instanceof Error) || !("code" in cause)) throw cause;
    throw new Unreadable(
      {
        code: "FILE_DAMAGED",
        file: name,
        line: null,
        column: null,
        value: cause.message,
        expected: isPacked ? "a whole file packed with gzip" : "a file that can be read to its end",
        fix: "Download the file again and compare its size with what the site says.",
      },
      cause,
    );
  }
}

async function* unzipped(path: string): AsyncGenerator<Buffer> {
  // What goes wrong in the file goes wrong in what unpacks it.
  const stream: Readable = pipeline(createReadStream(path), createGunzip({ chunkSize: CHUNK }), () => {});
  for await (const chunk of stream) yield chunk as Buffer;
}

/** Into the same memory again and again: a stream takes new memory for each piece, and leaves it to the collector. */
async function* pieces(path: string): AsyncGenerator<Buffer> {
  const file = await open(path, "r");
  try {
    const memory = Buffer.alloc(CHUNK);
    for (;;) {
      // Nothing else waits for this process, and asking another thread for each piece takes longer than reading it.
      const bytesRead = readSync(file.fd, memory, 0, CHUNK, null);
      if (bytesRead === 0) return;
      yield memory.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}

async function firstBytes(path: string, count: number): Promise<Uint8Array> {
  const file = await open(path, "r");
  try {
    const { buffer, bytesRead } = await file.read(new Uint8Array(count), 0, count, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

function packed(name: string, kind: string, command: string): Unreadable {
  return new Unreadable({
    code: "FILE_PACKED",
    file: name,
    line: null,
    column: null,
    value: `packed with ${kind}`,
    expected: "a CSV file as it is, or packed with gzip",
    fix: `Unpack it first (${command}), then import the unpacked file.`,
  });
}
