import { afterAll, beforeAll, expect, test } from "vitest";
import { shippedApp, type TestApp } from "../http/support/shippedApp.ts";
import { askFor } from "./support/askFor.ts";

let it: TestApp;
beforeAll(async () => {
  it = await shippedApp();
});
afterAll(() => it.close());

const FACT =
  "query ($kind: FactKind!, $key: ID!) { fact(kind: $kind, key: $key) { __typename key factKind sources { id } } }";
const fact = async (kind: string, key: string) =>
  (await askFor<{ fact: { key: string; factKind: string } | null }>(it, FACT, { kind, key })).fact;

test.each([
  ["MEMBER_OF", "un-grulac/GTM/member/[..2006-05]"],
  ["PARTICIPATES_IN", "budapest/GTM/invited/unknown"],
  ["VOTED", "ga-74-247/GTM"],
  ["ON", "ga-74-247/a-res-74-247"],
  ["SPONSORED", "a-75-l55/GBR/sponsor"],
  ["STATED", "st0001"],
  ["ANSWERS", "adopted-convention.notyet/adopted-convention"],
  ["RELATES_TO", "budapest-protocol-1/supplements/budapest"],
  ["HELD_BY", "ga-74-247/unga"],
])("a fact of the kind %s is found by its key alone", async (kind, key) => {
  expect(await fact(kind, key)).toMatchObject({ key, factKind: kind });
});

test.each([
  ["VOTED", "ga-74-247/XXX"],
  ["STATED", "st9999"],
  ["MEMBER_OF", "ga-74-247/GTM"],
  ["ON", ""],
])("there is no fact %s %j", async (kind, key) => {
  expect(await fact(kind, key)).toBeNull();
});
