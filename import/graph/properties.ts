import { parseEdtf } from "../../schema/edtf.ts";
import { AtlasError } from "../../schema/errors.ts";
import type { PropertyType, Value } from "../../schema/kinds.ts";
import type { PackageRow, PackageTable } from "../package.ts";
import { splitIds } from "../splitIds.ts";

/** Where a value stands in the package, for the message of a defect. */
export interface Place {
  readonly table: PackageTable;
  readonly row: PackageRow;
}

/**
 * The stored properties of a row: each from the column of its name (`nameEn` from `name_en`), a date as three (as written, earliest and
 * latest day), an empty cell as null and an empty list as []. A property without a column is null: whoever derives it fills it in.
 * @param renamed columns that are not called as their property is.
 */
export function properties(
  types: Readonly<Record<string, PropertyType>>,
  place: Place,
  renamed: Readonly<Record<string, string>> = {},
): Readonly<Record<string, Value>> {
  const values: Record<string, Value> = {};
  for (const [name, type] of Object.entries(types)) {
    const column = renamed[name] ?? snakeCase(name);
    const text = place.row.cells[column] ?? "";
    values[name] = valueIn(type, text, place, column);
    if (type !== "date") continue;
    const bounds = parseEdtf(text);
    if (bounds === null) throw unreadable(place, column, "an EDTF date");
    values[`${name}Lo`] = bounds.lo;
    values[`${name}Hi`] = bounds.hi;
  }
  return values;
}

function valueIn(type: PropertyType, text: string, place: Place, column: string): Value {
  if (type === "ids") return splitIds(text);
  if (text === "") return null;
  switch (type) {
    case "text":
    case "date":
      return text;
    case "boolean":
      return text === "true" || (text === "false" ? false : fail(place, column, "true or false"));
    case "integer":
    case "float": {
      const number = Number(text);
      return Number.isFinite(number) ? number : fail(place, column, "a number");
    }
  }
}

function snakeCase(property: string): string {
  return property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

function fail(place: Place, column: string, expected: string): never {
  throw unreadable(place, column, expected);
}

/** A checked package cannot hold such a cell. */
function unreadable({ table, row }: Place, column: string, expected: string): AtlasError {
  return new AtlasError(
    "INTERNAL",
    `${table.file}, line ${row.line}, column ${column}: got ${JSON.stringify(row.cells[column] ?? "")}, expected ${expected}. ` +
      "The package was not checked before it was turned into a graph: check it first.",
  );
}
