import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { toGraphData } from "../../../import/graph/toGraph.ts";
import { openNeo4j } from "../../../server/store/neo4j/openNeo4j.ts";
import { describeNeo4j } from "../../support/neo4j.ts";
import { shippedPackage } from "../../support/shippedPackage.ts";
import { votingWorld } from "../../support/votingWorld.ts";
import { expectAcceptanceAnswer } from "./acceptance.ts";
import { appOver, type TestApp } from "./support/shippedApp.ts";

describeNeo4j("the API over Neo4j", (neo4j) => {
  let it: TestApp;
  beforeAll(async () => {
    const { uri, user, password } = neo4j();
    const engine = openNeo4j({ uri, user, password, database: "neo4j" });
    await engine.load(toGraphData(await shippedPackage()));
    it = await appOver(engine, await mkdtemp(path.join(tmpdir(), "atlas-app-")), true);
  });
  afterAll(() => it?.close());

  test("answers the acceptance question", () => expectAcceptanceAnswer(it));

  test("is ready, and says from which database", async () => {
    const response = await it.app.inject("/readyz");
    expect(response.statusCode).toBe(200);
    expect(response.json().engine).toMatch(/^neo4j /i);
    expect(response.json().importing).toBeNull();
  });

  test("says in every answer that an import in parts was cut off, keeps no such answer, and is well when it is finished", async () => {
    const { uri, user, password } = neo4j();
    const importer = openNeo4j({ uri, user, password, database: "neo4j", transactionRows: 500 });
    onTestFinished(() => importer.close());
    const shipped = toGraphData(await shippedPackage());
    const coming = { ...votingWorld(1, 20, 60), dataset: { ...shipped.dataset, hash: "f".repeat(64) } };
    const cutOff = importer.load(coming, {
      onProgress: (written) => {
        if (written > 600) throw new Error("The power is gone.");
      },
    });
    await expect(cutOff).rejects.toThrow("The power is gone.");
    // For a quarter of a second the server takes the dataset to be the same.
    await pause(300);

    const asked = "{ dataset { hash } }";
    for (const _time of [1, 2]) {
      const { status, headers } = await it.ask(asked);
      expect(status).toBe(200);
      expect(headers).toMatchObject({
        "x-atlas-dataset": shipped.dataset.hash,
        "x-atlas-importing": "f".repeat(64),
        "x-atlas-cache": "OFF",
      });
    }
    const marked = await it.app.inject("/readyz");
    expect(marked.statusCode).toBe(200);
    expect(marked.json()).toMatchObject({ dataset: shipped.dataset.hash, importing: "f".repeat(64) });

    await importer.load(coming);
    await pause(300);
    const { headers } = await it.ask(asked);
    expect(headers).toMatchObject({ "x-atlas-dataset": "f".repeat(64), "x-atlas-cache": "MISS" });
    expect(headers["x-atlas-importing"]).toBeUndefined();
    expect((await it.app.inject("/readyz")).json()).toMatchObject({ importing: null });
  });
});
