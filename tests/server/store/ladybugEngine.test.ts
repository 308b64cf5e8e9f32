import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import type { Engine } from "../../../server/store/engine.ts";
import { openLadybug } from "../../../server/store/ladybug/openLadybug.ts";
import { uniformWorld } from "../../support/worlds.ts";

describe("reads of the embedded database", () => {
  let folder: string;
  let engine: Engine;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "atlas-engine-"));
    engine = openLadybug({ folder, connections: 2 });
    await engine.load(uniformWorld("w", 200));
  });
  afterAll(async () => {
    await engine.close();
    await rm(folder, { recursive: true });
  });
  /** More than a billion texts to put together: nothing that counting can shorten. */
  const endless =
    "MATCH (a:State), (b:State), (c:State), (d:State) WHERE a.id + b.id + c.id + d.id = 'none' RETURN count(*) AS n";

  test("give up after their time with TIMEOUT, and the next one works", async () => {
    await expect(engine.read(endless, {}, { timeoutMs: 50 })).rejects.toMatchObject({ code: "TIMEOUT" });
    expect(await engine.read("RETURN 1 AS one")).toEqual([{ one: 1 }]);
  });

  test("that wait for a connection give up after their time too", async () => {
    const busy = [0, 1].map(() => engine.read(endless, {}, { timeoutMs: 400 }).catch(() => "gave up"));
    await expect(engine.read("RETURN 1 AS one", {}, { timeoutMs: 20 })).rejects.toMatchObject({
      code: "TIMEOUT",
    });
    expect(await Promise.all(busy)).toEqual(["gave up", "gave up"]);
    expect(await engine.read("RETURN 1 AS one")).toEqual([{ one: 1 }]);
  });

  test("cannot write", async () => {
    await expect(engine.read("CREATE (:Bloc {id: 'x'})")).rejects.toMatchObject({ code: expect.any(String) });
    await expect(engine.read("MATCH (n:Bloc) DETACH DELETE n")).rejects.toMatchObject({
      code: expect.any(String),
    });
    expect(await engine.read("MATCH (n:Bloc) RETURN n.id AS id")).toEqual([{ id: "bloc" }]);
  });

  test("of one statement do not run a second", async () => {
    await expect(engine.read("RETURN 1 AS one; RETURN 2 AS two")).rejects.toMatchObject({ code: "INTERNAL" });
  });

  test("that are wrong are a defect of ours, named with the statement and without its values", async () => {
    const wrong = engine.read("MATCH (n:Nothing) WHERE n.id = $secret RETURN n.id", { secret: "hush" });
    const error: unknown = await wrong.catch((reason: unknown) => reason);
    expect(error).toMatchObject({
      code: "INTERNAL",
      details: { statement: expect.stringContaining("Nothing") },
    });
    expect(JSON.stringify(error) + String(error)).not.toContain("hush");
  });

  test("run side by side, many more than there are connections", async () => {
    const asked = Array.from({ length: 200 }, (_, at) => at);
    const answers = await Promise.all(asked.map((at) => engine.read("RETURN $at AS at", { at })));
    expect(answers.map(([row]) => row?.at)).toEqual(asked);
  });

  test("are refused once the store is closed", async () => {
    const other = openLadybug({ folder });
    await other.read("RETURN 1 AS one");
    await other.close();
    await expect(other.read("RETURN 1 AS one")).rejects.toMatchObject({ code: "UNAVAILABLE" });
  });
});

describe("the embedded database's module", () => {
  test("loads where no install script copied its binary", async () => {
    const root = join(import.meta.dirname, "../../..");
    const copy = await mkdtemp(join(tmpdir(), "atlas-driver-"));
    onTestFinished(() => rm(copy, { recursive: true }));
    const main = dirname(createRequire(import.meta.url).resolve("@ladybugdb/core"));
    const platform = `core-${process.platform}-${process.arch}`;
    const modules = join(copy, "node_modules/@ladybugdb");
    mkdirSync(modules, { recursive: true });
    cpSync(main, join(modules, "core"), { recursive: true, filter: (path) => !path.endsWith(".node") });
    symlinkSync(join(main, "..", platform), join(modules, platform), "junction");
    for (const file of ["server/store/ladybug/driver.ts", "schema/errors.ts"]) {
      cpSync(join(root, file), join(copy, file), { recursive: true });
    }
    writeFileSync(join(copy, "package.json"), '{"type":"module"}');
    expect(existsSync(join(modules, "core/lbugjs.node"))).toBe(false);
    const tsx = createRequire(import.meta.url).resolve("tsx");
    const script = `import("./server/store/ladybug/driver.ts").then((m) => console.log(m.loadDriver().VERSION))`;
    const printed = execFileSync(process.execPath, ["--import", tsx, "--input-type=module", "-e", script], {
      cwd: copy,
      encoding: "utf8",
    });
    expect(printed.trim()).toMatch(/^\d+\.\d+\.\d+$/);
  });
});
