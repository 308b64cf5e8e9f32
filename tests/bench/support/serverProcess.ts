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
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith("NEO4J_"));
  const child = spawn(process.execPath, ["--import", loader, script], {
    cwd: root,
    env: { ...Object.fromEntries(inherited), NODE_ENV: "production", ...environment, PORT: String(port) },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let words = "";
  const listen = (chunk: Buffer) => {
    words = (words + chunk.toString()).slice(-4_000);
  };
  child.stdout.on("data", listen);
  child.stderr.on("data", listen);
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const address = `http://127.0.0.1:${port}`;
  const deadline = performance.now() + START_MS;
  while (!(await answers(`${address}${probe}`))) {
    if (child.exitCode !== null || performance.now() > deadline) {
      child.kill("SIGKILL");
      throw new Error(`${script} did not answer on ${probe}. Its last words:\n${words}`);
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

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}
