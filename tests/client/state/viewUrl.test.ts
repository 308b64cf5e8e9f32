import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  COHESION_INDICES,
  INITIAL_VIEW,
  MEASURES,
  RECORD_ORDERS,
  RECORD_SHOWN,
  type Selection,
  SPACE_METHODS,
  SPACE_REGIONS,
  TIES,
  VIEWS,
  type ViewState,
} from "../../../client/state/viewState.ts";
import { fromUrl, toUrl } from "../../../client/state/viewUrl.ts";
import { factKinds } from "../../../schema/kinds.ts";

const id = fc.stringMatching(/^[A-Za-z0-9&=#%+/.()~-]{1,12}$/);
const day = fc
  .date({ min: new Date("1945-01-01"), max: new Date("2030-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const nullable = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });

const selection: fc.Arbitrary<Selection> = fc.oneof(
  id.map((value) => ({ type: "node" as const, id: value })),
  fc
    .uniqueArray(id, { minLength: 2, maxLength: 2 })
    .map((ids) => [...ids].sort())
    .map(([a = "", b = ""]) => ({ type: "pair" as const, a, b })),
  fc.record({
    type: fc.constant("fact" as const),
    kind: fc.constantFrom(...factKinds),
    key: fc.string({ minLength: 1 }),
  }),
);

const state: fc.Arbitrary<ViewState> = fc.record({
  view: fc.constantFrom(...VIEWS),
  show: fc.constantFrom("drawing" as const, "table" as const),
  asOf: nullable(day),
  selection: nullable(selection),
  alliances: fc.record({
    rollCalls: fc.record({
      subject: nullable(id),
      session: nullable(id),
      body: nullable(id),
      from: nullable(day),
      until: nullable(day),
      instrument: nullable(id),
    }),
    measure: fc.constantFrom(...MEASURES),
    consensus: fc.integer({ min: 0, max: 1000 }).map((share) => share / 1000),
    links: fc.oneof(
      fc.integer({ min: 1, max: 20 }).map((partners) => ({ rule: "closest" as const, partners })),
      fc
        .integer({ min: -1000, max: 1000 })
        .map((least) => ({ rule: "threshold" as const, least: least / 1000 })),
      fc.record({
        rule: fc.constant("significant" as const),
        q: fc.integer({ min: 1, max: 500 }).map((q) => q / 1000),
        direction: fc.constantFrom("more" as const, "less" as const),
      }),
    ),
    minimumJoint: fc.integer({ min: 1, max: 100 }),
    size: fc.constantFrom("ballots" as const, "degree" as const),
    seed: fc.integer({ min: 0, max: 999_999 }),
  }),
  ties: fc.record({
    of: fc.constantFrom(...TIES),
    links: fc.oneof(
      fc.integer({ min: 1, max: 20 }).map((partners) => ({ rule: "closest" as const, partners })),
      fc
        .integer({ min: 0, max: 1000 })
        .map((level) => ({ rule: "significant" as const, level: level / 1000 })),
    ),
    topics: fc.integer({ min: 1, max: 20 }),
    possible: fc.boolean(),
    actors: fc.constantFrom("all" as const, "states" as const),
  }),
  space: fc.record({
    method: fc.constantFrom(...SPACE_METHODS),
    anchor: id,
    minimumBallots: nullable(fc.integer({ min: 1, max: 100 })),
    regions: fc.constantFrom(...SPACE_REGIONS),
  }),
  blocs: fc.record({
    bloc: nullable(id),
    index: fc.constantFrom(...COHESION_INDICES),
    days: fc.integer({ min: 0, max: 366 }),
  }),
  record: fc.record({
    topic: nullable(id),
    shown: fc.constantFrom(...RECORD_SHOWN),
    order: fc.constantFrom(...RECORD_ORDERS),
  }),
  graph: fc.record({
    around: fc.uniqueArray(id, { maxLength: 20 }),
    hidden: fc.uniqueArray(fc.constantFrom("BLOC", "SOURCE", "ROLL_CALL"), { maxLength: 3 }),
    hiddenFacts: fc.uniqueArray(fc.constantFrom(...factKinds), { maxLength: 3 }),
    perNode: fc.integer({ min: 1, max: 500 }),
    path: nullable(
      fc.uniqueArray(id, { minLength: 2, maxLength: 2 }).map(([from = "", to = ""]) => ({ from, to })),
    ),
  }),
  highlight: fc.boolean(),
  sure: fc.boolean(),
  find: fc.record({ criteria: nullable(fc.json()) }),
  language: nullable(fc.constantFrom("en" as const, "zh" as const)),
  data: nullable(fc.stringMatching(/^[0-9a-f]{12}$/)),
  unknown: fc.array(fc.tuple(fc.stringMatching(/^x[a-z]{0,5}$/), fc.string())),
});

describe("the address of a view", () => {
  it("restores the view that it was made from", () => {
    fc.assert(
      fc.property(state, (view) => {
        expect(fromUrl(toUrl(view))).toEqual(view);
      }),
    );
  });

  it("reads any text, and writing what it read changes nothing more", () => {
    fc.assert(
      fc.property(fc.webQueryParameters(), (query) => {
        const once = toUrl(fromUrl(query));
        expect(toUrl(fromUrl(once))).toBe(once);
      }),
    );
  });

  it("is empty for the first view", () => {
    expect(toUrl(INITIAL_VIEW)).toBe("");
    expect(fromUrl("")).toEqual(INITIAL_VIEW);
  });

  it("puts a pair into its one order", () => {
    expect(fromUrl("?pair=RUS,CHN").selection).toEqual({ type: "pair", a: "CHN", b: "RUS" });
  });

  it.each([
    ["a view that does not exist", "view=map"],
    ["a day that the calendar lacks", "asof=2019-02-30"],
    ["more partners than twenty", "closest=21"],
    ["a threshold above one", "atleast=1.5"],
    ["a pair of one state", "pair=CHN,CHN"],
    ["a fact of no kind", "fact=LIKES:1"],
    ["a path from a node to itself", "path=CHN,CHN"],
    ["more facts at a node than the server draws", "pernode=501"],
    ["more days around a vote than a year", "days=367"],
    ["the name of a property that every object has", "constructor=1"],
    ["a parameter given twice", "seed=2&seed=3"],
  ])("keeps %s among the unknown instead of guessing", (_, query) => {
    const view = fromUrl(query);
    expect(view.unknown).toHaveLength(1);
    const { unknown, ...rest } = view;
    expect({ ...rest, alliances: { ...rest.alliances, seed: 1 } }).toEqual({
      ...INITIAL_VIEW,
      unknown: undefined,
    });
  });
});
