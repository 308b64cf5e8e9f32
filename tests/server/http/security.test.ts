import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { shippedApp, type TestApp } from "./support/shippedApp.ts";

let it: TestApp;
beforeAll(async () => {
  it = await shippedApp(true);
});
afterAll(() => it.close());

const QUESTION = "{ dataset { hash } }";
const FOREIGN = { origin: "https://elsewhere.example" };
const JSON_TYPE = { "content-type": "application/json" };
const send = (payload: string, headers: Readonly<Record<string, string>> = JSON_TYPE) =>
  it.app.inject({ method: "POST", url: "/graphql", headers, payload });
const inAddress = (query: string, headers: Readonly<Record<string, string>> = {}) =>
  it.app.inject({ method: "GET", url: `/graphql?query=${encodeURIComponent(query)}`, headers });

describe("a page of another site", () => {
  test("is given no leave to read an answer", async () => {
    const payload = JSON.stringify({ query: QUESTION });
    for (const { headers } of [
      await send(payload, { ...JSON_TYPE, ...FOREIGN }),
      await it.app.inject({ url: "/readyz", headers: FOREIGN }),
      await it.app.inject({ url: "/", headers: FOREIGN }),
    ]) {
      expect(Object.keys(headers).filter((name) => name.startsWith("access-control-"))).toEqual([]);
    }
  });

  test("is given no leave beforehand", async () => {
    const { statusCode, headers } = await it.app.inject({
      method: "OPTIONS",
      url: "/graphql",
      headers: {
        ...FOREIGN,
        "access-control-request-method": "POST",
        "access-control-request-headers": "content-type",
      },
    });
    expect(statusCode).toBe(404);
    expect(headers["access-control-allow-origin"]).toBeUndefined();
  });

  test.each([
    ["an address", () => inAddress(QUESTION, FOREIGN)],
    [
      "a form",
      () =>
        send(`query=${encodeURIComponent(QUESTION)}`, {
          "content-type": "application/x-www-form-urlencoded",
        }),
    ],
    ["plain text", () => send(JSON.stringify({ query: QUESTION }), { "content-type": "text/plain" })],
    ["no type at all", () => send(JSON.stringify({ query: QUESTION }), {})],
  ])("cannot ask without the browser asking first, though the answer is kept: %s", async (_name, ask) => {
    await send(JSON.stringify({ query: QUESTION }));
    const { statusCode, body } = await ask();
    expect(statusCode).toBeGreaterThanOrEqual(400);
    expect(statusCode).toBeLessThan(500);
    expect(JSON.parse(body).errors).toHaveLength(1);
    expect(JSON.parse(body).data).toBeUndefined();
  });

  test("that is no browser may ask in an address, with the header that says so", async () => {
    const response = await inAddress(QUESTION, { "apollo-require-preflight": "1" });
    expect(response.statusCode).toBe(200);
    expect(response.json().data.dataset.hash).toBe(response.headers["x-atlas-dataset"]);
  });
});

