import { spawn } from "node:child_process";
import { AtlasError } from "../schema/errors.ts";

/**
 * Runs a part of the program as a process of its own, with this one's settings; its output is shown where it fails.
 * @param name what a person would run to see for themselves.
 * @throws AtlasError INTERNAL where it does not end with 0.
 */
export function runChild(name: string, words: readonly string[], folder: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...words], { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (chunk: Buffer) => {
        output += chunk.toString();
      });
    }
    child.once("error", reject);
    child.once("close", (code) => {
      if (code === 0) resolve();
      else reject(new AtlasError("INTERNAL", `${name} ended with ${code}:\n${output.slice(-4_000)}`));
    });
  });
}
