import { mkdtemp, readdir, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { importPackage } from "../import/importPackage.ts";
import { SHIPPED_DATASET } from "../import/read/readStandard.ts";
import { createApp } from "../server/http/createApp.ts";
import { openStore } from "../server/store/openStore.ts";

const PAGES = ["README.md", "docs/tour.md"];

async function queriesOf(page: string): Promise<string[]> {
  const text = await textOf(page);
  return [...text.matchAll(/```graphql\n(.*?)```/gs)].map((block) => block[1] ?? "");
}

const textOf = (page: string) => readFile(new URL(`../${page}`, import.meta.url), "utf8");

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

describe.each([...PAGES, "docs/decisions/README.md"])("the links and pictures of %s", (page) => {
  test("lead to what is there", async () => {
    const links = [...(await textOf(page)).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(
      ([, path]) => path ?? "",
    );
    expect(links.length).toBeGreaterThan(2);
    for (const link of links) {
      const target = new URL(link, new URL(`../${page}`, import.meta.url));
      await expect(
        stat(target).then(() => link),
        `${page} → ${link}`,
      ).resolves.toBe(link);
    }
  });
});

test("every picture is shown on some page", async () => {
  const pages = (await Promise.all(PAGES.map(textOf))).join("");
  const pictures = await readdir(new URL("../docs/pictures", import.meta.url));
  expect(pictures.filter((picture) => !pages.includes(`pictures/${picture})`))).toEqual([]);
});

test("every decision has a number of its own and stands in the index", async () => {
  const names = await readdir(new URL("../docs/decisions", import.meta.url));
  const decisions = names.filter((name) => name !== "README.md");
  const index = await textOf("docs/decisions/README.md");
  expect(decisions.filter((name) => !index.includes(`[${name.slice(0, 4)}](${name})`))).toEqual([]);
  expect(new Set(decisions.map((name) => name.slice(0, 4))).size).toBe(decisions.length);
});

describe("the numbers that the pages tell", () => {
  const ask = async (query: string) => {
    const response = await app.inject({ method: "POST", url: "/graphql", payload: { query } });
    return response.json().data;
  };
  const digits = (value: number) => value.toFixed(2).replace("-", "−").replace("0.", ".");

  test("are those of two states", async () => {
    const fields = "joint same opposed measures { measure value low high }";
    const { bi, cr } = await ask(
      `{ bi: pairAgreement(a: "BRA", b: "IND") { ${fields} } cr: pairAgreement(a: "CHN", b: "RUS") { ${fields} } }`,
    );
    const tour = await textOf("docs/tour.md");
    const of = (pair: typeof bi, name: string) =>
      pair.measures.find(({ measure }: { measure: string }) => measure === name);
    const [lijphart, kappa, close] = [of(bi, "LIJPHART"), of(bi, "KAPPA"), of(cr, "KAPPA")];
    expect(tour).toContain(
      `agree at ${digits(lijphart.value)} by Lijphart's index (95 % interval ${digits(lijphart.low)} to ${digits(lijphart.high)})`,
    );
    expect(tour).toContain(
      `is ${digits(kappa.value)}, with an interval from ${digits(kappa.low)} to ${digits(kappa.high)}`,
    );
    expect(tour).toContain(`come to ${digits(close.value)} (${digits(close.low)} to ${close.high})`);
    expect(tour).toContain(
      `${cr.joint} times both cast a ballot, ${cr.same} times the same one, once opposed`,
    );
    expect(cr.opposed).toBe(1);
    expect(await textOf("README.md")).toContain(
      `agree at ${digits(lijphart.value)}, which κ, with chance taken away, puts at ${digits(kappa.value)} (${digits(kappa.low)} to ${digits(kappa.high)})`,
    );
  });

  test("are those of coalitions, spaces, blocs and ties", async () => {
    const { agreement, space, cohesionRanking, ties } = await ask(`{
      agreement { communities { count sizes } }
      space { dimensions { share } }
      cohesionRanking { blocs { bloc { id } averages { ai { certain { value chance } } } } }
      ties(of: STANCES) { balance { positive negative ambivalent frustrationUpper proven } }
    }`);
    const tour = await textOf("docs/tour.md");
    const { count, sizes } = agreement.communities;
    expect(count).toBe(6);
    expect(tour).toContain(`six coalitions of ${sizes[0]} to ${sizes.at(-1)} states`);
    const [first, second] = space.dimensions.map(({ share }: { share: number }) => Math.round(100 * share));
    expect(tour).toContain(`holds ${first} % of the variance of the ballots, the second ${second} %`);
    const cohesion = (id: string) =>
      cohesionRanking.blocs.find(({ bloc }: { bloc: { id: string } }) => bloc.id === id).averages.ai.certain;
    expect(tour).toContain(
      `agree at ${digits(cohesion("eu").value)}, where chance gives ${digits(cohesion("eu").chance)}`,
    );
    expect(tour).toContain(
      `agree at ${digits(cohesion("brics").value)}, no more than chance (${digits(cohesion("brics").chance)})`,
    );
    const { positive, negative, ambivalent, frustrationUpper, proven } = ties.balance;
    expect([frustrationUpper, proven]).toEqual([6, true]);
    expect(tour).toContain(`${positive} are of agreement, ${negative} of clash and ${ambivalent} of both`);
  });

  test("are those of contradictions and of entry into force", async () => {
    const { contradictions, entryIntoForce } = await ask(`{
      contradictions(topic: "global-treaty", kinds: [DEED_AGAINST_DEED], certain: true) { nodes { sentenceEn } }
      entryIntoForce(instrument: "un-cybercrime") { needed missingLeast missingMost consentedPossibly { id } }
    }`);
    const told: { sentenceEn: string }[] = contradictions.nodes;
    expect(
      told.filter(({ sentenceEn }) => /voted no on 74\/247 .* later signed/.test(sentenceEn)),
    ).toHaveLength(17);
    expect(entryIntoForce).toMatchObject({ needed: 40, missingLeast: 37, missingMost: 40 });
    expect(entryIntoForce.consentedPossibly).toHaveLength(3);
  });
});
