import type { PackageRow } from "../../package.ts";
import { cell } from "../createContext.ts";
import type { Finding, Rule } from "../rule.ts";

export const ballotsOutcome: Rule = {
  code: "BALLOTS_OUTCOME",
  severity: "error",
  demand: "Ballots are on record where the roll call says so, and none where it was adopted without a vote.",
  compares: ["ballots", "roll_calls"],
  *check(context) {
    const voted = new Set(context.rows("ballots").map((row) => cell(row, "roll_call")));
    for (const row of context.rows("ballots")) {
      const rollCall = context.row("roll_calls", cell(row, "roll_call"));
      if (rollCall === undefined || cell(rollCall, "ballots") !== "none") continue;
      yield {
        table: "ballots",
        row,
        column: "roll_call",
        expected: `a roll call with ballots on record (line ${rollCall.line} of its table says none)`,
        fix: "Remove the ballot, or say complete or partial in the roll call's column ballots.",
      };
    }
    for (const row of context.rows("roll_calls")) {
      yield* withoutVote(row);
      if (cell(row, "outcome") === "adopted-without-vote") continue;
      if (cell(row, "ballots") === "none" || voted.has(cell(row, "id"))) continue;
      yield {
        table: "roll_calls",
        row,
        column: "ballots",
        expected: "none, since no ballot is on record",
        fix: "Add the ballots, or write none.",
      };
    }
  },
};

function* withoutVote(row: PackageRow): Generator<Finding> {
  if (cell(row, "outcome") !== "adopted-without-vote") return;
  for (const column of ["yes", "no", "abstain", "absent"]) {
    if (cell(row, column) === "") continue;
    yield {
      table: "roll_calls",
      row,
      column,
      expected: "an empty cell, since the outcome is adopted-without-vote",
      fix: "Remove the total, or correct the outcome.",
    };
  }
  if (cell(row, "ballots") === "none") return;
  yield {
    table: "roll_calls",
    row,
    column: "ballots",
    expected: "none, since the outcome is adopted-without-vote",
    fix: "Write none, or correct the outcome.",
  };
}
