import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { readConfig } from "./config.ts";
import { setUp } from "./setUp.ts";

/** The server, started anew when its files change, and the page's development server before it, which passes /graphql on. */
const ROOT = fileURLToPath(new URL("..", import.meta.url));
const COMMANDS = [
  ["node_modules/tsx/dist/cli.mjs", "watch", "--clear-screen=false", "server/main.ts"],
  ["node_modules/vite/bin/vite.js"],
];

await setUp(readConfig());
const children = COMMANDS.map((words) => spawn(process.execPath, words, { cwd: ROOT, stdio: "inherit" }));
const stop = () => {
  for (const child of children) child.kill("SIGTERM");
};
process.on("SIGINT", stop);
process.on("SIGTERM", stop);
for (const child of children) {
  child.once("exit", (code) => {
    process.exitCode ??= code ?? 0;
    stop();
  });
}
