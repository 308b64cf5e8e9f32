import { splitIds } from "../../splitIds.ts";
import { filledCells } from "../createContext.ts";
import type { Rule } from "../rule.ts";

export const idList: Rule = {
  code: "IDS",
  severity: "error",
  demand: "A list of ids is separated by single spaces and names each id once.",
  compares: [],
  *check(context) {
    for (const { table, row, field, value } of filledCells(context)) {
      if (field.notation !== "ids") continue;
      const ids = splitIds(value);
      const repeated = ids.find((id, at) => ids.indexOf(id) < at);
      if (ids.join(" ") === value && repeated === undefined) continue;
      yield {
        table,
        row,
        column: field.name,
        expected: "ids separated by single spaces, each once",
        fix:
          repeated === undefined
            ? "Write one space between two ids and none around them."
            : `Name ${repeated} once.`,
      };
    }
  },
};
