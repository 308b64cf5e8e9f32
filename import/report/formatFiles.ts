import type { FileReport } from "../fileReport.ts";
import type { Difference } from "../merge/differences.ts";
import { formatProblems } from "./formatProblems.ts";
import { formatCount } from "./formatTable.ts";

/** Roll calls and states that a person is shown; the rest are counted. */
const SHOWN = 20;

/** What official exports brought: rows left out and why, states not found, and where they differ from what was there. */
export function formatFiles(files: readonly FileReport[]): string {
  return files
    .flatMap((file) => [head(file), ...rejected(file), ...unresolved(file), ...differences(file)])
    .join("\n\n");
}

function head({ file, format, hash, rollCalls, others }: FileReport): string {
  const beside =
    others === 0
      ? ""
      : "\nThe store holds another file of this format. What that one said stays; to have this one in its place, import the data package first, then this file.";
  return `${file}: ${format}, ${formatCount(rollCalls, "roll call")}, content ${hash.slice(0, 12)}.${beside}`;
}

function rejected({ rejected: { count, problems, byCode } }: FileReport): readonly string[] {
  if (count === 0) return [];
  const codes = [...byCode].map(([code, rows]) => `${code} × ${rows}`).join(", ");
  return [
    `${formatCount(count, "row")} left out (${codes}); each reason stands at the first row that it left out:`,
    formatProblems(problems),
  ];
}

function unresolved({ unresolved: states }: FileReport): readonly string[] {
  if (states.length === 0) return [];
  const lines = states.slice(0, SHOWN).map(({ code, name, rows, line, suggestions }) => {
    const perhaps = suggestions.length === 0 ? "nothing like it" : `perhaps ${suggestions.join(", ")}`;
    return `    ${JSON.stringify(code)} ${JSON.stringify(name)}: ${formatCount(rows, "row")}, first in line ${line}; ${perhaps}`;
  });
  return [["States that the table of states does not have:", ...lines, ...more(states.length)].join("\n")];
}

function differences({ differences: found, differing }: FileReport): readonly string[] {
  if (found.length === 0) return [];
  const lines = found.slice(0, SHOWN).map(describe);
  const title = `On ${formatCount(found.length, "roll call")} the file differs from what was there (${formatCount(differing, "ballot")}). What was there stays; the other value stands in the roll call's note:`;
  return [[title, ...lines, ...more(found.length)].join("\n")];
}

function describe({ rollCall, source, values }: Difference): string {
  const shown = values
    .slice(0, SHOWN)
    .map(({ what, here, there }) => `${what} ${here}, in ${source} ${there}`);
  const rest = values.length > SHOWN ? `; and ${values.length - SHOWN} more` : "";
  return `    ${rollCall}: ${shown.join("; ")}${rest}`;
}

function more(count: number): readonly string[] {
  return count > SHOWN ? [`    … and ${count - SHOWN} more; --json lists all of them.`] : [];
}
