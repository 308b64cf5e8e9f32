import { rm } from "node:fs/promises";
import { expect, onTestFinished, test } from "vitest";
import { shippedFolder } from "./support/shippedApp.ts";
import { startServer } from "./support/startServer.ts";

test.skipIf(process.platform === "win32")(
  "the server finishes the request in flight on SIGTERM and ends with 0",
  async () => {
    const folder = await shippedFolder();
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    const server = await startServer({ ATLAS_DATA: folder });
    const answer = server.ask("{ agreement { states { ids } } }");
    // The connection stands once the server answers something else on it.
    await fetch(`${server.address}/healthz`);
    server.terminate();
    const { status, body } = await answer;
    expect(status).toBe(200);
    expect(JSON.stringify(body)).toContain("AFG");
    expect(await server.ended).toBe(0);
  },
);
