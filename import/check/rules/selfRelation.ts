import { cell } from "../createContext.ts";
import type { Rule } from "../rule.ts";

export const selfRelation: Rule = {
  code: "SELF_RELATION",
  severity: "error",
  demand: "An instrument is not related to itself.",
  compares: [],
  *check(context) {
    for (const row of context.rows("instrument_relations")) {
      if (cell(row, "target") === "" || cell(row, "source_instrument") !== cell(row, "target")) continue;
      yield {
        table: "instrument_relations",
        row,
        column: "target",
        expected: "another instrument than source_instrument",
        fix: "Correct one of the two ids.",
      };
    }
  },
};
