import { CONSENTS } from "../../../schema/participation.ts";
import { cell } from "../createContext.ts";
import { groupRows } from "../groupRows.ts";
import type { Rule } from "../rule.ts";

export const actionTwice: Rule = {
  code: "ACTION_TWICE",
  severity: "error",
  demand:
    "A party signs an instrument once, and consents to be bound by it once, unless it has denounced it.",
  compares: [],
  *check(context) {
    const groups = groupRows(context.rows("treaty_actions"), (row) => [
      cell(row, "instrument"),
      cell(row, "party"),
    ]);
    for (const rows of groups) {
      const denunciations = rows.filter((row) => cell(row, "action") === "denunciation").length;
      const consents = rows.filter((row) => CONSENTS.includes(cell(row, "action")));
      const signatures = rows.filter((row) => cell(row, "action") === "signature");
      for (const row of [...consents.slice(1 + denunciations), ...signatures.slice(1 + denunciations)]) {
        const kind = signatures.includes(row) ? signatures : consents;
        yield {
          table: "treaty_actions",
          row,
          column: "action",
          expected: `one ${kind === signatures ? "signature" : "expression of consent"} of the party, or a denunciation between two (line ${kind[0]?.line} has one)`,
          fix: "Remove the row that is wrong, or add the denunciation.",
        };
      }
    }
  },
};
