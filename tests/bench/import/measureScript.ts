import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";

export interface Measured {
  readonly seconds: number;
  /** Most memory held at once, in megabytes; NaN where the system does not say (it is read from /proc). */
  readonly peakMegabytes: number;
}

const LOOK_MS = 20;
const loader = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
const root = fileURLToPath(new URL("../../../", import.meta.url));

/** Runs a script of the project to its end, as its users do. @throws with its last words where it does not exit with 0. */
export async function measureScript(
  script: string,
  words: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<Measured> {
  const start = performance.now();
  const child = spawn(process.execPath, ["--import", loader, script, ...words], {
    cwd: root,
    env: { PATH: process.env.PATH ?? "", ...environment },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  child.stderr.on("data", (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(-4_000);
  });
  let peak = Number.NaN;
  const look = setInterval(() => {
    const kilobytes = highWater(child.pid ?? 0);
    if (kilobytes !== null) peak = kilobytes / 1000;
  }, LOOK_MS);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  }).finally(() => clearInterval(look));
  if (code !== 0) throw new Error(`${script} ended with ${code}:\n${said}`);
  return { seconds: (performance.now() - start) / 1000, peakMegabytes: peak };
}

function highWater(pid: number): number | null {
  try {
    const found = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
    return found === undefined ? null : Number(found);
  } catch {
    return null;
  }
}
