import { parseArgs } from "node:util";
import { AtlasError } from "../schema/errors.ts";

export interface Options {
  /** Null: the shipped dataset. */
  readonly folder: string | null;
  readonly json: boolean;
  readonly dryRun: boolean;
  readonly help: boolean;
}

export const HELP = `Imports a data package into the graph database: reads, checks, plans and writes it, whole or not at all.

  npm run import -- [folder] [--dry-run] [--json]

  folder      a folder with datapackage.json and its CSV tables; without it, the shipped dataset
  --dry-run   stop after the plan: print what would be added, changed and removed
  --json      print the whole result as JSON: every problem, every id of the plan
  --help      print this

Where it is written: ATLAS_DATA (a folder, default "data"), or NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD and
NEO4J_DATABASE. Exit codes: 0 done or unchanged, 1 the data have errors, 2 wrong usage, 3 the store cannot be
reached or another import is running, 4 a defect of the program.
`;

/** @throws AtlasError BAD_INPUT for an option that does not exist or a second folder. */
export function parseOptions(words: readonly string[]): Options {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        json: { type: "boolean", default: false },
        "dry-run": { type: "boolean", default: false },
        help: { type: "boolean", short: "h", default: false },
      },
    });
    if (positionals.length > 1) throw new Error(`got ${positionals.length} folders, expected one at most.`);
    return {
      folder: positionals[0] ?? null,
      json: values.json,
      dryRun: values["dry-run"],
      help: values.help,
    };
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new AtlasError("BAD_INPUT", `${reason}\n\n${HELP}`, { cause });
  }
}
