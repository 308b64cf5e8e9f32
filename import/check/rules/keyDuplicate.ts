import { cell } from "../createContext.ts";
import { groupRows } from "../groupRows.ts";
import type { Rule } from "../rule.ts";

export const keyDuplicate: Rule = {
  code: "KEY_DUPLICATE",
  severity: "error",
  demand: "No two rows of a table have the same primary key.",
  compares: [],
  *check(context) {
    for (const { name, schema } of context.tables) {
      const key = schema.primaryKey;
      const [column] = key;
      if (column === undefined) continue;
      for (const rows of groupRows(context.rows(name), (row) => key.map((part) => cell(row, part)))) {
        for (const row of rows.slice(1)) {
          yield {
            table: name,
            row,
            column: key.length === 1 ? column : null,
            value: key.map((part) => cell(row, part)).join(", "),
            expected: `${key.join(", ")} unlike that of any row above (line ${rows[0]?.line} has it)`,
            fix: key.length === 1 ? "Give the row an id of its own." : "Remove one of the two rows.",
          };
        }
      }
    }
  },
};
