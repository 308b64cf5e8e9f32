import neo4j from "neo4j-driver";
import { expect, test } from "vitest";
import { describeNeo4j } from "../../support/neo4j.ts";

describeNeo4j("the Neo4j that tests are lent", (server) => {
  test("answers, is empty, and asks for its password", async () => {
    const { uri, user, password, database } = server();
    const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
    const { records } = await driver.executeQuery("MATCH (n) RETURN count(n) AS n", {}, { database });
    expect(records[0]?.get("n")).toBe(0);
    await driver.close();

    const stranger = neo4j.driver(uri, neo4j.auth.basic(user, `not ${password}`));
    await expect(stranger.getServerInfo()).rejects.toThrow(/unauthorized/i);
    await stranger.close();
  });
});
