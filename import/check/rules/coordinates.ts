import { cell } from "../createContext.ts";
import type { Rule } from "../rule.ts";

export const coordinates: Rule = {
  code: "COORDINATES",
  severity: "error",
  demand: "A place has both a latitude and a longitude, or neither.",
  compares: [],
  *check(context) {
    for (const row of context.rows("states")) {
      const missing = (["lat", "lng"] as const).filter((column) => cell(row, column) === "");
      const [column] = missing;
      if (missing.length !== 1 || column === undefined) continue;
      yield {
        table: "states",
        row,
        column,
        expected: "a number, since the other coordinate is given",
        fix: "Add the missing coordinate, or remove the other.",
      };
    }
  },
};
