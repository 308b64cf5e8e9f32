import type { FieldDescriptor } from "../../package.ts";
import { filledCells } from "../createContext.ts";
import type { Rule } from "../rule.ts";

/** Dates, lists of ids and addresses have rules of their own, which say more than a pattern can. */
function hasPatternRule(field: FieldDescriptor): boolean {
  return field.constraints?.pattern !== undefined && field.notation === undefined && !isAddress(field);
}

/** A field whose pattern wants a web address. */
export function isAddress(field: FieldDescriptor): boolean {
  return field.constraints?.pattern?.startsWith("^https?://") ?? false;
}

export const pattern: Rule = {
  code: "PATTERN",
  severity: "error",
  demand: "A cell is written as its column's pattern has it.",
  compares: [],
  *check(context) {
    const compiled = new Map<string, RegExp>();
    for (const { table, row, field, value } of filledCells(context)) {
      const written = field.constraints?.pattern;
      if (written === undefined || !hasPatternRule(field)) continue;
      const expression = compiled.get(written) ?? new RegExp(`^(?:${written})$`, "u");
      compiled.set(written, expression);
      if (expression.test(value)) continue;
      yield {
        table,
        row,
        column: field.name,
        expected: `text that matches ${written}`,
        fix: `Write it as the column's description says: ${field.description}`,
      };
    }
  },
};
