import type { ImportResult } from "../importPackage.ts";
import type { ImportPlan } from "../plan/importPlan.ts";
import { sumTally, type TableTally } from "../write/tallyRows.ts";
import { formatFiles } from "./formatFiles.ts";
import { countProblems, formatProblems } from "./formatProblems.ts";
import { formatCount, formatTable } from "./formatTable.ts";

/** What a person reads at the end of an import. */
export function formatResult(result: ImportResult): string {
  const { problems, notChecked, tally } = result;
  const total = sumTally(tally);
  const parts = [
    result.files === undefined || problems.length > 0
      ? `Checked ${formatCount(total.read, "row")}: ${countProblems(problems)}.`
      : `Checked ${formatCount(total.read, "row")}: ${formatCount(total.rejected, "row")} left out.`,
    formatProblems(problems),
    notChecked.length === 0
      ? ""
      : `Not checked, because a table could not be read whole: ${notChecked.join(", ")}.`,
    formatFiles(result.files ?? []),
    "plan" in result ? formatPlan(result.plan) : "",
    result.outcome === "planned" ? "" : formatTally(tally),
    formatOutcome(result),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

/** Per kind of node and fact what is added, changed, removed and left. */
function formatPlan({ kinds, before, cutOff }: ImportPlan): string {
  const rows = kinds.map(({ kind, counts, unchanged }) => [
    kind,
    counts.added,
    counts.changed,
    counts.removed,
    unchanged,
  ]);
  const held =
    before === null
      ? "The store holds no dataset."
      : `The store holds ${before.name} ${before.version}, dataset ${before.hash.slice(0, 12)}.`;
  const mixture =
    cutOff === null
      ? ""
      : ` An import of dataset ${cutOff.slice(0, 12)} is under way or was cut off: the store holds a mixture until an import has finished.`;
  // A file that is there already, told by its hash, is not compared kind by kind.
  if (rows.length === 0) return held;
  return `${held}${mixture}\n${formatTable(["kind", "added", "changed", "removed", "unchanged"], rows)}`;
}

function formatTally(tally: readonly TableTally[]): string {
  const rows = [...tally, { table: "total", ...sumTally(tally) }].map((row) => [
    row.table,
    row.read,
    row.written,
    row.unchanged,
    row.rejected,
  ]);
  return formatTable(["table", "read", "written", "unchanged", "rejected"], rows);
}

function formatOutcome(result: ImportResult): string {
  switch (result.outcome) {
    case "rejected":
      return `Nothing was written: ${formatCount(result.faultyRows, "row")} with errors; an import is whole or not at all.`;
    case "planned":
      return result.plan.unchanged
        ? "Dry run: nothing would be written, the store holds this dataset already."
        : "Dry run: nothing was written.";
    case "unchanged":
      return `Unchanged: the store holds dataset ${result.dataset.hash.slice(0, 12)} already; nothing was written.`;
    case "done":
      return `Done: the store holds dataset ${result.dataset.hash.slice(0, 12)} (${result.dataset.name} ${result.dataset.version}, ${result.dataset.created}).`;
  }
}
