import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { importPackage } from "../import/importPackage.ts";
import { SHIPPED_DATASET } from "../import/read/readStandard.ts";
import { createApp } from "../server/http/createApp.ts";
import { openStore } from "../server/store/openStore.ts";

const PAGES = ["README.md", "docs/tour.md"];

async function queriesOf(page: string): Promise<string[]> {
  const text = await readFile(new URL(`../${page}`, import.meta.url), "utf8");
  return [...text.matchAll(/```graphql\n(.*?)```/gs)].map((block) => block[1] ?? "");
}

let folder: string;
let opened: Awaited<ReturnType<typeof openStore>>;
let app: Awaited<ReturnType<typeof createApp>>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "atlas-docs-"));
  opened = await openStore({ engine: "ladybug", folder });
  await importPackage({ folder: SHIPPED_DATASET, target: () => opened });
  app = await createApp({
    store: opened.store,
    clientFolder: join(folder, "no-page"),
    responseCache: false,
    logLevel: "silent",
  });
});

afterAll(async () => {
  await app.close();
  await opened.store.close();
  await rm(folder, { recursive: true });
});

describe.each(PAGES)("the queries of %s", (page) => {
  test("answer from the shipped data as they are printed", async () => {
    const queries = await queriesOf(page);
    expect(queries.length).toBeGreaterThan(3);
    for (const query of queries) {
      const response = await app.inject({ method: "POST", url: "/graphql", payload: { query } });
      expect({ query, errors: response.json().errors }).toEqual({ query, errors: undefined });
    }
  });
});

test("the first stop of the tour names exactly the states that the atlas finds", async () => {
  const [query] = await queriesOf("docs/tour.md");
  const response = await app.inject({ method: "POST", url: "/graphql", payload: { query } });
  const { certain, possible } = response.json().data.findStates;
  const ballots = (hits: { state: { id: string; ballots: { nodes: { ballot: string }[] } } }[]) =>
    hits.map(({ state }) => `${state.id} ${state.ballots.nodes[0]?.ballot}`);
  expect(ballots(certain)).toEqual([
    "ARG ABSTAIN",
    "ARM YES",
    "AZE YES",
    "CRI ABSTAIN",
    "GHA ABSTAIN",
    "LKA YES",
    "MAR ABSTAIN",
    "MUS ABSTAIN",
    "PHL ABSTAIN",
    "SEN YES",
    "SRB YES",
    "TUR ABSTAIN",
  ]);
  expect(possible.map((hit: { state: { id: string } }) => hit.state.id)).toEqual(["PER"]);
});
