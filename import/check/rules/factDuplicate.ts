import { cell } from "../createContext.ts";
import { groupRows } from "../groupRows.ts";
import type { Rule } from "../rule.ts";

/** What makes two rows the same fact, where the primary key does not already. */
const IDENTITIES: readonly { readonly table: string; readonly columns: readonly string[] }[] = [
  { table: "statements", columns: ["actor", "position", "date", "forum"] },
  { table: "roll_calls", columns: ["instrument", "body", "date", "title"] },
  { table: "events", columns: ["date", "title_en"] },
  { table: "sponsorships", columns: ["instrument", "actor"] },
];

export const factDuplicate: Rule = {
  code: "FACT_DUPLICATE",
  severity: "error",
  demand: "No two rows state one fact under different keys.",
  compares: [],
  *check(context) {
    for (const { table, columns } of IDENTITIES) {
      const groups = groupRows(context.rows(table), (row) => columns.map((column) => cell(row, column)));
      for (const [first, ...others] of groups) {
        for (const row of others) {
          yield {
            table,
            row,
            column: null,
            value: columns.map((column) => cell(row, column)).join(", "),
            expected: `another ${columns.join(", ")} than the row of line ${first?.line}`,
            fix: "Join the two rows into one that names the sources of both.",
          };
        }
      }
    }
  },
};
