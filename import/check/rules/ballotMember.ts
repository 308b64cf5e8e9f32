import { cell, certainlyBefore } from "../createContext.ts";
import type { Rule } from "../rule.ts";

export const ballotMember: Rule = {
  code: "BALLOT_MEMBER",
  severity: "error",
  demand: "A state has a ballot only where it may have been a member of the United Nations that day.",
  compares: ["ballots", "roll_calls", "states"],
  *check(context) {
    for (const row of context.rows("ballots")) {
      const state = context.row("states", cell(row, "state"));
      const rollCall = context.row("roll_calls", cell(row, "roll_call"));
      if (state === undefined || rollCall === undefined) continue;
      const date = cell(rollCall, "date");
      const [since, until] = [cell(state, "un_member_since"), cell(state, "un_member_until")];
      const reason =
        cell(state, "un_member") === "false"
          ? "never"
          : certainlyBefore(context.bounds(date), context.bounds(since))
            ? `from ${since}`
            : until !== "" && certainlyBefore(context.bounds(until), context.bounds(date))
              ? `until ${until}`
              : null;
      if (reason === null) continue;
      yield {
        table: "ballots",
        row,
        column: "state",
        expected: `a member on ${date} (${cell(row, "state")} was one ${reason})`,
        fix: "Remove the ballot, or correct the membership in the table of states or the date of the roll call.",
      };
    }
  },
};
