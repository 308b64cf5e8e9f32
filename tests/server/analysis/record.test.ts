import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { derive } from "../../../schema/derive.ts";
import { parseEdtf } from "../../../schema/edtf.ts";
import type { CodedLink } from "../../../server/analysis/recordCoding.ts";
import { recordOfTopic } from "../../../server/analysis/recordOfTopic.ts";
import { recordSentence } from "../../../server/analysis/recordSentence.ts";
import { recordWorldOf } from "../../../server/analysis/recordWorldOf.ts";
import { type WorldSketch, world } from "../../support/worlds.ts";

const LINKS: readonly CodedLink[] = (
  [
    ["vote", "rc1", 1],
    ["vote", "rc2", 1],
    ["vote", "rc-agreed", 1],
    ["sponsorship", "draft", 1],
    ["treaty", "pact", 1],
  ] as const
).map(([deed, id, direction]) => ({
  topic: "topic",
  deed,
  id,
  direction,
  reasonEn: "because",
  reasonZh: "因为",
  cites: [],
}));

const at = (date: string) => {
  const { lo, hi } = parseEdtf(date) ?? { lo: null, hi: null };
  return { date: date === "" ? null : date, dateLo: lo, dateHi: hi };
};

type Said = readonly [position: "for" | "against" | "open", date: string, confidence?: string];
type Did = readonly [what: string, value: string, date?: string, confidence?: string];

interface Sketch {
  readonly said?: readonly Said[];
  readonly voted?: readonly Did[];
  readonly sponsored?: readonly string[];
  readonly joined?: readonly Did[];
  readonly member?: boolean;
  readonly participation?: string;
}

/** One state AAA in a world with two roll calls (2018, 2019), one adopted without a vote, a draft and a treaty of 2020. */
function worldOf({ said = [], voted = [], sponsored = [], joined = [], ...rest }: Sketch) {
  const { member = true, participation = "complete" } = rest;
  const sketch: WorldSketch = {
    nodes: {
      State: [{ id: "AAA", nameEn: "Aland", unMember: member }],
      Topic: [{ id: "topic" }],
      Position: [
        { id: "for", labelEn: "For", polarity: 2 },
        { id: "against", labelEn: "Against", polarity: -2 },
        { id: "open", labelEn: "Open", polarity: 0 },
      ],
      RollCall: [
        { id: "rc1", ...at("2018-06-01"), title: "First" },
        { id: "rc2", ...at("2019-06-01"), title: "Second" },
        { id: "rc-agreed", ...at("2019-07-01"), outcome: "adopted-without-vote" },
      ],
      Instrument: [
        { id: "draft", kind: "draft", titleEn: "Draft" },
        {
          id: "pact",
          kind: "treaty",
          shortName: "Pact",
          openedLo: "2020-01-01",
          status: "not-in-force",
          participation,
        },
      ],
    },
    facts: {
      ANSWERS: ["for", "against", "open"].map((id) => ({ key: id, from: id, to: "topic" })),
      STATED: said.map(([to, date, confidence = "stated"], n) => ({
        key: `s${n}`,
        from: "AAA",
        to,
        ...at(date),
        confidence,
      })),
      VOTED: voted.map(([to, ballot]) => ({ key: `${to}/AAA`, from: "AAA", to, ballot })),
      SPONSORED: sponsored.map((date, n) => ({
        key: `d${n}`,
        from: "AAA",
        to: "draft",
        role: "sponsor",
        ...at(date),
      })),
      PARTICIPATES_IN: joined.map(([to, action, date = "", confidence = "stated"], n) => ({
        key: `p${n}`,
        from: "AAA",
        to,
        action,
        confidence,
        ...at(date),
      })),
    },
  };
  const data = derive(world(sketch));
  return recordWorldOf(data, data.facts.VOTED, data.dataset.created, LINKS);
}

const ask = (sketch: Sketch, asOf = "2026-01-01") => {
  const [state] = recordOfTopic(worldOf(sketch), "topic", asOf).states;
  if (state === undefined) throw new Error("the state is missing");
  return state;
};
const kinds = (sketch: Sketch, asOf?: string) =>
  ask(sketch, asOf).contradictions.map(({ kind, certain, order, doubts }) => ({
    kind,
    certain,
    order,
    doubts,
  }));
