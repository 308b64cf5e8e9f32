import type { Problem } from "../problem.ts";

export const DESCRIPTOR_FILE = "datapackage.json";

/** A problem of datapackage.json; `place` is the path of the value in it, such as "resources[2].path". */
export function descriptorProblem(
  code: string,
  line: number | null,
  place: string | null,
  value: string | null,
  expected: string,
  fix: string,
  severity: Problem["severity"] = "error",
): Problem {
  return { code, severity, file: DESCRIPTOR_FILE, line, column: place, value, expected, fix };
}
