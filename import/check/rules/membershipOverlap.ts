import type { PackageRow } from "../../package.ts";
import { type CheckContext, cell } from "../createContext.ts";
import { groupRows } from "../groupRows.ts";
import type { Rule } from "../rule.ts";

export const membershipOverlap: Rule = {
  code: "MEMBERSHIP_OVERLAP",
  severity: "error",
  demand:
    "A state belongs to a bloc once at a time: two periods of one state in one bloc do not overlap for certain.",
  compares: [],
  *check(context) {
    const groups = groupRows(context.rows("memberships"), (row) => [cell(row, "bloc"), cell(row, "state")]);
    for (const rows of groups) {
      for (const [at, row] of rows.entries()) {
        const other = rows.slice(0, at).find((earlier) => overlap(context, earlier, row));
        if (other === undefined || isSameKey(other, row)) continue;
        yield {
          table: "memberships",
          row,
          column: "start",
          expected: `a period that does not overlap that of line ${other.line}`,
          fix: "End the earlier period where the later one begins, or join the two rows.",
        };
      }
    }
  },
};

/** True where some day certainly belongs to both periods. A period is half-open: the day that ends one may begin the next. */
function overlap(context: CheckContext, a: PackageRow, b: PackageRow): boolean {
  const certain = (row: PackageRow) => ({
    from: context.bounds(cell(row, "start")).hi,
    to: cell(row, "end") === "" ? "9999-12-31" : context.bounds(cell(row, "end")).lo,
  });
  const [one, two] = [certain(a), certain(b)];
  if (one.from === null || one.to === null || two.from === null || two.to === null) return false;
  return one.from < two.to && two.from < one.to;
}

/** A repeated key is reported as such, once. */
function isSameKey(a: PackageRow, b: PackageRow): boolean {
  return cell(a, "role") === cell(b, "role") && cell(a, "start") === cell(b, "start");
}