const one = (kind: string, order: string, doubts: readonly string[] = []) => [
  { kind, order, doubts, certain: doubts.length === 0 },
];

describe("a state that", () => {
  it("said no and later yes has changed", () => {
    expect(
      kinds({
        said: [
          ["against", "2018"],
          ["for", "2019"],
        ],
      }),
    ).toEqual(one("changed", "earlier-first"));
  });
  it("said both on one day stands word against word", () => {
    expect(
      kinds({
        said: [
          ["against", "2018-02-01"],
          ["for", "2018-02-01"],
        ],
      }),
    ).toEqual(one("word-against-word", "same-day"));
  });
  it("said both in an order that nobody knows does so only possibly", () => {
    expect(
      kinds({
        said: [
          ["against", "2018"],
          ["for", "2018-05"],
        ],
      }),
    ).toEqual(one("word-against-word", "unknown", ["ORDER_UNKNOWN"]));
  });
  it("rejected the treaty and signed it stands word against deed", () => {
    const sketch: Sketch = { said: [["against", "2019"]], joined: [["pact", "signature", "2020-05-01"]] };
    expect(kinds(sketch)).toEqual(one("word-against-deed", "earlier-first"));
    const world = worldOf(sketch);
    const [row] = recordOfTopic(world, "topic", "2026-01-01").states[0]?.contradictions ?? [];
    expect(row && recordSentence(world, row, "en")).toBe(
      "Aland took the position “Against” (2019), yet later signed the Pact (1 May 2020).",
    );
  });
  it("announced its change of mind before it signed contradicts no deed, only changed", () => {
    expect(
      kinds({
        said: [
          ["against", "2018"],
          ["for", "2019"],
        ],
        joined: [["pact", "signature", "2020-05-01"]],
      }),
    ).toEqual(one("changed", "earlier-first"));
  });
  it("was neutral in between contradicts nothing", () => {
    expect(
      kinds({
        said: [
          ["against", "2018"],
          ["open", "2019"],
        ],
        joined: [["pact", "signature", "2020-05-01"]],
      }),
    ).toEqual([]);
  });
  it("may have been neutral in between contradicts itself only possibly", () => {
    expect(
      kinds({
        said: [
          ["against", "2018"],
          ["open", "2019", "inferred"],
        ],
        joined: [["pact", "signature", "2020-05-01"]],
      }),
    ).toEqual(one("word-against-deed", "earlier-first", ["MAYBE_SUPERSEDED"]));
  });
  it("signed and then rejects what it signed stands word against deed", () => {
    expect(kinds({ said: [["against", "2021"]], joined: [["pact", "signature", "2020-05-01"]] })).toEqual(
      one("word-against-deed", "earlier-first"),
    );
  });
  it("voted no and later said yes has changed", () => {
    expect(kinds({ said: [["for", "2021"]], voted: [["rc1", "no"]] })).toEqual(
      one("changed", "earlier-first"),
    );
  });
  it("voted no and ratified stands deed against deed, in one row with its signature", () => {
    const [row, ...more] = ask({
      voted: [
        ["rc1", "no"],
        ["rc2", "no"],
      ],
      joined: [
        ["pact", "signature", "2020-05-01"],
        ["pact", "ratification", "2021-05-01"],
      ],
    }).contradictions;
    expect(more).toEqual([]);
    expect(row).toMatchObject({ kind: "deed-against-deed", certain: true });
    expect(row?.earlier.map(({ what }) => what)).toEqual(["rc2"]);
    expect(row?.later.map(({ act }) => act)).toEqual(["signed", "consented"]);
  });
  it("voted yes and then no has changed", () => {
    expect(
      kinds({
        voted: [
          ["rc1", "yes"],
          ["rc2", "no"],
        ],
      }),
    ).toEqual(one("changed", "earlier-first"));
  });
  it.each(["abstain"])("%ss after its no and then signs contradicts nothing", (ballot) => {
    expect(
      kinds({
        voted: [
          ["rc1", "no"],
          ["rc2", ballot],
        ],
        joined: [["pact", "signature", "2020-05-01"]],
      }),
    ).toEqual([]);
  });
  it("was absent after its no and then signs still contradicts its no", () => {
    expect(
      kinds({
        voted: [
          ["rc1", "no"],
          ["rc2", "absent"],
        ],
        joined: [["pact", "signature", "2020-05-01"]],
      }),
    ).toEqual(one("deed-against-deed", "earlier-first"));
  });
  it("is only inferred to have ratified contradicts itself only possibly", () => {
    expect(kinds({ voted: [["rc1", "no"]], joined: [["pact", "ratification", "2021", "inferred"]] })).toEqual(
      one("deed-against-deed", "earlier-first", ["FACT_UNCERTAIN"]),
    );
  });
  it("sponsored and did not sign contradicts nothing", () => {
    expect(kinds({ sponsored: ["2019-01-01"] })).toEqual([]);
  });
  it("signed on a day that nobody knows did so after the treaty was opened, and so after its vote", () => {
    expect(kinds({ voted: [["rc1", "no"]], joined: [["pact", "signature", ""]] })).toEqual(
      one("deed-against-deed", "earlier-first"),
    );
  });
});

