import { afterAll, beforeAll, expect, test } from "vitest";
import { shippedApp, type TestApp } from "../http/support/shippedApp.ts";
import { askFor } from "./support/askFor.ts";

let it: TestApp;
beforeAll(async () => {
  it = await shippedApp();
});
afterAll(() => it.close());

const FIELDS = `rollCalls { id } consensus { withoutVote decisions share weight } measureName
  followed { how rollCalls instrument { id } } significance { tested untested }
  counts { pairsEnough linksDrawn pairsUndefined { reason pairs } } links { value q lijphart }`;
interface Found {
  readonly agreement: {
    readonly consensus: object;
    readonly measureName: string;
    readonly followed: readonly { readonly how: string; readonly instrument: { readonly id: string } }[];
    readonly significance: { readonly tested: number; readonly untested: number };
    readonly counts: { readonly pairsEnough: number; readonly linksDrawn: number };
    readonly links: { readonly value: readonly number[]; readonly q: readonly (number | null)[] };
  };
}
const ask = async (args: string) =>
  (await askFor<Found>(it, `{ agreement${args} { ${FIELDS} } }`, {})).agreement;

test("pairs joined beyond chance have q at most the rate that was asked, and every pair is tested or counted", async () => {
  const found = await ask("(measure: KAPPA, links: { significant: { q: 0.05 } })");
  expect(found.measureName).toBe("KAPPA");
  expect(found.links.q.length).toBe(found.counts.linksDrawn);
  expect(found.links.q.every((q) => q !== null && q <= 0.05)).toBe(true);
  expect(found.links.value.every((value) => value > 0)).toBe(true);
  expect(found.significance.tested + found.significance.untested).toBe(found.counts.pairsEnough);
});

test("decisions without a vote are told, and counted with their weight where that is asked", async () => {
  const plain = await ask("");
  expect(plain.consensus).toEqual({ withoutVote: 4, decisions: 26, share: 4 / 26, weight: 0 });
  const counted = await ask("(consensusWeight: 1)");
  expect(counted.consensus).toMatchObject({ weight: 1 });
  expect(counted.counts.pairsEnough).toBe(plain.counts.pairsEnough);
});

test("roll calls on an instrument take in its drafts, and say which", async () => {
  const { followed } = await ask('(rollCalls: { onInstrument: "a-res-74-247" }, minimumJoint: 1)');
  expect(followed.map(({ how, instrument }) => `${instrument.id}: ${how}`)).toEqual(
    expect.arrayContaining(["a-res-74-247: asked for", "a-c3-74-l11-rev1: adopted-as a-res-74-247"]),
  );
});

test("less than chance joins opponents only, while groups and places stay those of the pairs that agree more", async () => {
  const shape =
    "states { ids x y community } links { a b value q lijphart } counts { linksDrawn statesDrawn }";
  interface Shape {
    readonly states: { readonly x: readonly number[]; readonly community: readonly number[] };
    readonly links: {
      readonly a: readonly number[];
      readonly b: readonly number[];
      readonly value: readonly number[];
      readonly q: readonly (number | null)[];
    };
    readonly counts: { readonly linksDrawn: number };
  }
  const of = async (direction: string) =>
    (
      await askFor<{ readonly agreement: Shape }>(
        it,
        `{ agreement(measure: KAPPA, links: { significant: { q: 0.05, direction: ${direction} } }) { ${shape} } }`,
        {},
      )
    ).agreement;
  const [less, more] = [await of("LESS"), await of("MORE")];
  expect(less.counts.linksDrawn).toBeGreaterThan(0);
  expect(less.links.value).toHaveLength(less.counts.linksDrawn);
  expect(less.links.value.every((value) => value < 0)).toBe(true);
  expect(less.links.q.every((q) => q !== null && q <= 0.05)).toBe(true);
  expect(less.states).toEqual(more.states);
  const keys = ({ links }: Shape) => links.a.map((a, row) => `${a} ${links.b[row]}`);
  const friends = new Set(keys(more));
  expect(keys(less).filter((key) => friends.has(key))).toEqual([]);
});
