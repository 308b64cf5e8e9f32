import { cell } from "../createContext.ts";
import type { Rule } from "../rule.ts";

export const required: Rule = {
  code: "REQUIRED",
  severity: "error",
  demand: "A column that every row needs has no empty cell.",
  compares: [],
  *check(context) {
    for (const { name, schema } of context.tables) {
      const columns = context.package.tables.get(name)?.columns ?? [];
      const needed = schema.fields.filter(
        (field) => field.constraints?.required === true && columns.includes(field.name),
      );
      for (const row of context.rows(name)) {
        for (const field of needed) {
          if (cell(row, field.name) !== "") continue;
          yield {
            table: name,
            row,
            column: field.name,
            expected: "a value",
            fix: field.references?.includes("sources")
              ? "Name the source the row was read from by its id in the table of sources."
              : "Fill the cell, or leave the row out: what is not known at all is no fact.",
          };
        }
      }
    }
  },
};
