import { filledCells } from "../createContext.ts";
import type { Finding, Rule } from "../rule.ts";

/** Control characters but tab and line feed, and the halves of a character that is cut. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what the rule looks for
const CONTROL = /[\u0000-\u0008\u000B-\u001F\u007F\uFFFD]/;

export const plainText: Rule = {
  code: "TEXT",
  severity: "error",
  demand: "Text holds no control characters and no replacement characters; spaces around it are doubtful.",
  compares: [],
  *check(context) {
    for (const { table, row, field, value } of filledCells(context)) {
      const control = CONTROL.exec(value)?.[0];
      if (control !== undefined) {
        const name = `U+${control.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
        yield {
          table,
          row,
          column: field.name,
          value: `${name} at character ${value.indexOf(control) + 1}`,
          expected: "text without control or replacement characters",
          fix: "Remove the character; it is usually left over from a conversion.",
        };
      } else if (value !== value.trim()) yield spaced(table, row, field.name);
    }
  },
};

function spaced(table: string, row: Finding["row"], column: string): Finding {
  return {
    table,
    row,
    column,
    severity: "warning",
    expected: "text without spaces before or after it",
    fix: "Remove them; the text is kept as written.",
  };
}