describe("a request that is no question", () => {
  test.each([
    ["JSON that breaks off", '{"query": "{ dataset', 400],
    ["JSON that reaches for the prototype", '{"query":"{ dataset { hash } }","__proto__":{"a":1}}', 400],
    ["nothing", "", 400],
    ["null", "null", 400],
    ["a number", "7", 400],
    ["a list", "[]", 400],
    ["many at once", JSON.stringify([{ query: QUESTION }, { query: QUESTION }]), 400],
    ["without a query", '{"variables":{}}', 400],
    ["with a query that is no text", '{"query":{"a":1}}', 400],
    ["with variables that are no map", JSON.stringify({ query: QUESTION, variables: "x" }), 400],
    ["with an empty query", '{"query":""}', 400],
    ["with words that are no query", '{"query":"SELECT * FROM states"}', 400],
    ["with a query cut short", '{"query":"{ states {"}', 400],
    [
      "with an operation that is not in it",
      JSON.stringify({ query: `query A ${QUESTION}`, operationName: "B" }),
      400,
    ],
    [
      "with two operations and no name",
      JSON.stringify({ query: `query A ${QUESTION} query B ${QUESTION}` }),
      400,
    ],
    ["that wants to write", '{"query":"mutation { deleteState(id: \\"BRA\\") { id } }"}', 400],
    ["that wants to listen", '{"query":"subscription { dataset { hash } }"}', 400],
    ["without a variable that must be there", '{"query":"query ($id: ID!) { state(id: $id) { id } }"}', 400],
    [
      "with a fragment that goes round",
      '{"query":"{ states { ...F } } fragment F on StatePage { nodes { memberships { state { ...G } } } } fragment G on State { ...G }"}',
      400,
    ],
  ])(
    "is refused in the shape of an answer, without a word on the inside: %s",
    async (_name, payload, status) => {
      const { statusCode, headers, body } = await send(payload);
      expect(statusCode).toBe(status);
      expect(headers["content-type"]).toMatch(/^application\/json/);
      const { errors, data } = JSON.parse(body);
      expect(data ?? null).toBeNull();
      expect(errors[0].extensions.code).toMatch(/^[A-Z_]+$/);
      expect(errors[0].message).not.toBe("");
      // A question that comes again is executed otherwise, and refused in the same words.
      for (const _time of [2, 3, 4]) expect((await send(payload)).body).toBe(body);
      expect(body).not.toMatch(/stacktrace|node_modules|at file:|\.ts:\d/);
    },
  );

  test("is refused where it wants to write through an address", async () => {
    const { statusCode, body } = await inAddress('mutation { deleteState(id: "BRA") { id } }', {
      "apollo-require-preflight": "1",
    });
    expect(statusCode).toBeGreaterThanOrEqual(400);
    expect(statusCode).toBeLessThan(500);
    expect(JSON.parse(body).data).toBeUndefined();
  });

  test("is answered where it is only long: a remark of 200,000 characters counts for nothing", async () => {
    const { statusCode } = await send(JSON.stringify({ query: `# ${"x".repeat(200_000)}\n${QUESTION}` }));
    expect(statusCode).toBe(200);
  });

  test("is refused as too large with the status for it and the limit's name", async () => {
    const { statusCode, body } = await send(
      JSON.stringify({ query: `# ${"x".repeat(300_000)}\n${QUESTION}` }),
    );
    expect(statusCode).toBe(400);
    expect(JSON.parse(body).errors[0].extensions).toMatchObject({ code: "LIMIT", limit: "bodyBytes" });
  });
});

describe("every answer", () => {
  test.each(["/healthz", "/readyz", "/nothing-here", "/graphql"])(
    "carries the headers that keep it safe: %s",
    async (url) => {
      const { headers } = await it.app.inject(url);
      expect(headers).toMatchObject({
        "x-content-type-options": "nosniff",
        "x-frame-options": expect.any(String),
        "referrer-policy": "no-referrer",
        "cross-origin-opener-policy": "same-origin",
        "cross-origin-resource-policy": "same-origin",
        "content-security-policy": expect.stringContaining("default-src 'none'"),
      });
      expect(headers["x-powered-by"]).toBeUndefined();
      expect(headers.server).toBeUndefined();
    },
  );

  test.each([
    ["GET", "/nothing/here?a=1"],
    ["POST", "/nothing"],
    ["DELETE", "/graphql"],
    ["PUT", "/readyz"],
  ] as const)("at an address that is none is a 404 in JSON: %s %s", async (method, url) => {
    const { statusCode, headers, body } = await it.app.inject({ method, url });
    expect(statusCode).toBe(404);
    expect(headers["content-type"]).toMatch(/^application\/json/);
    expect(JSON.parse(body).errors[0].extensions.code).toBe("NOT_FOUND");
  });
});
