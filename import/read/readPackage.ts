import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import type { DataPackage, PackageTable, TableDescriptor } from "../package.ts";
import type { Problem } from "../problem.ts";
import { decodeText } from "./decodeText.ts";
import { DESCRIPTOR_FILE } from "./descriptorProblem.ts";
import { hashPackage } from "./hashPackage.ts";
import { readDescriptor } from "./readDescriptor.ts";
import { readStandard } from "./readStandard.ts";
import { type ReadTable, readTable } from "./readTable.ts";

/** Largest file that is read, in bytes. */
const FILE_LIMIT = 500_000_000;

export interface ReadPackage {
  /** What could be read; null where the folder has no usable datapackage.json. */
  readonly package: DataPackage | null;
  readonly problems: readonly Problem[];
  /** Rows met in each table's file, good and bad. */
  readonly rowsRead: ReadonlyMap<string, number>;
  /** Tables of which rows or columns could not be read: nothing can be said about what refers to them. */
  readonly broken: ReadonlySet<string>;
}

/** Reads a data package from a folder. What is wrong with it comes back as problems, all at once; only a defect of ours is thrown. */
export async function readPackage(folder: string): Promise<ReadPackage> {
  const standard = await readStandard();
  const file = await readBytes(folder, DESCRIPTOR_FILE);
  if ("code" in file) return { package: null, problems: [file], rowsRead: new Map(), broken: new Set() };
  const { descriptor, content, problems } = readDescriptor(file.bytes, standard);
  if (descriptor === null) return { package: null, problems, rowsRead: new Map(), broken: new Set() };

  const tables = new Map<string, PackageTable>();
  const rowsRead = new Map<string, number>();
  const broken = new Set<string>();
  const found: Problem[] = [...problems];
  for (const table of standard) {
    const given = descriptor.tables.find((candidate) => candidate.name === table.name);
    const read = given === undefined ? emptyTable(table) : await readTableFile(folder, given);
    tables.set(table.name, read.table);
    rowsRead.set(table.name, read.rowsRead);
    for (const problem of read.problems) found.push(problem);
    if (!read.whole) broken.add(table.name);
  }
  const hash = hashPackage(content, tables, standard);
  return { package: { folder, descriptor, tables, hash }, problems: found, rowsRead, broken };
}

async function readTableFile(folder: string, table: TableDescriptor): Promise<ReadTable> {
  const file = await readBytes(folder, table.path);
  if ("code" in file) return { ...emptyTable(table), problems: [file], whole: false };
  const decoded = decodeText(file.bytes);
  if ("text" in decoded) return readTable(table.name, table.path, table.schema.fields, decoded.text);
  const problem: Problem = {
    code: "ENCODING",
    severity: "error",
    file: table.path,
    line: decoded.line,
    column: null,
    value: `${decoded.wrong} (bytes ${decoded.bytes})`,
    expected: "UTF-8, with or without a byte-order mark",
    fix: 'Save the file again as "CSV UTF-8".',
  };
  return { ...emptyTable(table), problems: [problem], whole: false };
}

function emptyTable(table: TableDescriptor): ReadTable {
  return {
    table: { name: table.name, file: table.path, columns: [], rows: [] },
    problems: [],
    rowsRead: 0,
    whole: true,
  };
}

async function readBytes(folder: string, name: string): Promise<{ readonly bytes: Uint8Array } | Problem> {
  const at = { severity: "error", file: name, line: null, column: null } as const;
  const place = path.join(folder, name);
  try {
    const { size } = await stat(place);
    if (size > FILE_LIMIT) {
      return {
        ...at,
        code: "FILE_TOO_LARGE",
        value: `${size} bytes`,
        expected: `at most ${FILE_LIMIT} bytes`,
        fix: "Leave out what the atlas does not need.",
      };
    }
    return { bytes: await readFile(place) };
  } catch (error) {
    const reason = error instanceof Error && "code" in error ? String(error.code) : String(error);
    return {
      ...at,
      code: "FILE_MISSING",
      value: reason,
      expected: `a readable file ${place}`,
      fix:
        name === DESCRIPTOR_FILE
          ? "Name the folder of a data package, or write its datapackage.json."
          : "Add the file, correct its path in datapackage.json, or remove the resource.",
    };
  }
}
