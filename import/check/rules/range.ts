import { filledCells } from "../createContext.ts";
import type { Rule } from "../rule.ts";

export const range: Rule = {
  code: "RANGE",
  severity: "error",
  demand: "A number lies within the bounds of its column.",
  compares: [],
  *check(context) {
    for (const { table, row, field, value } of filledCells(context)) {
      const { minimum, maximum } = field.constraints ?? {};
      const number = Number(value);
      const low = minimum !== undefined && number < minimum;
      const high = maximum !== undefined && number > maximum;
      if (!low && !high) continue;
      yield {
        table,
        row,
        column: field.name,
        expected: [
          minimum === undefined ? "" : `at least ${minimum}`,
          maximum === undefined ? "" : `at most ${maximum}`,
        ]
          .filter((part) => part !== "")
          .join(" and "),
        fix: "Correct the number; latitude and longitude are easily exchanged.",
      };
    }
  },
};
