import { cell } from "../createContext.ts";
import { groupRows } from "../groupRows.ts";
import type { Rule } from "../rule.ts";

/** Codes that name one state each; the dataset's schema cannot say so, because states that have ended have none. */
const CODES: readonly (readonly [table: string, column: string])[] = [
  ["states", "iso2"],
  ["states", "m49"],
];

export const unique: Rule = {
  code: "UNIQUE",
  severity: "error",
  demand: "A code of ISO 3166 or of M49 belongs to one state.",
  compares: [],
  *check(context) {
    for (const [table, column] of CODES) {
      const filled = context.rows(table).filter((row) => cell(row, column) !== "");
      for (const [first, ...others] of groupRows(filled, (row) => [cell(row, column)])) {
        for (const row of others) {
          yield {
            table,
            row,
            column,
            expected: `a code that no row above has (line ${first?.line} has it)`,
            fix: "Correct one of the two codes.",
          };
        }
      }
    }
  },
};
