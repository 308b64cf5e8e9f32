import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import net from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { startNeo4j } from "../../../server/neo4j-local/startNeo4j.ts";
import { openNeo4j } from "../../../server/store/neo4j/openNeo4j.ts";
import { cutOff } from "../../support/cutOff.ts";
import { describeNeo4j } from "../../support/neo4j.ts";
import { uniformWorld } from "../../support/worlds.ts";

const COUNT = "MATCH (s:State) RETURN count(s) AS n";

describeNeo4j("a lost connection to Neo4j", (neo4j) => {
  test("is tried again, so that a question asked during a short cut is answered", async () => {
    const wire = await cutOff(Number(new URL(neo4j().uri).port));
    onTestFinished(() => wire.close());
    const engine = openNeo4j({ ...neo4j(), uri: `bolt://127.0.0.1:${wire.port}` });
    onTestFinished(() => engine.close());
    await engine.load(uniformWorld("w", 3));
    expect(await engine.read(COUNT)).toEqual([{ n: 3 }]);
    await wire.cut();
    const asked = engine.read(COUNT);
    await pause(400);
    await wire.mend();
    expect(await asked).toEqual([{ n: 3 }]);
  });

  test("during an import is tried again, and the import is then whole", async () => {
    const wire = await cutOff(Number(new URL(neo4j().uri).port));
    onTestFinished(() => wire.close());
    const engine = openNeo4j({ ...neo4j(), uri: `bolt://127.0.0.1:${wire.port}` });
    onTestFinished(() => engine.close());
    let cuts = 0;
    await engine.load(uniformWorld("cut", 6_000), {
      onProgress: (written) => {
        if (written === 0 || cuts > 0) return;
        cuts += 1;
        void wire.cut().then(() => wire.mend());
      },
    });
    expect(cuts).toBe(1);
    expect(await engine.read("MATCH (:State)-[r:MEMBER_OF]->(:Bloc) RETURN count(r) AS n")).toEqual([
      { n: 6_000 },
    ]);
  });
});

describeNeo4j("a local Neo4j that stops", () => {
  let home: string;
  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), "atlas-recovery-"));
  });
  afterAll(() => rm(home, { recursive: true, force: true }));

  test("is said to be away, and found again by the same engine when it comes back with its data", async () => {
    const first = await startNeo4j({ home, quick: true });
    const port = Number(new URL(first.uri).port);
    const engine = openNeo4j({ uri: first.uri, user: first.user, password: first.password, database: null });
    onTestFinished(() => engine.close());
    await engine.load(uniformWorld("kept", 4));
    expect(await engine.read(COUNT)).toEqual([{ n: 4 }]);
    await first.stop();
    await expect(engine.read(COUNT)).rejects.toMatchObject({
      code: "UNAVAILABLE",
      message: expect.stringContaining("cannot be reached"),
    });

    const second = await startNeo4j({ home, port, quick: true });
    expect(await engine.read(COUNT)).toEqual([{ n: 4 }]);
    await engine.load(uniformWorld("next", 2));
    await second.kill();
    const third = await startNeo4j({ home, port, quick: true });
    expect(await engine.read(COUNT)).toEqual([{ n: 2 }]);
    await third.stop();
  }, 240_000);

  test("ends with the process that started it, even a killed one", async () => {
    const code = `import { startNeo4j } from ${JSON.stringify(new URL("../../../server/neo4j-local/startNeo4j.ts", import.meta.url).href)};
      console.log((await startNeo4j({ home: ${JSON.stringify(home)}, quick: true })).uri);
      setInterval(() => undefined, 1_000);`;
    const parent = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "-e", code], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    onTestFinished(() => void parent.kill("SIGKILL"));
    const [uri] = (await once(createInterface({ input: parent.stdout }), "line")) as [string];
    expect(await answers(uri)).toBe(true);
    parent.kill("SIGKILL");
    while (await answers(uri)) await pause(200);
  }, 240_000);
});

function answers(uri: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = net.connect(Number(new URL(uri).port), "127.0.0.1");
    socket.on("connect", () => resolve(true)).on("error", () => resolve(false));
    socket.on("connect", () => socket.destroy());
  });
}
