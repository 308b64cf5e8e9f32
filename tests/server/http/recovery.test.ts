import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { toGraphData } from "../../../import/graph/toGraph.ts";
import { startNeo4j } from "../../../server/neo4j-local/startNeo4j.ts";
import { openNeo4j } from "../../../server/store/neo4j/openNeo4j.ts";
import { describeNeo4j } from "../../support/neo4j.ts";
import { shippedPackage } from "../../support/shippedPackage.ts";
import { type RunningServer, startServer } from "./support/startServer.ts";

const ASKED = '{ state(id: "GHA") { label memberships { bloc { id } } } }';

describeNeo4j("a server whose Neo4j is away", () => {
  test("starts, says so, and answers without a restart when Neo4j comes, goes and comes back", async () => {
    const home = await mkdtemp(join(tmpdir(), "atlas-http-recovery-"));
    onTestFinished(() => rm(home, { recursive: true, force: true }));
    const first = await startNeo4j({ home, quick: true });
    const { uri, user, password } = first;
    const port = Number(new URL(uri).port);
    const engine = openNeo4j({ uri, user, password, database: null });
    await engine.load(toGraphData(await shippedPackage()));
    await engine.close();
    await first.stop();

    const server = await startServer({
      NEO4J_URI: uri,
      NEO4J_USER: user,
      NEO4J_PASSWORD: password,
      ATLAS_RESPONSE_CACHE: "off",
    });
    await expectAway(server);
    expect((await fetch(`${server.address}/healthz`)).status).toBe(200);

    const second = await startNeo4j({ home, port, quick: true });
    await expectBack(server);
    await second.kill();
    await expectAway(server);

    const third = await startNeo4j({ home, port, quick: true });
    await expectBack(server);
    await third.kill();
    server.terminate();
    expect(await server.ended).toBe(0);
  }, 240_000);
});

async function expectAway(server: RunningServer): Promise<void> {
  const ready = await fetch(`${server.address}/readyz`);
  expect(ready.status).toBe(503);
  expect(await ready.json()).toMatchObject({
    status: "not ready",
    code: "UNAVAILABLE",
    reason: expect.stringContaining("cannot be reached"),
  });
  const { status, body } = await server.ask(ASKED);
  expect(status).toBe(503);
  expect(body.errors?.map(({ extensions }) => extensions.code)).toEqual(["UNAVAILABLE"]);
  expect(body.data ?? null).toBeNull();
}

/** Neo4j answers already: the server may need another moment to see it. */
async function expectBack(server: RunningServer): Promise<void> {
  for (let asked = 0; asked < 50; asked += 1) {
    if ((await fetch(`${server.address}/readyz`)).status === 200) break;
    await pause(200);
  }
  const ready = await fetch(`${server.address}/readyz`);
  expect(ready.status).toBe(200);
  expect(await ready.json()).toMatchObject({ status: "ready", importing: null });
  const { status, body } = await server.ask(ASKED);
  expect(body.errors).toBeUndefined();
  expect(status).toBe(200);
  expect(body.data).toMatchObject({ state: { label: "Ghana" } });
}
