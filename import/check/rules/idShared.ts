import { cell, nodeTables } from "../createContext.ts";
import type { Rule } from "../rule.ts";

export const idShared: Rule = {
  code: "ID_SHARED",
  severity: "error",
  demand: "An id names one thing in the whole package, not one in each table.",
  compares: [],
  *check(context) {
    const owners = new Map<string, string>();
    for (const table of nodeTables) {
      for (const row of context.rows(table)) {
        const id = cell(row, "id");
        const owner = owners.get(id);
        if (owner === undefined) owners.set(id, table);
        else if (id !== "" && owner !== table) {
          yield {
            table,
            row,
            column: "id",
            expected: `an id that no other table has (${context.package.tables.get(owner)?.file} has it)`,
            fix: "Rename one of the two, and what refers to it.",
          };
        }
      }
    }
  },
};
