import type { PackageRow } from "../../package.ts";
import { cell } from "../createContext.ts";
import type { Finding, Rule } from "../rule.ts";

const BALLOTS = ["yes", "no", "abstain", "absent"] as const;

export const ballotsTotal: Rule = {
  code: "BALLOTS_TOTAL",
  severity: "error",
  demand: "Complete ballots add up to the official totals, partial ones to no more than them.",
  compares: ["ballots", "roll_calls"],
  *check(context) {
    const counts = new Map<string, Map<string, number>>();
    for (const row of context.rows("ballots")) {
      const rollCall = counts.get(cell(row, "roll_call")) ?? new Map<string, number>();
      rollCall.set(cell(row, "ballot"), (rollCall.get(cell(row, "ballot")) ?? 0) + 1);
      counts.set(cell(row, "roll_call"), rollCall);
    }
    for (const row of context.rows("roll_calls")) {
      const counted = counts.get(cell(row, "id")) ?? new Map<string, number>();
      const complete = cell(row, "ballots") === "complete";
      for (const ballot of BALLOTS) yield* compare(row, ballot, counted.get(ballot) ?? 0, complete);
    }
  },
};

function* compare(row: PackageRow, ballot: string, counted: number, complete: boolean): Generator<Finding> {
  const written = cell(row, ballot);
  if (written === "") return;
  const total = Number(written);
  if (!Number.isInteger(total) || counted === total || (!complete && counted < total)) return;
  yield {
    table: "roll_calls",
    row,
    column: ballot,
    expected: complete
      ? `${counted}, as many as the ballots on record`
      : `at least ${counted}, as many as the ballots on record`,
    fix:
      complete && counted < total
        ? `Add the missing ballots, or say in the column ballots that they are partial.`
        : "Correct the official total or the ballots.",
  };
}
