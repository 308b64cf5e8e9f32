import { cell, certainlyBefore } from "../createContext.ts";
import type { Rule } from "../rule.ts";

export const beforeOpen: Rule = {
  code: "BEFORE_OPEN",
  severity: "error",
  demand:
    "Nobody signs or joins an instrument before it is open for it (before its adoption, where no opening is known).",
  compares: ["treaty_actions", "instruments"],
  *check(context) {
    for (const row of context.rows("treaty_actions")) {
      const instrument = context.row("instruments", cell(row, "instrument"));
      if (instrument === undefined) continue;
      const column = cell(instrument, "opened") === "" ? "adopted" : "opened";
      const open = cell(instrument, column);
      if (cell(row, "action") === "invited" && column === "opened") continue;
      if (!certainlyBefore(context.bounds(cell(row, "date")), context.bounds(open))) continue;
      yield {
        table: "treaty_actions",
        row,
        column: "date",
        expected: `a date that may lie on or after the day the instrument was ${column} (${open})`,
        fix: "Correct the date of the action or that of the instrument.",
      };
    }
  },
};
