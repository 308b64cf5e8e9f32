import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { toGraphData } from "../../../import/graph/toGraph.ts";
import { parseCriteria } from "../../../schema/parseCriteria.ts";
import { answerQuestion } from "../../../server/store/criteria/answerQuestion.ts";
import { cypherStore } from "../../../server/store/cypher/cypherStore.ts";
import type { Engine } from "../../../server/store/engine.ts";
import { openLadybug } from "../../../server/store/ladybug/openLadybug.ts";
import { arbitraryAsked, arbitraryWorld } from "../../support/questionWorlds.ts";
import { shippedPackage } from "../../support/shippedPackage.ts";

const against = { voted: { rollCall: "ga-74-247", ballots: ["NO"] } };
const flagship = { all: [{ partyTo: "budapest" }, { not: against }] };

describe("the answer to a question", () => {
  let folder: string;
  let engine: Engine;
  let statements = 0;
  const answer = async (where: unknown, asOf: string) =>
    answerQuestion(cypherStore(engine), parseCriteria(where), asOf);

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "atlas-evidence-"));
    const opened = openLadybug({ folder });
    engine = {
      ...opened,
      read: (...asked) => {
        statements += 1;
        return opened.read(...asked);
      },
    };
    await engine.load(toGraphData(await shippedPackage()));
  });
  afterAll(async () => {
    await engine.close();
    await rm(folder, { recursive: true });
  });

  it("stands on facts with their sources, leaf by leaf", async () => {
    const { certain } = await answer(flagship, "2019-12-27");
    const argentina = certain.find(({ state }) => state === "ARG");
    expect(argentina?.evidence).toMatchObject([
      {
        place: "where.all[0].partyTo",
        truth: "yes",
        explanation: null,
        facts: [{ kind: "PARTICIPATES_IN", fact: { action: "accession" } }],
      },
      {
        place: "where.all[1].not.voted",
        truth: "no",
        explanation: null,
        facts: [{ kind: "VOTED", fact: { ballot: "abstain" } }],
      },
    ]);
    expect(argentina?.evidence[0]?.facts[0]?.fact.sources.length).toBeGreaterThan(0);
  });

  it("says what keeps a state possible", async () => {
    const { possible } = await answer(flagship, "2019-12-27");
    expect(possible.map(({ state, evidence }) => [state, evidence[0]?.explanation])).toEqual([
      [
        "PER",
        "The day of entry into force for it is known only within bounds: between 1 Jul 2019 and 1 Jan 2020.",
      ],
    ]);
  });

  it("says what the record of every instrument and roll call lacks", async () => {
    const all = [
      { partyTo: "uncac" },
      { partyTo: "sco-2009" },
      { voted: { rollCall: "c1-74-l49rev1", ballots: ["NO"] } },
      against,
    ];
    const { caveats } = await answer({ all }, "2024-01-01");
    expect(caveats).toEqual([
      "participants of UNCAC known to 20 April 2024, and the list is not complete",
      expect.stringContaining("to which day the participants of the SCO"),
      expect.stringMatching(/^whether the SCO .* is in force is not known$/),
      "ballots of 18 of 179 voters known (A/C.1/74/L.49/Rev.1)",
    ]);
  });

  it("gives what was stated later neither as a fact nor as the reason of a possible statement", async () => {
    const world = toGraphData(await shippedPackage());
    const [first, second] = world.facts.STATED.filter(({ fromKind }) => fromKind === "State");
    if (first === undefined || second === undefined)
      throw new Error("The dataset has two statements of states.");
    const on = (day: string) => ({ date: day, dateLo: day, dateHi: day });
    const early = { ...first, ...on("2019-05-01"), confidence: "inferred" };
    const late = { ...second, ...on("2023-05-01"), confidence: "stated", from: early.from, to: early.to };
    const other = await mkdtemp(join(tmpdir(), "atlas-evidence-"));
    const small = openLadybug({ folder: other });
    await small.load({ ...world, facts: { ...world.facts, STATED: [early, late] } });
    const question = parseCriteria({ stated: { position: early.to } });
    const { possible } = await answerQuestion(cypherStore(small), question, "2020-01-01");
    await small.close();
    await rm(other, { recursive: true });
    expect(possible.map(({ state, evidence }) => [state, evidence[0]?.explanation])).toEqual([
      [early.from, "Inferred, or known from a secondary source only."],
    ]);
    expect(possible[0]?.evidence[0]?.facts.map(({ fact }) => fact.key)).toEqual([early.key]);
  });

  it("says the question back", async () => {
    const { sentence, graphql, cypher } = await answer(flagship, "2019-12-27");
    expect(sentence).toBe(
      "States that were party to the Budapest Convention on 27 December 2019 and did not vote no on 74/247",
    );
    expect(graphql).toContain('partyTo: "budapest"');
    expect(await engine.read(cypher)).toHaveLength(13);
  });

  it("is of one dataset, also where an import puts another in use while it is made", async () => {
    const data = toGraphData(await shippedPackage());
    const without = data.facts.PARTICIPATES_IN.filter(({ from }) => from !== "ARG");
    const next = { ...data, facts: { ...data.facts, PARTICIPATES_IN: without } };
    const other = await mkdtemp(join(tmpdir(), "atlas-evidence-"));
    const opened = openLadybug({ folder: other });
    await opened.load(data);
    let imports = 0;
    const replaced = (times: number): Engine => ({
      ...opened,
      read: async (statement, ...rest) => {
        const rows = await opened.read(statement, ...rest);
        if (statement.includes("AS l0") && imports < times) {
          imports += 1;
          await opened.load(imports % 2 === 1 ? next : data);
        }
        return rows;
      },
    });
    const overtaken = await answerQuestion(cypherStore(replaced(1)), parseCriteria(flagship), "2019-12-27");
    expect(imports).toBe(1);
    expect(overtaken).toEqual(
      await answerQuestion(cypherStore(opened), parseCriteria(flagship), "2019-12-27"),
    );
    expect(overtaken.certain.map(({ state }) => state)).not.toContain("ARG");
    const never = answerQuestion(cypherStore(replaced(9)), parseCriteria(flagship), "2019-12-27");
    await expect(never).rejects.toMatchObject({ code: "BUSY" });
    await opened.close();
    await rm(other, { recursive: true });
  });

  it("costs the same number of statements for every state and for one", async () => {
    const counted = async (where: unknown) => {
      statements = 0;
      const { certain, possible } = await answer(where, "2019-12-27");
      return { statements, hits: certain.length + possible.length };
    };
    const leaf = { partyTo: "budapest" };
    const few = await counted({ all: [leaf, against] });
    const many = await counted({ any: [leaf, { not: leaf }, against, { not: against }] });
    expect(many.hits).toBeGreaterThan(3 * few.hits);
    expect(many.statements).toBe(few.statements);
    expect(many.statements).toBeLessThanOrEqual(20);
  });

  it("has a fact behind every yes and a reason behind every possibly, in worlds of chance", async () => {
    const asked = fc.array(arbitraryAsked, { minLength: 20, maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(arbitraryWorld, asked, async (world, questions) => {
        await engine.load(toGraphData(world));
        for (const { question, asOf } of questions) {
          const { certain, possible } = await answerQuestion(cypherStore(engine), question, asOf);
          for (const { truth, facts, explanation, place } of [...certain, ...possible].flatMap(
            (hit) => hit.evidence,
          )) {
            if (truth === "yes" && !place.endsWith(".region"))
              expect({ place, facts: facts.length }).not.toMatchObject({ facts: 0 });
            if (truth === "yes") expect(explanation).toBeNull();
            if (truth === "possibly") expect(explanation).toMatch(/^[A-Z].+\.$/);
            if (facts.length === 0 && !place.endsWith(".region")) expect(explanation).not.toBeNull();
          }
        }
      }),
      { numRuns: 8, endOnFailure: true },
    );
  });
});
