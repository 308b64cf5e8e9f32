import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as pause } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { cypherStore } from "../../../server/store/cypher/cypherStore.ts";
import type { Engine } from "../../../server/store/engine.ts";
import { openBolt } from "../../../server/store/neo4j/bolt.ts";
import { takeImportLock } from "../../../server/store/neo4j/importLock.ts";
import { loadDataset } from "../../../server/store/neo4j/loadDataset.ts";
import { openNeo4j } from "../../../server/store/neo4j/openNeo4j.ts";
import { describeNeo4j } from "../../support/neo4j.ts";
import type { Neo4jAccess } from "../../support/neo4jBroker.ts";
import { runCypher } from "../../support/runCypher.ts";
import { votingWorld } from "../../support/votingWorld.ts";
import { uniformWorld, world } from "../../support/worlds.ts";

const SCRIPT = join(import.meta.dirname, "../../support/neo4jLoad.ts");
const ROLL_CALLS = 120;
const STATES = 60;

describeNeo4j("a load into Neo4j", (neo4j) => {
  let engine: Engine;
  const cypher = (statement: string) => runCypher(neo4j(), statement);
  beforeEach(async () => {
    await cypher("MATCH (n) DETACH DELETE n");
    engine = openNeo4j(neo4j());
  });
  afterEach(() => engine.close());

  describe("writes only what differs", () => {
    const identities = () =>
      cypher(
        "MATCH (s:State)-[r:VOTED]->(c:RollCall) RETURN elementId(s) + elementId(r) + r.ballot AS id ORDER BY id",
      );

    test("so that the same data again touches no node and no fact", async () => {
      await engine.load(votingWorld(0, 3, 5));
      const before = await identities();
      await engine.load(votingWorld(0, 3, 5));
      expect(before).toHaveLength(15);
      expect(await identities()).toEqual(before);
    });

    test("and what differs exactly: a ballot, a title, a state that came and one that went", async () => {
      await engine.load(votingWorld(0, 3, 5));
      const wanted = votingWorld(0, 3, 6);
      const next = {
        ...wanted,
        nodes: {
          ...wanted.nodes,
          State: wanted.nodes.State.filter(({ id }) => id !== "S001"),
          RollCall: wanted.nodes.RollCall.map((row) =>
            row.id === "rc0001" ? { ...row, title: null, yes: 3 } : row,
          ),
        },
        facts: {
          ...wanted.facts,
          VOTED: wanted.facts.VOTED.filter(({ from }) => from !== "S001").map((row) =>
            row.key === "rc0002:S003" ? { ...row, ballot: "absent" } : row,
          ),
        },
      };
      await engine.load(next);
      expect(await cypher("MATCH (s:State) RETURN s.id AS id ORDER BY id")).toEqual(
        next.nodes.State.map(({ id }) => ({ id })),
      );
      expect(
        await cypher("MATCH (c:RollCall) RETURN c.id AS id, c.title AS title, c.yes AS yes ORDER BY id"),
      ).toEqual(next.nodes.RollCall.map(({ id, title, yes }) => ({ id, title, yes })));
      expect(
        await cypher("MATCH ()-[r:VOTED]->() RETURN r.key AS key, r.ballot AS ballot ORDER BY key"),
      ).toEqual(next.facts.VOTED.map(({ key, ballot }) => ({ key, ballot })));
    });

    test("and mends what somebody doubled or deleted by hand", async () => {
      const data = votingWorld(0, 3, 5);
      await engine.load(data);
      await cypher(
        "MATCH (s:State {id: 'S001'})-[r:VOTED {key: 'rc0001:S001'}]->(c) CREATE (s)-[x:VOTED]->(c) SET x = properties(r)",
      );
      await cypher("MATCH ()-[r:VOTED {key: 'rc0002:S004'}]->() DELETE r");
      await engine.load(data);
      expect(await cypher("MATCH ()-[r:VOTED]->() RETURN r.key AS key ORDER BY key")).toEqual(
        data.facts.VOTED.map(({ key }) => ({ key })),
      );
    });
  });

  describe("leaves what is not the atlas' own alone", () => {
    test("nodes with other labels, and properties and labels that a user added to ours", async () => {
      await cypher("CREATE (:Person {id: 'p'})-[:MEMBER_OF]->(:Club {id: 'c'}), (:Dataset {name: 'mine'})");
      await engine.load(uniformWorld("w", 3));
      expect(await cypherStore(engine).dataset()).toMatchObject({ counts: { State: 3 } });
      await cypher("MATCH (s:State {id: 'w0001'}) SET s:Visited, s.colour = 'red'");
      await engine.load(uniformWorld("w", 4));
      expect(await cypher("MATCH (:Person)-[r]->(:Club) RETURN count(r) AS n")).toEqual([{ n: 1 }]);
      expect(await cypher("MATCH (s:Visited) RETURN s.colour AS colour")).toEqual([{ colour: "red" }]);
    });

    test("and refuses a database that uses our labels for something else, before and after an import", async () => {
      await cypher("CREATE (:State {id: 'Bavaria'})");
      await expect(engine.load(uniformWorld("w", 3))).rejects.toMatchObject({
        code: "BAD_INPUT",
        message: expect.stringContaining("1 State"),
      });
      await cypher("MATCH (s:State) DELETE s");
      await engine.load(uniformWorld("w", 3));
      await cypher("CREATE (:State {id: 'Bavaria'})");
      await expect(engine.load(uniformWorld("v", 3))).rejects.toMatchObject({ code: "BAD_INPUT" });
      expect(await cypher("MATCH (s:State) RETURN count(s) AS n")).toEqual([{ n: 4 }]);
    });

    test("and stops where a relationship of somebody else hangs on a node that has to go", async () => {
      await engine.load(uniformWorld("w", 3));
      await cypher("MATCH (s:State {id: 'w0002'}) CREATE (:Note {text: 'mine'})-[:ABOUT]->(s)");
      await expect(engine.load(uniformWorld("w", 2))).rejects.toMatchObject({
        code: "BAD_INPUT",
        message: expect.stringContaining("relationship"),
      });
      expect(await engine.read("MATCH (s:State) RETURN count(s) AS n")).toEqual([{ n: 3 }]);
    });
  });

  test("of a fact whose end is missing fails and changes nothing", async () => {
    await engine.load(uniformWorld("w", 3));
    const broken = world({
      nodes: { Bloc: [{ id: "eu" }] },
      facts: { MEMBER_OF: [{ key: "k", from: "nobody", fromKind: "State", to: "eu" }] },
    });
    await expect(engine.load(broken)).rejects.toMatchObject({ code: "INTERNAL" });
    expect(await engine.read("MATCH (s:State) RETURN count(s) AS n")).toEqual([{ n: 3 }]);
  });

  test("is refused as BUSY while another one holds the lock, and works when that has ended", async () => {
    const { uri, user, password, database } = neo4j();
    const bolt = openBolt({ uri, user, database }, password);
    onTestFinished(() => bolt.close());
    const other = await takeImportLock(bolt);
    await expect(engine.load(uniformWorld("w", 3))).rejects.toMatchObject({ code: "BUSY" });
    await other.release();
    await engine.load(uniformWorld("w", 3));
    expect(await engine.read("MATCH (s:State) RETURN count(s) AS n")).toEqual([{ n: 3 }]);
    expect(await cypher("MATCH (l:ImportLock) RETURN count(l) AS n")).toEqual([{ n: 0 }]);
  });

  describe("in one transaction that is killed", () => {
    for (const [moment, line, delayMs] of [
      ["before it writes", /^written 0/, 0],
      ["while it writes", /^written [1-9]/, 0],
      ["while it is put in place", /^written 7380 /, 0],
      ["a little later", /^written 7380 /, 40],
    ] as const) {
      test(`${moment} leaves the old data or the new, whole, and the next load works`, async () => {
        await engine.load(votingWorld(1, ROLL_CALLS, STATES));
        const child = loadElsewhere(neo4j(), { turn: 2, transactionRows: 1_000_000 });
        await lineOf(child, line);
        await pause(delayMs);
        child.kill("SIGKILL");
        await once(child, "exit");
        expect([[1], [2]]).toContainEqual(await turnOf(engine));
        await engine.load(votingWorld(3, ROLL_CALLS, STATES));
        expect(await turnOf(engine)).toEqual([3]);
      });
    }

    test("after it has marked the data leaves it readable once the mark is old", async () => {
      await engine.load(votingWorld(1, 4, 4));
      await cypher("MATCH (d:Dataset) SET d.revision = d.revision + 1");
      const reader = openNeo4j({ ...neo4j(), settleMs: 200 });
      onTestFinished(() => reader.close());
      expect(await turnOf(reader)).toEqual([1]);
      await engine.load(votingWorld(2, 4, 4));
      expect(await turnOf(reader)).toEqual([2]);
    });
  });

  describe("in several transactions that is killed", () => {
    test("says so, keeps the old data where it has not come yet, and is finished by the next load", async () => {
      await engine.load(votingWorld(1, ROLL_CALLS, STATES));
      expect(await engine.importing?.()).toBeNull();
      const child = loadElsewhere(neo4j(), { turn: 2, transactionRows: 5_000 });
      await lineOf(child, /^written [1-9]/);
      child.kill("SIGKILL");
      await once(child, "exit");
      expect(await engine.importing?.()).toBe("2".padStart(64, "0"));
      const rollCalls = await engine.read(
        "MATCH (c:RollCall) WITH c, COUNT { MATCH (c)<-[:VOTED]-(:State) } AS ballots RETURN ballots, count(c) AS n",
      );
      expect(rollCalls).toEqual([{ ballots: STATES, n: ROLL_CALLS }]);
      expect(await turnOf(engine)).toEqual([1, 2]);

      await engine.load(votingWorld(2, ROLL_CALLS, STATES));
      expect(await engine.importing?.()).toBeNull();
      expect(await turnOf(engine)).toEqual([2]);
      expect(await engine.read("MATCH ()-[v:VOTED]->() RETURN count(v) AS n")).toEqual([
        { n: ROLL_CALLS * STATES },
      ]);
    });

    test("stays marked where the one transaction that was to mend it fails at its end", async () => {
      const hash = "2".padStart(64, "0");
      await engine.load(votingWorld(1, 4, 4));
      await cypher(`MATCH (d:Dataset) SET d.revision = d.revision + 1, d.importing = '${hash}'`);
      const { uri, user, password, database } = neo4j();
      const bolt = openBolt({ uri, user, database }, password);
      onTestFinished(() => bolt.close());
      let begun = 0;
      const begin = async (timeoutMs: number) => {
        const transaction = await bolt.begin(timeoutMs);
        begun += 1;
        const commit = () => Promise.reject(new Error("The connection was lost."));
        return begun === 1 ? { ...transaction, commit } : transaction;
      };
      const mending = loadDataset({ ...bolt, begin }, votingWorld(1, 4, 4), { transactionRows: 1_000 });
      await expect(mending).rejects.toThrow("lost");
      expect(await engine.importing?.()).toBe(hash);
      await engine.load(votingWorld(1, 4, 4));
      expect(await engine.importing?.()).toBeNull();
      expect(await turnOf(engine)).toEqual([1]);
    });

    test("as the first import there is no dataset yet, and the message says that one has not finished", async () => {
      const child = loadElsewhere(neo4j(), { turn: 2, transactionRows: 5_000 });
      await lineOf(child, /^written [5-9]\d{3}/);
      child.kill("SIGKILL");
      await once(child, "exit");
      await expect(engine.read("RETURN 1 AS one")).rejects.toMatchObject({
        code: "NO_DATASET",
        message: expect.stringContaining("not finished"),
      });
    });
  });

  test("is never seen by half by a reader that asks all the time", async () => {
    await engine.load(votingWorld(0, 40, 40));
    let loading = true;
    const seen: string[] = [];
    const readers = [1, 2].map(async () => {
      const reader = openNeo4j(neo4j());
      while (loading) seen.push((await turnOf(reader)).join("+"));
      await reader.close();
    });
    for (const turn of [1, 2, 3, 4, 5, 6]) await engine.load(votingWorld(turn, 40, 40));
    loading = false;
    await Promise.all(readers);
    expect(seen.filter((turns) => !/^\d$/.test(turns))).toEqual([]);
    expect(new Set(seen).size).toBeGreaterThan(1);
  });
});

