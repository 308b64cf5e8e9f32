import { spawn } from "node:child_process";
import { rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { shippedFolder } from "./support/shippedApp.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const loader = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;

test.skipIf(process.platform === "win32")(
  "the server finishes the request in flight on SIGTERM and ends with 0",
  async () => {
    const folder = await shippedFolder();
    const child = spawn(process.execPath, ["--import", loader, "server/main.ts"], {
      cwd: root,
      env: { ...process.env, ATLAS_DATA: folder, PORT: "0", HOST: "", NEO4J_URI: "", LOG_LEVEL: "" },
      stdio: ["ignore", "pipe", "inherit"],
    });
    onTestFinished(async () => {
      child.kill("SIGKILL");
      await rm(folder, { recursive: true, force: true });
    });
    const ended = new Promise<number | null>((resolve) => child.once("exit", (code) => resolve(code)));
    const address = await new Promise<string>((resolve) => {
      let words = "";
      child.stdout.on("data", (chunk: Buffer) => {
        words += chunk.toString();
        const [, found] = /^Coalition Atlas is ready at (http:\/\/127\.0\.0\.1:\d+)$/m.exec(words) ?? [];
        if (found !== undefined) resolve(found);
      });
    });
    const answer = fetch(`${address}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: "{ agreement { states { ids } } }" }),
    });
    // The connection stands once the server answers something else on it.
    await fetch(`${address}/healthz`);
    child.kill("SIGTERM");
    const response = await answer;
    expect(response.status).toBe(200);
    expect(await response.text()).toContain("AFG");
    expect(await ended).toBe(0);
  },
);
