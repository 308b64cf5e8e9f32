import { cell, certainlyBefore } from "../createContext.ts";
import type { Rule } from "../rule.ts";

/** Pairs of columns of which the first does not come after the second. */
const ORDERED: readonly (readonly [table: string, first: string, second: string])[] = [
  ["states", "un_member_since", "un_member_until"],
  ["memberships", "start", "end"],
  ["events", "date", "end_date"],
  ["instruments", "adopted", "opened"],
  ["instruments", "adopted", "in_force"],
  ["instruments", "opened", "in_force"],
  ["treaty_actions", "date", "in_force"],
];

export const periodOrder: Rule = {
  code: "PERIOD_ORDER",
  severity: "error",
  demand:
    "Nothing ends before it begins, is opened before it is adopted, or is in force before it is deposited.",
  compares: [],
  *check(context) {
    for (const [table, first, second] of ORDERED) {
      for (const row of context.rows(table)) {
        const [from, to] = [cell(row, first), cell(row, second)];
        if (!certainlyBefore(context.bounds(to), context.bounds(from))) continue;
        yield {
          table,
          row,
          column: second,
          expected: `a date that may lie on or after ${first} (${from})`,
          fix: `Correct ${first} or ${second}; the two are easily exchanged.`,
        };
      }
    }
  },
};