describe("silence", () => {
  const silences = (sketch: Sketch, asOf?: string) =>
    ask(sketch, asOf).silences.map(({ act, what, reason }) => [act, what, reason].join(" ").trim());

  it("is told apart by its kind, and what was adopted without a vote is nobody's", () => {
    expect(silences({})).toEqual([
      "said  NOTHING_SAID",
      "voted rc1 NO_BALLOT_ON_RECORD",
      "voted rc2 NO_BALLOT_ON_RECORD",
      "sponsored  NOT_SPONSORED",
      "signed pact NOT_SIGNED",
      "consented pact NOT_CONSENTED",
    ]);
  });
  it("of one that was no member is not one of a ballot", () => {
    expect(silences({ member: false })).toContain("voted rc1 NOT_A_MEMBER");
  });
  it("on an incomplete list says so", () => {
    expect(silences({ participation: "partial" })).toContain("signed pact PARTICIPANTS_INCOMPLETE");
  });
  it("is not asked of what had not come yet", () => {
    expect(silences({}, "2018-12-31")).toEqual([
      "said  NOTHING_SAID",
      "voted rc1 NO_BALLOT_ON_RECORD",
      "sponsored  NOT_SPONSORED",
    ]);
  });
  it("does not hide an absence, which is on record", () => {
    const { entries, silences: left } = ask({ voted: [["rc1", "absent"]] });
    expect(entries.map(({ value, direction }) => [value, direction])).toEqual([["absent", 0]]);
    expect(left.filter(({ what }) => what === "rc1")).toEqual([]);
  });
});

const year = fc.integer({ min: 2015, max: 2025 }).map(String);
const said = fc.tuple(
  fc.constantFrom("for" as const, "against" as const, "open" as const),
  year,
  fc.constantFrom("stated", "inferred"),
);
const history = fc.record({
  said: fc.array(said, { maxLength: 5 }),
  joined: fc.array(fc.tuple(fc.constant("pact"), fc.constantFrom("signature", "ratification"), year), {
    maxLength: 2,
  }),
});

describe("as of a day", () => {
  it("no fact is shown that came later, and adding one changes nothing", () => {
    fc.assert(
      fc.property(history, year, said, (sketch, asOfYear, more) => {
        const asOf = `${asOfYear}-12-31`;
        const before = ask(sketch, asOf);
        expect(before.entries.every(({ lo }) => lo <= asOf)).toBe(true);
        const later: Said = [more[0], String(Number(asOfYear) + 1), more[2]];
        expect(ask({ ...sketch, said: [...sketch.said, later] }, asOf)).toEqual(before);
      }),
    );
  });

  it("every contradiction has two sides that point opposite ways, and a certain one only certain facts on some path", () => {
    fc.assert(
      fc.property(history, (sketch) => {
        for (const { earlier, later, certain, doubts } of ask(sketch).contradictions) {
          for (const a of earlier) for (const b of later) expect(a.direction * b.direction).toBe(-1);
          if (certain) expect(earlier.some((a) => a.certain) && later.some((b) => b.certain)).toBe(true);
          expect(certain).toBe(doubts.length === 0);
        }
      }),
    );
  });
});
