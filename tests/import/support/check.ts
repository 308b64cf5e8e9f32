import { checkPackage } from "../../../import/check/checkPackage.ts";
import type { Problem } from "../../../import/problem.ts";
import { readPackage } from "../../../import/read/readPackage.ts";

/** Every problem of the package in a folder. */
export async function problemsOf(folder: string): Promise<readonly Problem[]> {
  return checkPackage(await readPackage(folder)).problems;
}

/** Where and what, without the wording: "error ENUM ballots.csv:2 ballot=maybe". */
export function brief({ severity, code, file, line, column, value }: Problem): string {
  return `${severity} ${code} ${file}${line === null ? "" : `:${line}`} ${column ?? "-"}=${value ?? "-"}`;
}
