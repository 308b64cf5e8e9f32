import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));

export interface CliRun {
  /** Null where a signal ended it. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunningCli {
  readonly process: ChildProcess;
  readonly ended: Promise<CliRun>;
}

/** Starts the command line as a user does, in a process of its own, with nothing of this process's settings but its path. */
export function startCli(
  words: readonly string[],
  environment: Readonly<Record<string, string>>,
  onText: (text: string) => void = () => undefined,
): RunningCli {
  const child = spawn(process.execPath, ["--import", "tsx", "import/main.ts", ...words], {
    cwd: ROOT,
    env: { PATH: process.env.PATH ?? "", ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    stderr += text;
    onText(text);
  });
  const ended = new Promise<CliRun>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, stdout, stderr }));
  });
  return { process: child, ended };
}

export function runCli(
  words: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<CliRun> {
  return startCli(words, environment).ended;
}
