import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addAt,
  changeAt,
  coreOf,
  type Draft,
  negateAt,
  nestAt,
  newLeaf,
  sizeOf,
} from "../../../client/find/draft.ts";
import { missingIn } from "../../../client/find/missing.ts";
import { PRESETS } from "../../../client/find/presets.ts";
import { readDraft } from "../../../client/find/readDraft.ts";
import { withoutLeaf } from "../../../client/find/withoutLeaf.ts";
import { BALLOTS } from "../../../schema/criteria.ts";
import { parseCriteria } from "../../../schema/parseCriteria.ts";

const id = fc.constantFrom("", "budapest", "eu", "Africa");
const bound = fc.option(fc.integer({ min: -2, max: 2 }), { nil: undefined });
const leaf: fc.Arbitrary<Draft> = fc.oneof(
  id.map((partyTo) => ({ partyTo })),
  id.map((memberOf) => ({ memberOf })),
  id.map((region) => ({ region })),
  fc.record({ rollCall: id, ballots: fc.subarray([...BALLOTS]) }).map((voted) => ({ voted })),
  id.map((position) => ({ stated: { position } })),
  fc.record({ id, min: bound, max: bound }).map(({ id: topic, min, max }) => ({
    stated: {
      topic: {
        id: topic,
        ...(min === undefined ? {} : { minPolarity: min }),
        ...(max === undefined ? {} : { maxPolarity: max }),
      },
    },
  })),
);
const { draft } = fc.letrec<{ draft: Draft }>((tie) => ({
  draft: fc.oneof(
    { maxDepth: 3 },
    leaf,
    fc.array(tie("draft"), { maxLength: 3 }).map((all) => ({ all })),
    fc.array(tie("draft"), { maxLength: 3 }).map((any) => ({ any })),
    tie("draft").map((not) => ({ not })),
  ),
}));

const FLAGSHIP: Draft = {
  all: [{ partyTo: "budapest" }, { not: { voted: { rollCall: "ga-74-247", ballots: ["NO"] } } }],
};

describe("a question being built", () => {
  it("comes back from the address as it was written", () => {
    fc.assert(
      fc.property(draft, (built) => {
        expect(readDraft(JSON.stringify(built))).toEqual({ draft: built });
      }),
    );
  });

  it("can be asked exactly where nothing is missing", () => {
    const accepted = (built: Draft) => {
      try {
        parseCriteria(built);
        return true;
      } catch {
        return false;
      }
    };
    fc.assert(
      fc.property(draft, (built) => {
        const missing = missingIn(built);
        // An empty group is a question to the server; here it is more likely an oversight.
        fc.pre(missing.every(({ need }) => need !== "group"));
        expect(missing.length === 0).toBe(accepted(built));
      }),
    );
  });

  it("is negated and back again without a trace", () => {
    fc.assert(
      fc.property(draft, (built) => {
        fc.pre(coreOf(built, "where").negations < 2);
        const once = negateAt({ all: [built] }, "where.all[0]");
        const twice = once === null ? null : negateAt(once, "where.all[0]");
        expect(twice).toEqual({ all: [built] });
      }),
    );
  });

  it("is changed at a place and nowhere else", () => {
    expect(changeAt(FLAGSHIP, "where.all[1].not", () => ({ region: "Africa" }))).toEqual({
      all: [{ partyTo: "budapest" }, { not: { region: "Africa" } }],
    });
    expect(changeAt(FLAGSHIP, "where.any[0]", () => null)).toEqual(FLAGSHIP);
  });

  it("loses the negation with what it negates", () => {
    expect(changeAt(FLAGSHIP, "where.all[1].not", () => null)).toEqual({ all: [{ partyTo: "budapest" }] });
    expect(changeAt({ not: { region: "Asia" } }, "where.not", () => null)).toBeNull();
  });

  it("grows a group from a condition, and nests one", () => {
    expect(addAt({ partyTo: "budapest" }, "where", newLeaf("region"))).toEqual({
      all: [{ partyTo: "budapest" }, { region: "" }],
    });
    expect(nestAt(FLAGSHIP, "where.all[0]")).toMatchObject({ all: [{ any: [{ partyTo: "budapest" }] }, {}] });
  });

  it("keeps the instrument when the condition changes to another about instruments", () => {
    expect(newLeaf("signatoryOf", { partyTo: "budapest" })).toEqual({ signatoryOf: "budapest" });
    expect(newLeaf("memberOf", { partyTo: "budapest" })).toEqual({ memberOf: "" });
  });

  it("counts depth and conditions as the server does", () => {
    expect(sizeOf(FLAGSHIP)).toEqual({ depth: 3, leaves: 2 });
    expect(sizeOf({ any: [] })).toEqual({ depth: 1, leaves: 1 });
  });

  it("shows a condition and how often it is negated", () => {
    expect(coreOf({ not: { not: { region: "Asia" } } }, "where")).toMatchObject({
      corePlace: "where.not.not",
      negations: 2,
      core: { region: "Asia" },
    });
  });
});

describe("an address with something else", () => {
  it.each([
    ["no JSON", "{", "shape"],
    ["two fields", '{"partyTo":"a","memberOf":"b"}', "shape"],
    ["an unknown field", '{"likes":"a"}', "shape"],
    ["a ballot that does not exist", '{"voted":{"rollCall":"a","ballots":["MAYBE"]}}', "shape"],
    ["a bound out of range", '{"stated":{"topic":{"id":"a","minPolarity":3}}}', "shape"],
    ["a number", "7", "shape"],
    ["more than eight levels", `${'{"not":'.repeat(8)}{"region":"a"}${"}".repeat(8)}`, "limit"],
    ["a thousand levels", `${'{"not":'.repeat(1000)}{"region":"a"}${"}".repeat(1000)}`, "limit"],
    ["more than 64 conditions", JSON.stringify({ all: Array(65).fill({ region: "a" }) }), "limit"],
  ])("is told apart: %s", (_, text, problem) => {
    expect(readDraft(text)).toEqual({ problem });
  });
});

describe("the nearest questions", () => {
  it("leave out one condition each, with the groups that it leaves empty", () => {
    expect(withoutLeaf({ all: [{ region: "a" }, { not: { any: [{ region: "b" }] } }] })).toEqual([
      { place: "where.all[0]", draft: { all: [{ not: { any: [{ region: "b" }] } }] } },
      { place: "where.all[1].not.any[0]", draft: { all: [{ region: "a" }] } },
    ]);
  });

  it("never ask of nothing at all", () => {
    expect(withoutLeaf({ partyTo: "budapest" })).toEqual([]);
    expect(withoutLeaf({ all: [{ partyTo: "budapest" }] })).toEqual([]);
  });
});

describe("the example questions", () => {
  it("can all be asked", () => {
    for (const { where } of PRESETS) expect(parseCriteria(where)).toEqual(where);
  });
});
