import type { FieldDescriptor } from "../package.ts";
import { type Problem, shorten } from "../problem.ts";

/** Columns that the table should not have, has twice, or lacks. A missing column is an error only where every row needs a value. */
export function checkHeader(
  file: string,
  line: number,
  columns: readonly string[],
  fields: readonly FieldDescriptor[],
): readonly Problem[] {
  const known = new Set(fields.map((field) => field.name));
  const at = { file, line, expected: `the columns ${[...known].join(", ")}` };
  const unknown = columns
    .filter((column) => !known.has(column))
    .map((column) => ({
      ...at,
      code: "COLUMN_UNKNOWN",
      severity: "error" as const,
      column: shorten(column),
      value: shorten(column),
      fix: "Correct the name, or remove the column: nothing reads it.",
    }));
  const repeated = [...new Set(columns.filter((column, index) => columns.indexOf(column) !== index))].map(
    (column) => ({
      ...at,
      code: "COLUMN_DUPLICATE",
      severity: "error" as const,
      column: shorten(column),
      value: `${columns.filter((other) => other === column).length} times`,
      fix: "Keep one of the columns.",
    }),
  );
  const missing = fields
    .filter((field) => !columns.includes(field.name))
    .map((field) => {
      const needed = field.constraints?.required === true;
      return {
        ...at,
        code: "COLUMN_MISSING",
        severity: needed ? ("error" as const) : ("warning" as const),
        column: field.name,
        value: null,
        fix: needed
          ? "Add the column: every row needs a value in it."
          : "Add the column, or leave it out if nothing is known: every row has it unknown now.",
      };
    });
  return [...unknown, ...repeated, ...missing];
}
