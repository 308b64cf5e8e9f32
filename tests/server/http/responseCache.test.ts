import { afterAll, beforeAll, expect, test } from "vitest";
import { createResponseCache } from "../../../server/http/responseCache.ts";
import { shippedApp, type TestApp } from "./support/shippedApp.ts";

let it: TestApp;
beforeAll(async () => {
  it = await shippedApp(true);
});
afterAll(() => it.close());

const post = (payload: object, headers: Readonly<Record<string, string>> = {}) =>
  it.app.inject({ method: "POST", url: "/graphql", headers, payload });
const cacheOf = async (payload: object) => (await post(payload)).headers["x-atlas-cache"];

test("a question asked again is answered from before, byte for byte, without reading anything", async () => {
  const payload = { query: "{ states(first: 3) { nodes { id label } } }" };
  const first = await post(payload);
  expect(first.headers["x-atlas-cache"]).toBe("MISS");
  const before = it.statements();
  const second = await post(payload);
  expect(second.headers["x-atlas-cache"]).toBe("HIT");
  expect(second.body).toBe(first.body);
  expect(second.headers["x-atlas-dataset"]).toBe(first.headers["x-atlas-dataset"]);
  expect(it.statements()).toBe(before);
});

test("another text, other variables and another operation are other questions", async () => {
  const query = 'query A($id: ID!) { state(id: $id) { label } } query B { bloc(id: "eu") { label } }';
  const asked = [
    { query, variables: { id: "BRA" }, operationName: "A" },
    { query, variables: { id: "GHA" }, operationName: "A" },
    { query, operationName: "B" },
    { query: `${query} `, operationName: "B" },
  ];
  const bodies: string[] = [];
  for (const payload of asked) {
    const answer = await post(payload);
    expect(answer.headers["x-atlas-cache"]).toBe("MISS");
    bodies.push(answer.body);
  }
  expect(new Set(bodies).size).toBe(3);
  for (const [at, payload] of asked.entries()) {
    const answer = await post(payload);
    expect([answer.headers["x-atlas-cache"], answer.body]).toEqual(["HIT", bodies[at]]);
  }
});

test.each([
  ["a question that does not parse", { query: "{ states " }],
  ["a field that is not there", { query: "{ nothing }" }],
  ["a wrong value", { query: '{ search(text: "") { totalCount } }' }],
  ["an unknown id in a question", { query: '{ findStates(where: { partyTo: "nothing" }) { asOf } }' }],
])("a refusal is not kept: %s", async (_name, payload) => {
  for (const _time of [1, 2, 3, 4]) {
    const answer = await post(payload);
    expect(answer.json().errors).toHaveLength(1);
    expect(answer.headers["x-atlas-cache"]).toBe("MISS");
  }
});

test("a kept answer is given in the media type that was asked for", async () => {
  const payload = { query: "{ dataset { hash } }" };
  for (const accept of ["application/json", "application/graphql-response+json"]) {
    const answers = [await post(payload, { accept }), await post(payload, { accept })];
    expect(answers.map(({ headers }) => headers["x-atlas-cache"])).toEqual(["MISS", "HIT"]);
    for (const { headers } of answers) expect(headers["content-type"]).toBe(`${accept}; charset=utf-8`);
  }
});

test("a request with more than a question in it is always answered anew", async () => {
  const payload = { query: "{ __typename }", extensions: { any: 1 } };
  expect(await cacheOf(payload)).toBe("OFF");
  expect(await cacheOf(payload)).toBe("OFF");
});

test("a server told to keep no answers says OFF", async () => {
  const other = await shippedApp(false);
  try {
    for (const _time of [1, 2]) {
      expect((await other.ask("{ dataset { hash } }")).headers["x-atlas-cache"]).toBe("OFF");
    }
  } finally {
    await other.close();
  }
});

test("the answers used longest ago go first, and another edition of the data drops all", () => {
  const cache = createResponseCache(80);
  const keep = (edition: string, key: string) => cache.set(edition, key, { body: "123456789", type: "t" });
  for (const key of "abcdefgh") keep("one", key);
  cache.get("one", "a");
  keep("one", "i");
  const kept = (edition: string) => [..."abcdefghi"].filter((key) => cache.get(edition, key) !== undefined);
  expect(kept("one")).toEqual([..."acdefghi"]);
  expect(kept("two")).toEqual([]);
  keep("two", "z");
  expect(kept("one")).toEqual([]);
  cache.set("two", "long", { body: "x".repeat(80), type: "t" });
  expect(cache.get("two", "long")).toBeUndefined();
});
