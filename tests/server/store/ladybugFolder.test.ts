import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { mkdtemp, rm, utimes, writeFile } from "node:fs/promises";
import { hostname, tmpdir } from "node:os";
import { join, sep } from "node:path";
import { createInterface } from "node:readline";
import { beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { cypherStore } from "../../../server/store/cypher/cypherStore.ts";
import type { Engine } from "../../../server/store/engine.ts";
import { openLadybug } from "../../../server/store/ladybug/openLadybug.ts";
import { uniformWorld } from "../../support/worlds.ts";

const old = uniformWorld("old", 5);
const next = uniformWorld("new", 7);
const SCRIPT = join(import.meta.dirname, "../../support/loadWorld.ts");

let folder: string;
let engine: Engine;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "atlas-folder-"));
  engine = openLadybug({ folder });
  onTestFinished(async () => {
    await engine.close();
    await rm(folder, { recursive: true });
  });
});

async function states(from: Engine = engine): Promise<string> {
  const rows = await cypherStore(from).contents("State");
  return `${rows.length} ${[...new Set(rows.map((row) => ("nameEn" in row ? row.nameEn : "")))].join()}`;
}

function dataFiles(): string[] {
  return readdirSync(folder).filter((name) => name.endsWith(".lbug"));
}

function pointer(): Record<string, unknown> {
  return JSON.parse(readFileSync(join(folder, "current.json"), "utf8"));
}

