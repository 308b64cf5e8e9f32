/**
 * Runs one program (the rest of the command line) and makes certain that it never outlives whoever asked for it: when standard input
 * ends, for which the death of the parent is enough, the program is asked to stop, and killed where it does not in time.
 * The word `kill` on standard input kills it at once.
 */
import { spawn } from "node:child_process";

const GRACE_MS = 30_000;

function main(): void {
  const [program, ...parameters] = process.argv.slice(2);
  if (program === undefined) throw new Error("Expected a program to run after the name of this file.");
  const child = spawn(program, parameters, { stdio: ["ignore", "inherit", "inherit"] });
  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    child.kill("SIGTERM");
    setTimeout(() => child.kill("SIGKILL"), GRACE_MS).unref();
  };
  process.stdin.on("data", (chunk) => {
    if (chunk.toString().includes("kill")) child.kill("SIGKILL");
  });
  process.stdin.on("end", stop);
  process.stdin.on("error", stop);
  for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"] as const) process.on(signal, stop);
  child.on("error", (error) => {
    console.error(error.message);
    process.exit(1);
  });
  child.on("exit", (code) => process.exit(code ?? 1));
}

main();
