import { filledCells } from "../createContext.ts";
import type { Rule } from "../rule.ts";

/** Right in form, so that the fault lies in a number or in the order. */
const WELL_FORMED = /^(\d{4}(-\d{2}){0,2}|\[[\d.-]*\])$/;

export const date: Rule = {
  code: "DATE",
  severity: "error",
  demand: "A date is EDTF, as far as the atlas reads it, and names days that the calendar has.",
  compares: [],
  *check(context) {
    for (const { table, row, field, value } of filledCells(context)) {
      if (field.notation !== "edtf" || context.isDate(value)) continue;
      yield {
        table,
        row,
        column: field.name,
        expected:
          "a date: 2019, 2019-11, 2019-11-18, [..2019-11] (until), [2019-11..] (from), [2019-03..2019-11] (between)",
        fix: WELL_FORMED.test(value)
          ? "Check that the month and the day exist and that the earlier date comes first."
          : "Write year, month and day in this order with hyphens, or leave the cell empty if the date is unknown.",
      };
    }
  },
};
