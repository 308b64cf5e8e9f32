import { stat } from "node:fs/promises";
import { AtlasError } from "../schema/errors.ts";
import { readConfig } from "../server/config.ts";
import { type OpenStore, openStore } from "../server/store/openStore.ts";
import { importFiles } from "./importFiles.ts";
import { type ImportResult, importPackage } from "./importPackage.ts";
import { HELP, type Options, parseOptions } from "./parseOptions.ts";
import { SHIPPED_DATASET } from "./read/readStandard.ts";
import { createProgress } from "./report/createProgress.ts";
import { formatResult } from "./report/formatResult.ts";
import { failureToJson, toJson } from "./report/toJson.ts";

/** What the process talks to. */
export interface Terminal {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
}

/** The command line `npm run import`: results go to stdout, progress and failures to stderr. @returns the exit code. */
export async function runImport(words: readonly string[], terminal: Terminal): Promise<number> {
  let json = words.includes("--json");
  try {
    const options = parseOptions(words);
    json = options.json;
    if (options.help) {
      terminal.stdout.write(HELP);
      return 0;
    }
    const result = await run(options, terminal);
    terminal.stdout.write(json ? toJson(result) : formatResult(result));
    return result.outcome === "rejected" ? 1 : 0;
  } catch (error) {
    if (json) terminal.stdout.write(failureToJson(error));
    terminal.stderr.write(`${describe(error)}\n`);
    return exitCode(error);
  }
}

async function run(options: Options, terminal: Terminal): Promise<ImportResult> {
  const { folder, files } = await sortPaths(options.paths);
  const config = readConfig(terminal.environment);
  const progress = createProgress(terminal.stderr);
  let open: OpenStore | null = null;
  try {
    const request = {
      dryRun: options.dryRun,
      target: async () => {
        open = await openStore(config.store);
        return open;
      },
      onStep: progress.step,
      onProgress: progress.written,
    };
    return await (files.length > 0
      ? importFiles({ ...request, files })
      : importPackage({ ...request, folder: folder ?? SHIPPED_DATASET }));
  } finally {
    progress.stop();
    await closeStore(open);
  }
}

async function closeStore(open: OpenStore | null): Promise<void> {
  await open?.store.close();
}

interface Paths {
  readonly folder: string | null;
  readonly files: readonly string[];
}

/** A package takes the place of what is there and a file is set beside it: one command does one or the other. */
async function sortPaths(paths: readonly string[]): Promise<Paths> {
  const folders: string[] = [];
  const files: string[] = [];
  for (const path of paths) {
    const found = await stat(path).catch(() => null);
    if (found === null) {
      throw wrongPaths(
        `${JSON.stringify(path)}, expected a folder that exists, or a file`,
        "name the folder of a data package, official exports, or nothing for the shipped dataset",
      );
    }
    if (found.isDirectory()) folders.push(path);
    else files.push(path);
  }
  if (folders.length > 1) {
    throw wrongPaths(`${folders.length} folders, expected one at most`, "import one data package at a time");
  }
  if (folders.length > 0 && files.length > 0) {
    throw wrongPaths(
      "a folder and files, expected one or the other",
      "import the package first, then the files",
    );
  }
  return { folder: folders[0] ?? null, files };
}

function wrongPaths(got: string, remedy: string): AtlasError {
  return new AtlasError("BAD_INPUT", `Got ${got}: ${remedy}.`);
}

function exitCode(error: unknown): number {
  if (!(error instanceof AtlasError)) return 4;
  switch (error.code) {
    case "BAD_INPUT":
      return 2;
    case "UNAVAILABLE":
    case "TIMEOUT":
    case "BUSY":
    case "NO_DATASET":
      return 3;
    case "LIMIT":
    case "NOT_FOUND":
    case "INTERNAL":
      return 4;
  }
}

/** A defect is shown with its stack; what a person can mend, with its message alone. */
function describe(error: unknown): string {
  if (error instanceof AtlasError && error.code !== "INTERNAL") return `${error.code}: ${error.message}`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
