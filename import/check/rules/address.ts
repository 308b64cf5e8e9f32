import { filledCells } from "../createContext.ts";
import type { Rule } from "../rule.ts";
import { isAddress } from "./pattern.ts";

/** A page shows addresses as links: one that runs a script must not get in. */
export const address: Rule = {
  code: "URL",
  severity: "error",
  demand: "A web address begins with http:// or https://.",
  compares: [],
  *check(context) {
    for (const { table, row, field, value } of filledCells(context)) {
      if (!isAddress(field) || isWebAddress(value)) continue;
      yield {
        table,
        row,
        column: field.name,
        expected: "an address that begins with http:// or https://, without spaces",
        fix: "Give the whole address, or leave the cell empty and say in the note where it can be found.",
      };
    }
  },
};

function isWebAddress(value: string): boolean {
  if (!/^https?:\/\/\S+$/.test(value)) return false;
  return URL.canParse(value);
}
