import { afterAll, beforeAll, expect, test } from "vitest";
import { shippedApp, type TestApp } from "../http/support/shippedApp.ts";

let it: TestApp;
beforeAll(async () => {
  it = await shippedApp();
});
afterAll(() => it.close());

/** A question is compiled from its third time on. */
async function asked(times: number, query: string, variables?: Readonly<Record<string, unknown>>) {
  const answers = [];
  for (let time = 0; time < times; time += 1) {
    const { status, data, errors } = await it.ask(query, variables);
    answers.push({ status, data, errors });
  }
  return answers;
}

const WHERE = "query ($where: StateCriteria!) { findStates(where: $where) { certain { state { id } } } }";

test.each([
  [
    "lists with facts",
    "{ states(first: 20) { totalCount nodes { id label participation { action date } } } }",
    {},
  ],
  [
    "fragments, aliases, unions and directives",
    `query ($with: Boolean!) {
      drafts: instrument(id: "budapest") { ...named participation(actions: [INVITED]) { party { ... on State { id nameEn } ... on Bloc { id } } } }
      nodesById(ids: ["ARG", "eu", "nobody"]) { __typename id ... on State { region @include(if: $with) } }
    } fragment named on Instrument { id titleEn @skip(if: $with) }`,
    { with: true },
  ],
  ["a refusal in one field", "{ dataset { version } states(first: 251) { totalCount } }", {}],
  ["a variable that sets two fields of one", WHERE, { where: { region: "Africa", memberOf: "eu" } }],
  ["a variable that is missing", WHERE, {}],
  ["an unknown id", WHERE, { where: { memberOf: "nobody" } }],
])("%s get the same answer compiled as executed", async (_name, query, variables) => {
  const [first, ...others] = await asked(4, query, variables);
  for (const other of others) expect(other).toEqual(first);
});

test("arguments that change between two times change the answer", async () => {
  const query = 'query ($asOf: Date) { state(id: "GBR") { memberships(asOf: $asOf) { bloc { id } } } }';
  const [, , all] = await asked(3, query);
  const [before] = await asked(1, query, { asOf: "2019-01-01" });
  const [after] = await asked(1, query, { asOf: "2021-01-01" });
  expect(JSON.stringify(before?.data)).toContain('"eu"');
  expect(JSON.stringify(after?.data)).not.toContain('"eu"');
  expect(JSON.stringify(all?.data)).toContain('"eu"');
});
