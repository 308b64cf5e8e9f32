import type { Problem } from "../../problem.ts";
import { cell } from "../createContext.ts";
import type { Rule } from "../rule.ts";

/** Dates of things that have happened, or may be planned (warning). An end or an entry into force may be known beforehand. */
const PAST: readonly (readonly [table: string, column: string, severity: Problem["severity"]])[] = [
  ["treaty_actions", "date", "error"],
  ["roll_calls", "date", "error"],
  ["statements", "date", "error"],
  ["sponsorships", "date", "error"],
  ["instruments", "dated", "error"],
  ["instruments", "adopted", "error"],
  ["instruments", "participation_as_of", "error"],
  ["sources", "date", "error"],
  ["events", "date", "warning"],
];

export const future: Rule = {
  code: "FUTURE",
  severity: "error",
  demand: "Nothing is recorded as done after the date of the dataset; an event may be planned.",
  compares: [],
  *check(context) {
    const { created } = context.package.descriptor;
    for (const [table, column, severity] of PAST) {
      for (const row of context.rows(table)) {
        const { lo } = context.bounds(cell(row, column));
        if (lo === null || lo <= created) continue;
        yield {
          table,
          row,
          column,
          severity,
          expected: `a date that may lie on or before the date of the dataset (${created})`,
          fix:
            severity === "warning"
              ? "Nothing needs to be done if it is planned."
              : "Correct the date, or the date of the dataset (created in datapackage.json).",
        };
      }
    }
  },
};
