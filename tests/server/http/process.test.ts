import { rm } from "node:fs/promises";
import http from "node:http";
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

test("a reader who leaves before the answer is sent is not logged as a defect", async () => {
  const folder = await shippedFolder();
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const server = await startServer({ ATLAS_DATA: folder });
  const query = "{ agreement(minimumJoint: 11) { pairs { a b joint same oneStep opposed lijphart } } }";
  const request = http.request(`${server.address}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", "accept-encoding": "gzip" },
  });
  request.once("error", () => undefined);
  await new Promise<void>((resolve) => request.end(JSON.stringify({ query }), resolve));
  request.destroy();
  // By its end it has answered what it was asked.
  expect((await server.ask("{ agreement(minimumJoint: 12) { seed } }")).status).toBe(200);
  server.terminate();
  expect(await server.ended).toBe(0);
  expect(server.printed()).toContain("is ready");
  expect(server.printed()).not.toContain("defect");
});
