import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { toGraphData } from "../../../import/graph/toGraph.ts";
import { openNeo4j } from "../../../server/store/neo4j/openNeo4j.ts";
import { describeNeo4j } from "../../support/neo4j.ts";
import { shippedPackage } from "../../support/shippedPackage.ts";
import { expectAcceptanceAnswer } from "./acceptance.ts";
import { appOver, type TestApp } from "./support/shippedApp.ts";

describeNeo4j("the API over Neo4j", (neo4j) => {
  let it: TestApp;
  beforeAll(async () => {
    const { uri, user, password } = neo4j();
    const engine = openNeo4j({ uri, user, password, database: "neo4j" });
    await engine.load(toGraphData(await shippedPackage()));
    it = await appOver(engine, await mkdtemp(path.join(tmpdir(), "atlas-app-")));
  });
  afterAll(() => it?.close());

  test("answers the acceptance question", () => expectAcceptanceAnswer(it));

  test("is ready, and says from which database", async () => {
    const response = await it.app.inject("/readyz");
    expect(response.statusCode).toBe(200);
    expect(response.json().engine).toMatch(/^neo4j /i);
  });
});
