import { cell } from "../createContext.ts";
import type { Rule } from "../rule.ts";

export const instrumentStatus: Rule = {
  code: "STATUS",
  severity: "error",
  demand: "An instrument whose status is not-in-force has not entered into force by the date of the dataset.",
  compares: [],
  *check(context) {
    const { created } = context.package.descriptor;
    for (const row of context.rows("instruments")) {
      const { hi } = context.bounds(cell(row, "in_force"));
      if (cell(row, "status") !== "not-in-force" || hi === null || hi > created) continue;
      yield {
        table: "instruments",
        row,
        column: "status",
        expected: `in-force, since in_force is ${cell(row, "in_force")}`,
        fix: "Correct the status or the date.",
      };
    }
  },
};
