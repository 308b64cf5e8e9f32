import { cell } from "../createContext.ts";
import type { Rule } from "../rule.ts";

export const unMembership: Rule = {
  code: "UN_MEMBERSHIP",
  severity: "error",
  demand: "A state that was never a member of the United Nations has no dates of membership.",
  compares: [],
  *check(context) {
    for (const row of context.rows("states")) {
      if (cell(row, "un_member") !== "false") continue;
      for (const column of ["un_member_since", "un_member_until"]) {
        if (cell(row, column) === "") continue;
        yield {
          table: "states",
          row,
          column,
          expected: "an empty cell, since un_member is false",
          fix: "Write true for a state that is or was a member, or remove the date.",
        };
      }
    }
  },
};
