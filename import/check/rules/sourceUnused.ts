import { splitIds } from "../../splitIds.ts";
import { cell } from "../createContext.ts";
import type { Rule } from "../rule.ts";

export const sourceUnused: Rule = {
  code: "SOURCE_UNUSED",
  severity: "warning",
  demand: "Every source is named by a row.",
  compares: [
    "states",
    "blocs",
    "memberships",
    "instruments",
    "instrument_relations",
    "treaty_actions",
    "roll_calls",
    "sponsorships",
    "organisations",
    "statements",
    "events",
  ],
  *check(context) {
    const used = new Set<string>();
    for (const { name } of context.tables) {
      for (const row of context.rows(name)) for (const id of splitIds(cell(row, "sources"))) used.add(id);
    }
    for (const row of context.rows("sources")) {
      if (cell(row, "id") === "" || used.has(cell(row, "id"))) continue;
      yield {
        table: "sources",
        row,
        column: "id",
        expected: "a source that at least one row names",
        fix: "Name it where it was used, or remove it; it is imported as it is.",
      };
    }
  },
};
