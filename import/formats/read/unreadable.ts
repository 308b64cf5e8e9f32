import type { Problem } from "../../problem.ts";

/** A file of which nothing can be imported, with the reason. */
export class Unreadable extends Error {
  override readonly name = "Unreadable";
  readonly problem: Problem;

  constructor(problem: Omit<Problem, "severity">, cause?: unknown) {
    super(`${problem.file}: expected ${problem.expected}`, cause === undefined ? undefined : { cause });
    this.problem = { ...problem, severity: "error" };
  }
}
