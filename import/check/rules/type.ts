import type { FieldDescriptor } from "../../package.ts";
import { filledCells } from "../createContext.ts";
import type { Rule } from "../rule.ts";

/** What a cell of a type looks like, as a pattern and in words. Numbers have no leading zeros, so that each has one spelling. */
const TYPES: Readonly<Record<FieldDescriptor["type"], { pattern: RegExp; words: string; fix: string }>> = {
  string: { pattern: /^/, words: "text", fix: "" },
  boolean: {
    pattern: /^(true|false)$/,
    words: "true or false",
    fix: "Write true or false in small letters.",
  },
  integer: {
    pattern: /^-?(0|[1-9]\d{0,14})$/,
    words: "a whole number",
    fix: "Write digits only: no spaces, separators or units.",
  },
  number: {
    pattern: /^-?(0|[1-9]\d{0,14})(\.\d{1,15})?$/,
    words: "a number such as 12 or -12.5",
    fix: "Write digits with a point before the decimals: no comma, separators or units.",
  },
};

export const type: Rule = {
  code: "TYPE",
  severity: "error",
  demand: "A cell has the type of its column.",
  compares: [],
  *check(context) {
    for (const { table, row, field, value } of filledCells(context)) {
      const { pattern, words, fix } = TYPES[field.type];
      if (!pattern.test(value)) yield { table, row, column: field.name, expected: words, fix };
    }
  },
};
