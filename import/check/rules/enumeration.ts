import { filledCells } from "../createContext.ts";
import type { Rule } from "../rule.ts";

export const enumeration: Rule = {
  code: "ENUM",
  severity: "error",
  demand: "A cell of a closed list holds one of its values.",
  compares: [],
  *check(context) {
    for (const { table, row, field, value } of filledCells(context)) {
      const allowed = field.constraints?.enum?.map(String);
      if (allowed === undefined || allowed.includes(value)) continue;
      const near = allowed.find((candidate) => candidate.toLowerCase() === value.trim().toLowerCase());
      yield {
        table,
        row,
        column: field.name,
        expected: `one of ${allowed.join(", ")}`,
        fix: near === undefined ? "Use one of the listed values." : `Write ${near}.`,
      };
    }
  },
};