/** Which turns of the world the ballots are of: one where the world is whole. A ballot tells its turn modulo 4. */
async function turnOf(engine: Engine): Promise<readonly number[]> {
  const rows = await engine.read(
    "MATCH (s:State)-[v:VOTED]->(c:RollCall) RETURN DISTINCT s.id AS s, c.id AS c, v.ballot AS ballot",
  );
  const ballots = ["yes", "no", "abstain", "absent"];
  const turns = rows.map(({ s, c, ballot }) => {
    const place = Number(String(s).slice(1)) + Number(String(c).slice(2));
    return (ballots.indexOf(String(ballot)) - place) % 4;
  });
  return [...new Set(turns.map((turn) => (turn + 4) % 4))].sort();
}

function loadElsewhere(
  access: Neo4jAccess,
  load: { readonly turn: number; readonly transactionRows: number },
): ChildProcess {
  const request = JSON.stringify({ ...access, rollCalls: ROLL_CALLS, states: STATES, ...load });
  const child = spawn(process.execPath, ["--import", "tsx", SCRIPT], {
    env: { ...process.env, ATLAS_TEST_LOAD: request },
    stdio: ["ignore", "pipe", "inherit"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  return child;
}

/** Waits until the child says such a line, and goes on listening, so that the child can speak on. */
function lineOf(child: ChildProcess, wanted: RegExp): Promise<void> {
  const { stdout } = child;
  if (stdout === null) throw new Error("The child has no output.");
  return new Promise((resolve, reject) => {
    const lines = createInterface({ input: stdout });
    lines.on("line", (line) => {
      if (wanted.test(line)) resolve();
    });
    lines.on("close", () => reject(new Error(`The child ended without a line like ${wanted}.`)));
  });
}
