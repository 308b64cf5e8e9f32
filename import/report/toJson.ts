import { AtlasError } from "../../schema/errors.ts";
import type { ImportResult } from "../importPackage.ts";
import { sumTally } from "../write/tallyRows.ts";

/** The whole result for a program: every problem, and every id and key of the plan. */
export function toJson(result: ImportResult): string {
  const { outcome, problems, notChecked, tally } = result;
  const errors = problems.filter((problem) => problem.severity === "error").length;
  const plan =
    "plan" in result
      ? {
          before: result.plan.before,
          after: result.plan.after,
          cutOff: result.plan.cutOff,
          kinds: result.plan.kinds.map(({ touched: _, ...kind }) => kind),
        }
      : null;
  return document({
    outcome,
    errors,
    warnings: problems.length - errors,
    problems,
    notChecked,
    plan,
    files: (result.files ?? []).map(({ rejected, ...file }) => ({
      ...file,
      rejected: { ...rejected, byCode: Object.fromEntries(rejected.byCode) },
    })),
    rows: { tables: tally, total: sumTally(tally) },
    dataset: "dataset" in result ? result.dataset : null,
  });
}

/** An import that could not be carried out. */
export function failureToJson(error: unknown): string {
  const code = error instanceof AtlasError ? error.code : "INTERNAL";
  return document({
    outcome: "failed",
    error: { code, message: error instanceof Error ? error.message : String(error) },
  });
}

function document(content: unknown): string {
  return `${JSON.stringify(content, null, 2)}\n`;
}
