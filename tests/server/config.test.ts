import { describe, expect, test } from "vitest";
import { readConfig } from "../../server/config.ts";

describe("the settings", () => {
  test("are the embedded store, this machine alone and port 4000 where the environment says nothing", () => {
    expect(readConfig({})).toEqual({
      store: { engine: "ladybug", folder: "data" },
      dataFolder: "data",
      host: "127.0.0.1",
      port: 4000,
      responseCache: true,
      logLevel: "warn",
    });
  });

  test("take an empty variable for none", () => {
    expect(readConfig({ PORT: "", HOST: " ", ATLAS_DATA: "", NEO4J_URI: "" })).toEqual(readConfig({}));
  });

  test("choose Neo4j where NEO4J_URI names one", () => {
    const { store } = readConfig({ NEO4J_URI: "neo4j+s://x.databases.neo4j.io", NEO4J_PASSWORD: " secret " });
    expect(store).toEqual({
      engine: "neo4j",
      uri: "neo4j+s://x.databases.neo4j.io",
      user: "neo4j",
      password: " secret ",
      database: null,
    });
  });

  test("keep a port of 0, which lets the system pick one", () => {
    expect(readConfig({ PORT: "0" }).port).toBe(0);
  });

  test.each([
    [{ PORT: "http" }, "PORT=http"],
    [{ PORT: "65536" }, "PORT=65536"],
    [{ PORT: "-1" }, "PORT=-1"],
    [{ NEO4J_URI: "http://localhost:7474" }, "NEO4J_URI=http://localhost:7474"],
    [{ NEO4J_URI: "bolt://localhost" }, "NEO4J_PASSWORD"],
  ])("that are wrong are named: %j", (environment, named) => {
    expect(() => readConfig(environment)).toThrow(expect.objectContaining({ code: "BAD_INPUT" }));
    expect(() => readConfig(environment)).toThrow(named);
  });

  test("refuse an address with a password in it, which messages would repeat", () => {
    const wrong = { NEO4J_URI: "bolt://me:hush@localhost:7687", NEO4J_PASSWORD: "hush" };
    expect(() => readConfig(wrong)).toThrow(/NEO4J_URI: .*NEO4J_USER/);
    expect(() => readConfig(wrong)).not.toThrow(/hush/);
  });

  test("name every wrong variable at once, and no secret", () => {
    const wrong = { PORT: "x", NEO4J_URI: "http://me:hush@host", NEO4J_PASSWORD: "hush" };
    expect(() => readConfig(wrong)).toThrow(/PORT=x.*NEO4J_URI/s);
    expect(() => readConfig(wrong)).not.toThrow(/hush/);
  });
});
