import type { Problem } from "../problem.ts";
import { formatCount } from "./formatTable.ts";

/** Problems that a person is shown; the rest are counted. */
export const PROBLEMS_SHOWN = 50;

/** At most 50 problems, three lines each, and how many more there are of each kind. Empty where there are none. */
export function formatProblems(problems: readonly Problem[]): string {
  const shown = problems.slice(0, PROBLEMS_SHOWN).map(formatProblem);
  const hidden = problems.slice(PROBLEMS_SHOWN);
  if (hidden.length === 0) return shown.join("\n");
  const codes = new Map<string, number>();
  for (const { severity, code } of hidden) {
    const name = `${severity} ${code}`;
    codes.set(name, (codes.get(name) ?? 0) + 1);
  }
  const rest = [...codes].map(([name, count]) => `${name} × ${count}`).join(", ");
  return [
    ...shown,
    `… and ${formatCount(hidden.length, "more problem")} (${rest}); --json lists all of them.`,
  ].join("\n");
}

function formatProblem({ severity, code, file, line, column, value, expected, fix }: Problem): string {
  const place = line === null ? file : `${file}:${line}`;
  const got = [column, value === null ? null : oneLine(value)].filter((part) => part !== null).join(" = ");
  return [
    `${severity} ${code}  ${place}${got === "" ? "" : `  ${got}`}`,
    `    expected: ${expected}`,
    `    to fix:   ${fix}`,
  ].join("\n");
}

/** A value from a file must not draw on the terminal: quoted, its control characters written out. */
function oneLine(value: string): string {
  return JSON.stringify(value).replace(
    /[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** "2 errors and 1 warning". */
export function countProblems(problems: readonly Problem[]): string {
  const errors = problems.filter((problem) => problem.severity === "error").length;
  return `${formatCount(errors, "error")} and ${formatCount(problems.length - errors, "warning")}`;
}
