import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";
import { freePort } from "./freePort.ts";

export interface ServerProcess {
  /** Without a slash at the end. */
  readonly address: string;
  stop(): Promise<void>;
}

const START_MS = 180_000;
const loader = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
const root = fileURLToPath(new URL("../../../", import.meta.url));

/**
 * Starts a server in a process of its own, as its users do, and waits until `probe` answers 200.
 * @param script path from the root of the project.
 * @param environment beside what this process has; NEO4J_* of this process is not passed on.
 */
export async function startServer(
  script: string,
  environment: Readonly<Record<string, string>>,
  probe: string,
): Promise<ServerProcess> {
  const port = await freePort();
  const { child, ended, lastWords } = startScript(script, { ...environment, PORT: String(port) });
  const address = `http://127.0.0.1:${port}`;
  const deadline = performance.now() + START_MS;
  while (!(await answers(`${address}${probe}`))) {
    if (child.exitCode !== null || performance.now() > deadline) {
      child.kill("SIGKILL");
      throw new Error(`${script} did not answer on ${probe}. Its last words:\n${lastWords()}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return {
    address,
    async stop() {
      child.kill("SIGTERM");
      await ended;
    },
  };
}

/** Runs a script to its end. @throws with its last words where it does not exit with 0. */
export async function runScript(
  script: string,
  environment: Readonly<Record<string, string>>,
): Promise<void> {
  const { child, ended, lastWords } = startScript(script, environment);
  await ended;
  if (child.exitCode !== 0) throw new Error(`${script} ended with ${child.exitCode}:\n${lastWords()}`);
}

function startScript(script: string, environment: Readonly<Record<string, string>>) {
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith("NEO4J_"));
  const child = spawn(process.execPath, ["--import", loader, script], {
    cwd: root,
    env: { ...Object.fromEntries(inherited), NODE_ENV: "production", ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let words = "";
  const listen = (chunk: Buffer) => {
    words = (words + chunk.toString()).slice(-4_000);
  };
  child.stdout.on("data", listen);
  child.stderr.on("data", listen);
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  return { child, ended, lastWords: () => words };
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}
