import { parseArgs } from "node:util";
import { AtlasError } from "../schema/errors.ts";

export interface Options {
  /** A folder or files; none: the shipped dataset. */
  readonly paths: readonly string[];
  readonly json: boolean;
  readonly dryRun: boolean;
  readonly help: boolean;
}

export const HELP = `Imports a data package, or official exports beside what is there, into the graph database: reads, checks, plans and
writes it, whole or not at all.

  npm run import -- [folder | file…] [--dry-run] [--json]

  folder      a folder with datapackage.json and its CSV tables; without it, the shipped dataset. It takes the
              place of what the database holds
  file        an official export, as it was downloaded or packed with gzip: the General Assembly voting data of
              the UN Digital Library. It is set beside what the database holds (an empty one gets the shipped
              dataset with it)
  --dry-run   stop after the plan: print what would be added, changed and removed
  --json      print the whole result as JSON: every problem, every id of the plan
  --help      print this

Where it is written: ATLAS_DATA (a folder, default "data"), or NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD and
NEO4J_DATABASE. Exit codes: 0 done or unchanged, 1 the data have errors, 2 wrong usage, 3 the store cannot be
reached or another import is running, 4 a defect of the program.
`;

/** @throws AtlasError BAD_INPUT for an option that does not exist. */
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
    return {
      paths: positionals,
      json: values.json,
      dryRun: values["dry-run"],
      help: values.help,
    };
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new AtlasError("BAD_INPUT", `${reason}\n\n${HELP}`, { cause });
  }
}
