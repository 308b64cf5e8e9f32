import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { LIMITS } from "../../../server/graphql/limits.ts";
import { shippedApp, type TestApp } from "./support/shippedApp.ts";

let it: TestApp;
beforeAll(async () => {
  it = await shippedApp();
});
afterAll(() => it.close());

function deep(levels: number): unknown {
  let question: unknown = { region: "Europe" };
  for (let level = 1; level < levels; level += 1) question = { not: question };
  return question;
}
const FIND = "query ($where: StateCriteria!) { findStates(where: $where) { certain { state { id } } } }";
const nested = (levels: number) =>
  `{ state(id: "ARG") ${"{ participation { instrument ".repeat(levels)}{ participation { key } }${" } }".repeat(levels)} }`;

describe("a request beyond a limit", () => {
  test.each([
    ["depth", nested(9), undefined],
    [
      "aliases",
      `{ ${Array.from({ length: LIMITS.aliases + 1 }, (_, at) => `a${at}: __typename x${at}: state(id: "ARG") { id }`).join(" ")} }`,
      undefined,
    ],
    ["tokens", `{ ${"__typename ".repeat(LIMITS.tokens + 1)} }`, undefined],
    [
      "directives",
      `{ state(id: "ARG") { ${Array.from({ length: LIMITS.directives + 1 }, () => "id @include(if: true)").join(" ")} } }`,
      undefined,
    ],
    [
      "cost",
      "{ states(first: 250) { nodes { ballots(first: 250) { nodes { rollCall { ballots(first: 250) { nodes { key } } } } } } } }",
      undefined,
    ],
    ["first", "{ states(first: 251) { nodes { id } } }", undefined],
    [
      "ids",
      "query ($ids: [ID!]!) { nodesById(ids: $ids) { id } }",
      { ids: Array.from({ length: 201 }, () => "ARG") },
    ],
    ["hits", '{ search(text: "a", first: 51) { totalCount } }', undefined],
    ["depth", FIND, { where: deep(9) }],
    ["leaves", FIND, { where: { any: Array.from({ length: 65 }, () => ({ region: "Asia" })) } }],
    ["variableDepth", FIND, { where: deep(500) }],
  ])("is refused with the limit's name: %s", async (limit, query, variables) => {
    const { status, errors } = await it.ask(query, variables);
    expect(errors[0]?.extensions).toMatchObject({ code: "LIMIT", limit });
    expect(errors[0]?.message).toContain(`"${limit}"`);
    expect(status).toBe(400);
  });

  test("is refused where its body is too large", async () => {
    const { errors } = await it.ask(`{ __typename } # ${"x".repeat(LIMITS.bodyBytes)}`);
    expect(errors[0]?.extensions).toMatchObject({ code: "LIMIT", limit: "bodyBytes" });
  });

  test("is refused where its nested lists read too much", async () => {
    const { errors } = await it.ask(
      "{ states(first: 205) { nodes { participation { instrument { participation { party { ... on State { participation { key } } } } } } } } }",
    );
    expect(errors[0]?.extensions).toMatchObject({ code: "LIMIT", limit: "rows" });
  });
});

describe("a wrong request", () => {
  test.each([
    [
      "a day that the calendar lacks",
      '{ findStates(where: { all: [] }, asOf: "2019-02-30") { asOf } }',
      /2019-02-30/,
    ],
    ["a page that begins nowhere", '{ states(after: "nowhere") { nodes { id } } }', /nowhere/],
    ["a depth of three", '{ network(around: ["ARG"], depth: 3) { asOf } }', /depth is 3/],
  ])("is told what is wrong: %s", async (_name, query, message) => {
    const { errors } = await it.ask(query);
    expect(errors[0]?.message).toMatch(message);
    expect(errors[0]?.extensions.code).toMatch(/^(BAD_INPUT|GRAPHQL_VALIDATION_FAILED)$/);
  });

  test("is told where an unknown id stands in the question", async () => {
    const { errors } = await it.ask(FIND, { where: { all: [{ partyTo: "nothing" }] } });
    expect(errors[0]?.message).toContain("where.all[0].partyTo");
    expect(errors[0]?.extensions.code).toBe("NOT_FOUND");
  });

  test("sets exactly one field of a question, and is told the place where it does not", async () => {
    const { errors } = await it.ask(FIND, { where: { all: [{ region: "Asia", partyTo: "budapest" }] } });
    expect(errors[0]?.message).toMatch(/where\.all\[0\]/);
    expect(errors[0]?.extensions.code).toBe("BAD_INPUT");
  });

  test("is told which field was meant", async () => {
    const { errors } = await it.ask("{ states { node { id } } }");
    expect(errors[0]?.message).toMatch(/Did you mean "nodes"/);
  });

  test("cannot be sent by another site's form", async () => {
    const response = await it.app.inject({
      method: "POST",
      url: "/graphql",
      headers: { "content-type": "text/plain" },
      payload: '{"query":"{ __typename }"}',
    });
    expect(response.statusCode).toBe(400);
  });
});
