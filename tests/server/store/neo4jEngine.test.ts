import { afterEach, beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { freePort } from "../../../server/neo4j-local/freePort.ts";
import type { Engine } from "../../../server/store/engine.ts";
import { type Neo4jOptions, openNeo4j } from "../../../server/store/neo4j/openNeo4j.ts";
import { describeNeo4j } from "../../support/neo4j.ts";
import { runCypher } from "../../support/runCypher.ts";
import { smallWorld, uniformWorld } from "../../support/worlds.ts";

describeNeo4j("the Neo4j engine", (neo4j) => {
  let engine: Engine;
  const opened = (options: Partial<Neo4jOptions> = {}): Engine => {
    const other = openNeo4j({ ...neo4j(), ...options });
    onTestFinished(() => other.close());
    return other;
  };
  beforeEach(async () => {
    engine = openNeo4j(neo4j());
    await engine.load(smallWorld);
  });
  afterEach(() => engine.close());

  test("names the database and its version", async () => {
    expect(await engine.version()).toMatch(/^neo4j \d+\.\d+/);
  });

  describe("numbers", () => {
    test("that are whole are sent as integers, in lists and maps too", async () => {
      const statement =
        "UNWIND $rows AS row RETURN toString($n) AS n, toString($list[1]) AS listed, toString(row.of.n) AS inner";
      const parameters = { n: 2, list: [1, 3], rows: [{ of: { n: 4 } }] };
      expect(await engine.read(statement, parameters)).toEqual([{ n: "2", listed: "3", inner: "4" }]);
    });

    test("come back as numbers, fractions stay fractions, and LIMIT takes one", async () => {
      const rows = await engine.read("UNWIND [1, 2.5, 3] AS n RETURN n, n + $half AS more LIMIT $first", {
        half: 0.5,
        first: 2,
      });
      expect(rows).toEqual([
        { n: 1, more: 1.5 },
        { n: 2.5, more: 3 },
      ]);
    });

    test("are stored as what they are: a latitude that happens to be whole is a fraction, a count is not", async () => {
      const [row] = await engine.read(
        "MATCH (s:State {id: 'ARM'}) MATCH (p:Position {id: 'p-zero'}) RETURN toString(s.lat) AS lat, toString(p.polarity) AS polarity",
      );
      expect(row).toEqual({ lat: "40.0", polarity: "0" });
    });
  });

  describe("a read", () => {
    test("cannot write", async () => {
      await expect(engine.read("CREATE (n:State {id: 'XXX'})")).rejects.toMatchObject({ code: "INTERNAL" });
      expect(await engine.read("MATCH (s:State {id: 'XXX'}) RETURN s.id AS id")).toEqual([]);
    });

    test("gives up after its time with TIMEOUT, and the next one works", async () => {
      const endless = "UNWIND range(1, 2000000000) AS n WITH n WHERE n < 0 RETURN count(n) AS n";
      await expect(engine.read(endless, {}, { timeoutMs: 300 })).rejects.toMatchObject({ code: "TIMEOUT" });
      expect(await engine.read("RETURN 1 AS one")).toEqual([{ one: 1 }]);
    });

    test("of a statement with a mistake is a defect of ours, with the statement in the details", async () => {
      await expect(engine.read("MATCH (s:State RETURN s")).rejects.toMatchObject({
        code: "INTERNAL",
        details: { statement: "MATCH (s:State RETURN s" },
      });
    });
  });

  describe("a server that cannot be used is UNAVAILABLE and says what to check", () => {
    const failureOf = async (options: Partial<Neo4jOptions>): Promise<Error & { code: string }> => {
      const failure = await opened(options)
        .read("RETURN 1 AS one")
        .catch((error: unknown) => error);
      expect(failure).toMatchObject({ name: "AtlasError", code: "UNAVAILABLE" });
      return failure as Error & { code: string };
    };

    test("a wrong password", async () => {
      const { message } = await failureOf({ password: "a wrong secret" });
      expect(message).toContain("NEO4J_PASSWORD");
      expect(message).not.toContain("a wrong secret");
    });

    test("nothing at the address", async () => {
      const uri = `bolt://127.0.0.1:${await freePort()}`;
      expect((await failureOf({ uri })).message).toContain(`Neo4j at ${uri} cannot be reached`);
    });

    test("a host that does not exist", async () => {
      expect((await failureOf({ uri: "bolt://nowhere.invalid:7687" })).message).toContain("nowhere.invalid");
    });

    test("a database that does not exist", async () => {
      expect((await failureOf({ database: "nosuchthing" })).message).toContain("NEO4J_DATABASE");
    });
  });

  test("an address of another kind is refused at once", () => {
    expect(() => openNeo4j({ ...neo4j(), uri: "http://localhost:7474" })).toThrow(
      expect.objectContaining({ code: "BAD_INPUT" }),
    );
  });

  test("an empty database holds no dataset", async () => {
    expect(await engine.read("RETURN 1 AS one")).toEqual([{ one: 1 }]);
    await runCypher(neo4j(), "MATCH (n) DETACH DELETE n");
    await expect(engine.read("RETURN 1 AS one")).rejects.toMatchObject({
      code: "NO_DATASET",
      message: expect.stringContaining("npm run import"),
    });
    await engine.load(uniformWorld("again", 2));
    expect(await engine.read("MATCH (s:State) RETURN count(s) AS n")).toEqual([{ n: 2 }]);
  });
});
