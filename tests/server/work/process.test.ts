import { rm } from "node:fs/promises";
import { expect, onTestFinished, test } from "vitest";
import { shippedFolder } from "../http/support/shippedApp.ts";
import { startServer } from "../http/support/startServer.ts";

interface Work {
  readonly coalitions: { readonly progress: number; readonly result: unknown };
}
const QUERY = "{ coalitions(bootstraps: 1000, deals: 1000) { progress result { runs } } }";

test("a server that is told to end does so while a thread works", async () => {
  const folder = await shippedFolder();
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const server = await startServer({ ATLAS_DATA: folder });
  let progress = 0;
  while (progress === 0) {
    const { body } = await server.ask(QUERY);
    expect(body.errors).toBeUndefined();
    progress = (body.data as Work).coalitions.progress;
  }
  expect(progress).toBeLessThan(1);
  server.terminate();
  expect(await server.ended).toBe(0);
});
