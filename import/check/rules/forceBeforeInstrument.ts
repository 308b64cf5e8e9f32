import { cell, certainlyBefore } from "../createContext.ts";
import type { Rule } from "../rule.ts";

export const forceBeforeInstrument: Rule = {
  code: "FORCE_BEFORE_INSTRUMENT",
  severity: "error",
  demand: "An instrument is in force for nobody before it is in force.",
  compares: ["treaty_actions", "instruments"],
  *check(context) {
    for (const row of context.rows("treaty_actions")) {
      const instrument = context.row("instruments", cell(row, "instrument"));
      if (instrument === undefined || cell(row, "in_force") === "") continue;
      const own = cell(instrument, "in_force");
      if (cell(instrument, "status") === "not-in-force" && own === "") {
        yield {
          table: "treaty_actions",
          row,
          column: "in_force",
          expected: "an empty cell: the instrument's status is not-in-force",
          fix: "Remove the date, or correct the status of the instrument.",
        };
      } else if (certainlyBefore(context.bounds(cell(row, "in_force")), context.bounds(own))) {
        yield {
          table: "treaty_actions",
          row,
          column: "in_force",
          expected: `a date that may lie on or after the instrument's own entry into force (${own})`,
          fix: "Correct the party's date or that of the instrument.",
        };
      }
    }
  },
};
