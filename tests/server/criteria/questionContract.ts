import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { toGraphData } from "../../../import/graph/toGraph.ts";
import { parseCriteria } from "../../../schema/parseCriteria.ts";
import { criteriaCypher } from "../../../server/store/criteria/criteriaCypher.ts";
import type { Engine } from "../../../server/store/engine.ts";
import type { StateHit, Store } from "../../../server/store/store.ts";
import golden from "../../support/golden_questions.json";
import { arbitraryAsked, arbitraryWorld } from "../../support/questionWorlds.ts";
import { referenceAnswer } from "../../support/reference.ts";
import { shippedPackage } from "../../support/shippedPackage.ts";
import { world } from "../../support/worlds.ts";

export interface OpenedEngine {
  readonly store: Store;
  readonly engine: Engine;
  readonly close: () => Promise<void>;
}

const QUESTIONS = 20;
/** Time also to make a counterexample smaller; a world is a load into the database. */
const WORLDS_MS = 300_000;

/**
 * Set questions on one engine: the golden ones, and those of chance against the reference evaluator.
 * @param worlds How many worlds of chance, with 20 questions each.
 */
export function questionContract(name: string, worlds: number, open: () => Promise<OpenedEngine>): void {
  describe(`set questions over ${name}`, () => {
    let opened: OpenedEngine;
    beforeAll(async () => {
      opened = await open();
    });
    afterAll(() => opened?.close());

    describe("of the shipped dataset", () => {
      let created: string;
      beforeAll(async () => {
        created = (await opened.engine.load(toGraphData(await shippedPackage()))).created;
      });

      it.each(golden)("are answered: $question", async ({ where, asOf, certain, possible }) => {
        const question = parseCriteria(where);
        const hits = await opened.store.findStates(question, asOf ?? created);
        expect(listsOf(hits)).toEqual({ certain, possible });
      });

      it.each(golden)("are answered by the Cypher that is printed: $question", async (asked) => {
        const question = parseCriteria(asked.where);
        const rows = await opened.engine.read(criteriaCypher(question, asked.asOf ?? created, created));
        const hits = rows.map(({ id, certain }) => ({ state: String(id), certain: certain === true }));
        expect(listsOf(hits)).toEqual({ certain: asked.certain, possible: asked.possible });
      });

      it("name an unknown id and its place", async () => {
        const place = {
          all: [{ partyTo: "budapest" }, { not: { voted: { rollCall: "ga-0-0", ballots: ["NO"] } } }],
        };
        await expect(opened.store.findStates(parseCriteria(place), created)).rejects.toMatchObject({
          code: "NOT_FOUND",
          message: expect.stringMatching(/^where\.all\[1\]\.not\.voted\.rollCall: got "ga-0-0"/),
        });
      });

      it.each([
        [{ partyTo: "unga" }, "where.partyTo"],
        [{ memberOf: "budapest" }, "where.memberOf"],
        [{ sponsored: "' OR true //" }, "where.sponsored"],
        [{ stated: { position: "global-treaty" } }, "where.stated.position"],
        [{ stated: { topic: { id: "global-treaty.needed" } } }, "where.stated.topic.id"],
      ])("take no id of another kind: %j", async (where, place) => {
        await expect(opened.store.findStates(parseCriteria(where), created)).rejects.toMatchObject({
          code: "NOT_FOUND",
          details: { place },
        });
      });

      it("name the regions there are where one is unknown", async () => {
        await expect(
          opened.store.findStates(parseCriteria({ region: "Atlantis" }), created),
        ).rejects.toMatchObject({
          code: "BAD_INPUT",
          message: expect.stringMatching(/^where\.region: got "Atlantis", expected one of Africa, /),
        });
      });

      it("may be as large as the limits allow", async () => {
        const leaves = Array.from({ length: 64 }, (_, at) => ({
          voted: { rollCall: "ga-74-247", ballots: at % 2 === 0 ? ["YES"] : ["NO"] },
        }));
        const deep = { not: { not: { not: { not: { not: { not: { any: leaves } } } } } } };
        const hits = await opened.store.findStates(parseCriteria(deep), created);
        expect(hits.filter(({ certain }) => certain)).toHaveLength(79 + 60);
      });
    });

    it("are printed as Cypher that no text breaks out of", async () => {
      const regions = [
        "O'Brien\\",
        "\\u0027 OR true //",
        "a\nb\tc",
        "\\'",
        "国 “x” \u2028",
        "$asOf",
        "\\\\u005c'",
      ];
      await opened.engine.load(
        world({ nodes: { State: regions.map((region, at) => ({ id: `S${at}`, region })) } }),
      );
      for (const [at, region] of regions.entries()) {
        const rows = await opened.engine.read(criteriaCypher({ region }, "2020-01-01", "2026-01-01"));
        expect({ region, states: rows.map(({ id }) => id) }).toEqual({ region, states: [`S${at}`] });
      }
    });

    it(
      "of small worlds are answered as the contract says",
      async () => {
        const seed = Number(process.env.ATLAS_SEED ?? Date.now() % 2 ** 31);
        console.info(`${name}: small worlds with ATLAS_SEED=${seed}`);
        const asked = fc.array(arbitraryAsked, { minLength: QUESTIONS, maxLength: QUESTIONS });
        await fc.assert(
          fc.asyncProperty(arbitraryWorld, asked, async (pkg, questions) => {
            await opened.engine.load(toGraphData(pkg));
            for (const { question, asOf } of questions) {
              const hits = await opened.store.findStates(question, asOf);
              expect({ question, asOf, answer: listsOf(hits) }).toEqual({
                question,
                asOf,
                answer: referenceAnswer(pkg, question, asOf),
              });
            }
          }),
          {
            numRuns: worlds,
            seed,
            interruptAfterTimeLimit: WORLDS_MS - 60_000,
            markInterruptAsFailure: true,
          },
        );
      },
      WORLDS_MS,
    );
  });
}

type Hit = Pick<StateHit, "state" | "certain">;

function listsOf(hits: readonly Hit[]) {
  const states = (certain: boolean) =>
    hits.filter((hit) => hit.certain === certain).map(({ state }) => state);
  return { certain: states(true), possible: states(false) };
}
