import { type Bounds, parseEdtf } from "../../schema/edtf.ts";
import { NODE_KINDS } from "../../schema/kinds.ts";
import type { DataPackage, FieldDescriptor, PackageRow, TableDescriptor } from "../package.ts";

/** A package as rules look at it: rows by table and by id, cells as dates. */
export interface CheckContext {
  readonly package: DataPackage;
  readonly tables: readonly TableDescriptor[];
  /** False where rows or columns of the table could not be read. */
  isWhole(table: string): boolean;
  rows(table: string): readonly PackageRow[];
  /** The first row with this id. */
  row(table: string, id: string): PackageRow | undefined;
  /** False for a date that cannot be read; an empty cell, an unknown date, can. */
  isDate(written: string): boolean;
  /** First and last day of a date, null where open; both for an unknown date and for one that cannot be read (which has its own rule). */
  bounds(written: string): Bounds;
}

/** Tables whose rows become nodes: those that have ids of their own. */
export const nodeTables: readonly string[] = Object.values(NODE_KINDS).map((kind) => kind.table);

const OPEN: Bounds = { lo: null, hi: null };

export function createContext(data: DataPackage, broken: ReadonlySet<string>): CheckContext {
  const dates = new Map<string, Bounds | null>();
  const ids = new Map<string, ReadonlyMap<string, PackageRow>>();
  const rows = (table: string) => data.tables.get(table)?.rows ?? [];
  const parse = (written: string) => {
    if (written === "") return OPEN;
    const known = dates.get(written);
    if (known !== undefined) return known;
    const parsed = parseEdtf(written);
    dates.set(written, parsed);
    return parsed;
  };
  return {
    package: data,
    tables: data.descriptor.tables,
    isWhole: (table) => !broken.has(table),
    rows,
    row: (table, id) => {
      let index = ids.get(table);
      if (index === undefined) {
        index = new Map([...rows(table)].reverse().map((row) => [cell(row, "id"), row]));
        ids.set(table, index);
      }
      return index.get(id);
    },
    isDate: (written) => parse(written) !== null,
    bounds: (written) => parse(written) ?? OPEN,
  };
}

/** The text of a cell; a column that the table lacks is unknown. */
export function cell(row: PackageRow, column: string): string {
  return row.cells[column] ?? "";
}

/** True where every day of `a` lies before every day of `b`: what is unknown never makes an error. */
export function certainlyBefore(a: Bounds, b: Bounds): boolean {
  return a.hi !== null && b.lo !== null && a.hi < b.lo;
}

/** Every cell of a package that is not empty, with the field that describes it. */
export function* filledCells(
  context: CheckContext,
): Generator<{ table: string; row: PackageRow; field: FieldDescriptor; value: string }> {
  for (const table of context.tables) {
    for (const row of context.rows(table.name)) {
      for (const field of table.schema.fields) {
        const value = cell(row, field.name);
        if (value !== "") yield { table: table.name, row, field, value };
      }
    }
  }
}
