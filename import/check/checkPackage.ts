import { type Problem, shorten, sortProblems } from "../problem.ts";
import type { ReadPackage } from "../read/readPackage.ts";
import { type CheckContext, cell, createContext } from "./createContext.ts";
import type { Finding, Rule } from "./rule.ts";
import { rules } from "./rules/rules.ts";

export interface CheckedPackage {
  /** What reading and the rules found, sorted. */
  readonly problems: readonly Problem[];
  /** Rules left out because a table that they compare could not be read whole. */
  readonly notChecked: readonly string[];
  /** Rows with an error, by table. */
  readonly faultyRows: ReadonlyMap<string, number>;
}

/** Checks everything that was read; pure. Nothing is written where a problem is an error. */
export function checkPackage(read: ReadPackage): CheckedPackage {
  if (read.package === null) {
    return { problems: sortProblems(read.problems), notChecked: [], faultyRows: new Map() };
  }
  const context = createContext(read.package, read.broken);
  const [able, unable] = split(context);
  const found = able.flatMap((rule) =>
    [...rule.check(context)].map((finding) => toProblem(rule, finding, context)),
  );
  const problems = sortProblems([...read.problems, ...found]);
  return { problems, notChecked: unable, faultyRows: countFaulty(problems, context) };
}

function split(context: CheckContext): readonly [able: readonly Rule[], unable: readonly string[]] {
  const isAble = (rule: Rule) => rule.compares.every((table) => context.isWhole(table));
  const unable = rules.filter((rule) => !isAble(rule)).map((rule) => rule.code);
  const references = context.tables.some((table) => !context.isWhole(table.name))
    ? ["REFERENCE (in part)"]
    : [];
  return [rules.filter(isAble), [...references, ...unable]];
}

function toProblem(rule: Rule, finding: Finding, context: CheckContext): Problem {
  const { row, column } = finding;
  const got = finding.value ?? (row === null || column === null ? null : cell(row, column));
  return {
    code: rule.code,
    severity: finding.severity ?? rule.severity,
    file: context.package.tables.get(finding.table)?.file ?? finding.table,
    line: row?.line ?? null,
    column,
    value: got === null ? null : shorten(got),
    expected: finding.expected,
    fix: finding.fix,
  };
}

function countFaulty(problems: readonly Problem[], context: CheckContext): ReadonlyMap<string, number> {
  const lines = new Map<string, Set<number>>();
  for (const { severity, file, line } of problems) {
    if (severity === "warning" || line === null) continue;
    const known = lines.get(file) ?? new Set();
    lines.set(file, known.add(line));
  }
  return new Map(
    [...context.package.tables.values()].map(({ name, file }) => [name, lines.get(file)?.size ?? 0]),
  );
}
