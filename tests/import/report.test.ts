import { expect, test } from "vitest";
import { type Problem, shorten, sortProblems } from "../../import/problem.ts";
import { countProblems, formatProblems, PROBLEMS_SHOWN } from "../../import/report/formatProblems.ts";
import { formatTable } from "../../import/report/formatTable.ts";

const PROBLEM: Problem = {
  code: "ENUM",
  severity: "error",
  file: "ballots.csv",
  line: 2,
  column: "ballot",
  value: "maybe",
  expected: "one of yes, no",
  fix: "Use one of the listed values.",
};

test("a problem is printed with its place, its value, what was expected and the remedy", () => {
  expect(formatProblems([PROBLEM])).toBe(
    [
      'error ENUM  ballots.csv:2  ballot = "maybe"',
      "    expected: one of yes, no",
      "    to fix:   Use one of the listed values.",
    ].join("\n"),
  );
});

test("at most fifty problems are printed, and the rest counted by kind", () => {
  const errors = Array.from({ length: 70 }, (_, at) => ({ ...PROBLEM, line: at + 2 }));
  const warnings = [1, 2].map((line) => ({ ...PROBLEM, code: "TEXT", severity: "warning" as const, line }));
  const printed = formatProblems([...errors, ...warnings]);
  expect(printed.match(/^(error|warning) /gm)).toHaveLength(PROBLEMS_SHOWN);
  expect(printed.split("\n").at(-1)).toBe(
    "… and 22 more problems (error ENUM × 20, warning TEXT × 2); --json lists all of them.",
  );
  expect(countProblems([...errors, ...warnings])).toBe("70 errors and 2 warnings");
});

test("a value cannot break out of its line or steer the terminal", () => {
  const printed = formatProblems([{ ...PROBLEM, value: "a\nb\u001b[2J\u202e\u0085" }]);
  expect(printed.split("\n")).toHaveLength(3);
  expect(printed).toContain('"a\\nb\\u001b[2J\\u202e\\u0085"');
});

test("problems are sorted: errors first, then by file, line and column", () => {
  const sorted: readonly Problem[] = [
    { ...PROBLEM, file: "a.csv", line: null },
    { ...PROBLEM, file: "a.csv", line: 9 },
    { ...PROBLEM, file: "a.csv", line: 10, column: "a" },
    { ...PROBLEM, file: "a.csv", line: 10, column: "b" },
    { ...PROBLEM, file: "b.csv", line: 1 },
    { ...PROBLEM, file: "a.csv", line: 1, severity: "warning" },
  ];
  expect(sortProblems([...sorted].reverse())).toEqual(sorted);
});

test("a long value is shown by its beginning with what is left out, never cut inside a character", () => {
  expect(shorten("x".repeat(80))).toBe("x".repeat(80));
  expect(shorten("x".repeat(81))).toBe(`${"x".repeat(80)}… (1 more characters)`);
  expect(shorten("𠮷".repeat(90))).toBe(`${"𠮷".repeat(80)}… (20 more characters)`);
});

test("a table lines up numbers of different length", () => {
  expect(
    formatTable(
      ["table", "read"],
      [
        ["states", 5],
        ["ballots", 917_380],
      ],
    ),
  ).toBe(["table       read", "states         5", "ballots  917,380"].join("\n"));
});