/** A process that loads a world; ended with the test if it still runs. */
function loadElsewhere(name: string, count: number): ChildProcess {
  const child = spawn(process.execPath, ["--import", "tsx", SCRIPT, folder, name, String(count)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  return child;
}

/** Waits for the n-th line that the process prints; false where it ended before. */
async function line(child: ChildProcess, nth: number): Promise<boolean> {
  if (child.stdout === null) return false;
  let seen = 0;
  for await (const _ of createInterface({ input: child.stdout })) {
    seen += 1;
    if (seen === nth) return true;
  }
  return false;
}

describe("a folder of data files", () => {
  test("that holds nothing says how to fill it", async () => {
    await expect(engine.read("RETURN 1 AS one")).rejects.toMatchObject({
      code: "NO_DATASET",
      message: expect.stringContaining("npm run import"),
    });
  });

  test("keeps the data file before the one in use, and no other", async () => {
    await engine.load(old);
    const first = pointer().file;
    await engine.load(next);
    expect(pointer().previous).toBe(first);
    expect(dataFiles()).toHaveLength(2);
    await engine.load(old);
    await engine.load(next);
    expect(dataFiles().sort()).toEqual([`${pointer().previous}.lbug`, `${pointer().file}.lbug`].sort());
    expect(readdirSync(folder).sort()).toEqual([...dataFiles(), "current.json"].sort());
  });

  test("is followed by a reader that was open before, without opening it again", async () => {
    await engine.load(old);
    const reader = openLadybug({ folder });
    onTestFinished(() => reader.close());
    expect(await states(reader)).toBe("5 old");
    const child = loadElsewhere("child", 9);
    expect((await once(child, "exit"))[0]).toBe(0);
    expect(await states(reader)).toBe("9 child");
    expect(await states()).toBe("9 child");
  });

  test("lets a read that began on the old file finish on it", async () => {
    await engine.load(old);
    const begun = engine.read(
      "MATCH (a:State), (b:State), (c:State), (d:State), (e:State), (f:State), (g:State) RETURN count(*) AS n",
    );
    await engine.load(next);
    expect(await states()).toBe("7 new");
    expect(await begun).toEqual([{ n: 5 ** 7 }]);
  });

  test("of another storage version or vocabulary is not opened, and the next import builds it anew", async () => {
    await engine.load(old);
    for (const change of [{ storageVersion: "1" }, { tables: "0".repeat(12) }]) {
      await writeFile(join(folder, "current.json"), JSON.stringify({ ...pointer(), ...change }));
      await expect(engine.read("RETURN 1 AS one")).rejects.toMatchObject({
        code: "NO_DATASET",
        message: expect.stringContaining("another version"),
      });
      await engine.load(next);
      expect(await states()).toBe("7 new");
    }
  });

  test("whose pointer or data file is damaged says so, and works again after an import", async () => {
    await engine.load(old);
    await engine.close();
    engine = openLadybug({ folder });
    await writeFile(join(folder, `${pointer().file}.lbug`), "not a database");
    await expect(engine.read("RETURN 1 AS one")).rejects.toMatchObject({ code: "UNAVAILABLE" });
    await engine.load(next);
    expect(await states()).toBe("7 new");
    await writeFile(join(folder, "current.json"), "{");
    await expect(engine.read("RETURN 1 AS one")).rejects.toMatchObject({
      code: "UNAVAILABLE",
      message: expect.stringContaining("current.json"),
    });
  });

  test("can be opened and closed fifty times", async () => {
    await engine.load(old);
    for (let at = 0; at < 50; at += 1) {
      const again = openLadybug({ folder });
      expect(await states(again)).toBe("5 old");
      await again.close();
    }
  });

  test("can be flipped thirty times under one reader", async () => {
    for (let at = 0; at < 30; at += 1) {
      await engine.load(uniformWorld(`w${at}`, 2));
      expect(await states()).toBe(`2 w${at}`);
    }
  });
});

test("a folder may be called anything, also what a pattern of file names is made of", async () => {
  const names = [
    "Projects [2026]",
    "what?",
    "star*",
    "starfish",
    "it's",
    ...(sep === "/" ? ["back\\slash"] : []),
  ];
  for (const name of names) {
    const named = openLadybug({ folder: join(folder, name) });
    await named.load(old);
    expect(await states(named)).toBe("5 old");
    await named.close();
  }
});

describe("an import into a folder that cannot be written", () => {
  test("says so and what to do, whether it cannot be made or holds no new file", async () => {
    const file = join(folder, "file");
    await writeFile(file, "");
    const places = [file, join(file, "inside"), ...(process.platform === "linux" ? ["/proc/self"] : [])];
    for (const place of places) {
      const elsewhere = openLadybug({ folder: place });
      await expect(elsewhere.load(old)).rejects.toMatchObject({
        code: "UNAVAILABLE",
        message: expect.stringContaining("ATLAS_DATA"),
      });
      await elsewhere.close();
    }
  });
});

describe("an import that is killed", () => {
  for (const step of [1, 2, 3]) {
    test(`at step ${step} leaves the old data in use, and the next import cleans up after it`, async () => {
      await engine.load(old);
      const child = loadElsewhere("killed", 60_000);
      expect(await line(child, step)).toBe(true);
      child.kill("SIGKILL");
      await once(child, "exit");
      expect(await states()).toBe("5 old");
      expect(readdirSync(folder)).toContain("import.lock");
      await engine.load(next);
      expect(await states()).toBe("7 new");
      expect(readdirSync(folder).sort()).toEqual([...dataFiles(), "current.json"].sort());
      expect(dataFiles()).toHaveLength(2);
    });
  }

  test("while it puts the new data in use leaves the old or the new, whole", async () => {
    await engine.load(old);
    const child = loadElsewhere("killed", 2_000);
    expect(await line(child, 4)).toBe(true);
    child.kill("SIGKILL");
    await once(child, "exit");
    expect(["5 old", "2000 killed"]).toContain(await states());
    await engine.load(next);
    expect(await states()).toBe("7 new");
  });
});

describe("two imports into one folder", () => {
  test("do not run at the same time, in one process or in two", async () => {
    const both = await Promise.allSettled([engine.load(old), engine.load(next)]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(both.find(({ status }) => status === "rejected")).toMatchObject({ reason: { code: "BUSY" } });

    const child = loadElsewhere("child", 60_000);
    expect(await line(child, 1)).toBe(true);
    await expect(engine.load(next)).rejects.toMatchObject({
      code: "BUSY",
      message: expect.stringContaining(String(child.pid)),
    });
  });

  test("are kept apart only by a lock whose holder lives", async () => {
    const ended = spawn(process.execPath, ["--version"], { stdio: "ignore" });
    await once(ended, "exit");
    const lock = join(folder, "import.lock");
    const dead = { token: "t", pid: ended.pid, host: hostname(), processStarted: null };
    const earlier = { ...dead, pid: process.pid };
    for (const content of [JSON.stringify(dead), JSON.stringify(earlier)]) {
      await writeFile(lock, content);
      await engine.load(old);
    }
    await writeFile(lock, JSON.stringify({ ...dead, host: "another-machine" }));
    await expect(engine.load(next)).rejects.toMatchObject({ code: "BUSY" });
    await utimes(lock, new Date(0), new Date(0));
    await engine.load(next);
    await writeFile(lock, "");
    await expect(engine.load(next)).rejects.toMatchObject({ code: "BUSY" });
    await utimes(lock, new Date(0), new Date(0));
    await engine.load(next);
    expect(readdirSync(folder)).not.toContain("import.lock");
  });

  test("cannot both end: the one that lost its lock puts nothing in use", async () => {
    await engine.load(old);
    const lost = engine.load(next, {
      onProgress: (written) => {
        if (written > 0) rmSyncLock(join(folder, "import.lock"));
      },
    });
    await expect(lost).rejects.toMatchObject({ code: "BUSY" });
    expect(await states()).toBe("5 old");
  });
});

function rmSyncLock(path: string): void {
  void rm(path, { force: true });
}
