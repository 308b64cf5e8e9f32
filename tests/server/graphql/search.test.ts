import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { shippedApp, type TestApp } from "../http/support/shippedApp.ts";
import { askFor, refusalOf } from "./support/askFor.ts";

interface Answer {
  readonly totalCount: number;
  readonly hits: readonly {
    readonly node: { readonly id: string; readonly nodeKind: string };
    readonly matched: string;
    readonly score: number;
  }[];
}

let it: TestApp;
beforeAll(async () => {
  it = await shippedApp();
});
afterAll(() => it.close());

const SEARCH = `query ($text: String!, $kinds: [NodeKind!], $first: Int) {
  search(text: $text, kinds: $kinds, first: $first) { totalCount hits { node { id nodeKind } matched score } }
}`;
async function search(text: string, options: { kinds?: readonly string[]; first?: number } = {}) {
  return (await askFor<{ search: Answer }>(it, SEARCH, { text, ...options })).search;
}
const idsOf = ({ hits }: Answer) => hits.map(({ node }) => node.id);

describe("a search finds first", () => {
  test.each([
    ["a name with its accents", "Türkiye", "TUR"],
    ["a name without its accents", "turkiye", "TUR"],
    ["a name in accents put otherwise", "Tu\u0308rkiye", "TUR"],
    ["an official name in part", "Cote d'Ivoire", "CIV"],
    ["with another apostrophe", "CÔTE D’IVOIRE", "CIV"],
    ["a code of three letters", "BRA", "BRA"],
    ["a code of two letters", "br", "BRA"],
    ["a symbol", "A/RES/74/247", "a-res-74-247"],
    ["a symbol's end", "74/247", "a-res-74-247"],
    ["a Chinese name", "中国", "CHN"],
    ["the beginning of a word", "Kyrgyz", "KGZ"],
    ["a name with a slip in it", "Germny", "DEU"],
    ["a name with two words", "south korea", "KOR"],
  ])("%s: %s", async (_what, text, id) => {
    expect(idsOf(await search(text))[0]).toBe(id);
  });

  test.each(["ITA", "CHN", "GH", "USA", "IRN", "PER"])(
    "the state with the code %s, however many names begin so",
    async (code) => {
      const [first, second] = (await search(code)).hits;
      expect(first?.matched).toBe(code);
      expect(first?.node.nodeKind).toBe("STATE");
      expect(first?.score).toBeGreaterThan(second?.score ?? 0);
    },
  );
});

test("every state is first among the states for its code, and among the first three for its name", async () => {
  const { states } = await askFor<{ states: { nodes: { id: string; nameEn: string }[] } }>(
    it,
    "{ states(first: 250) { nodes { id nameEn } } }",
  );
  expect(states.nodes.length).toBeGreaterThan(200);
  const missed: string[] = [];
  for (const { id, nameEn } of states.nodes) {
    const byCode = idsOf(await search(id, { kinds: ["STATE"], first: 1 }));
    const byName = idsOf(await search(nameEn, { kinds: ["STATE"], first: 3 }));
    if (byCode[0] !== id || !byName.includes(id)) missed.push(`${id} ${nameEn}: ${byCode} ${byName}`);
  }
  expect(missed).toEqual([]);
});

test("a Chinese word finds what has it in its Chinese title, and nothing else", async () => {
  const { totalCount, hits } = await search("网络犯罪", { first: 50 });
  expect(hits).toHaveLength(Math.min(totalCount, 50));
  expect(totalCount).toBeGreaterThan(5);
  expect(hits.filter(({ matched }) => !matched.includes("网络犯罪"))).toEqual([]);
});

test("kinds keep only theirs, and the count is of them", async () => {
  const all = await search("cybercrime", { first: 50 });
  const instruments = await search("cybercrime", { first: 50, kinds: ["INSTRUMENT"] });
  const others = await search("cybercrime", {
    first: 50,
    kinds: ["STATE", "BLOC", "ORGANISATION", "ROLL_CALL", "TOPIC", "POSITION", "EVENT"],
  });
  expect(new Set(instruments.hits.map(({ node }) => node.nodeKind))).toEqual(new Set(["INSTRUMENT"]));
  expect(instruments.totalCount + others.totalCount).toBe(all.totalCount);
  expect((await search("cybercrime", { kinds: [] })).totalCount).toBe(0);
});

test("first cuts the hits and not the count, and the best come first", async () => {
  const all = await search("convention", { first: 50 });
  const few = await search("convention", { first: 3 });
  expect(few.totalCount).toBe(all.totalCount);
  expect(few.hits).toEqual(all.hits.slice(0, 3));
  const scores = all.hits.map(({ score }) => score);
  expect(scores).toEqual([...scores].sort((left, right) => right - left));
});

test("what is nowhere is found nowhere", async () => {
  expect(await search("zzzzqqqq")).toEqual({ totalCount: 0, hits: [] });
  expect(await search("/// — !")).toEqual({ totalCount: 0, hits: [] });
});

test.each([
  ["", /text is empty/],
  ["   ", /text is empty/],
])("an empty text is told what to ask for: %j", async (text, message) => {
  const refusal = await refusalOf(it, SEARCH, { text });
  expect(refusal).toMatchObject({ status: 400, code: "BAD_INPUT" });
  expect(refusal.message).toMatch(message);
});

test.each([
  [{ text: "x".repeat(201) }, "LIMIT", /"searchText" of 200/],
  [{ text: "a", first: 0 }, "BAD_INPUT", /first is 0; expected a whole number from 1 to 50/],
  [{ text: "a", first: -1 }, "BAD_INPUT", /first is -1/],
])("a request out of bounds is told the bound: %j", async (variables, code, message) => {
  const refusal = await refusalOf(it, SEARCH, variables);
  expect(refusal.code).toBe(code);
  expect(refusal.message).toMatch(message);
});
