import type { Format } from "./format.ts";
import { type ExportFile, openExport } from "./read/openExport.ts";
import { readHeader } from "./read/readRecords.ts";
import { Unreadable } from "./read/unreadable.ts";
import { unDigitalLibraryGa } from "./unDigitalLibraryGa/format.ts";

export const formats: readonly Format[] = [unDigitalLibraryGa];

export interface Recognised {
  readonly format: Format;
  readonly file: ExportFile;
}

/** The format of a file by its content, whatever its name. @throws Unreadable where it is none that the atlas reads. */
export async function recognise(path: string): Promise<Recognised> {
  const file = await openExport(path);
  const header = await readHeader(file.bytes(), file.name);
  const format = formats.find((candidate) => candidate.recognises(header));
  if (format !== undefined) return { format, file };
  throw new Unreadable({
    code: "FORMAT_UNKNOWN",
    file: file.name,
    line: header.length === 0 ? null : 1,
    column: null,
    value: header.length === 0 ? "no header line" : header.join(","),
    expected: formats.map(({ title, columns }) => `${title} (columns ${columns.join(", ")})`).join("; "),
    fix: "Import the file as it was downloaded, or a data package's folder for data of your own.",
  });
}
