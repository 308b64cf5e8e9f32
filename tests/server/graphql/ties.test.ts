import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cellsOf, shippedPackage } from "../../support/shippedPackage.ts";
import { shippedApp, type TestApp } from "../http/support/shippedApp.ts";
import { askFor, refusalOf } from "./support/askFor.ts";

type Cells = Readonly<Record<string, string>>;

let app: TestApp;
let tables: Readonly<
  Record<"sponsorships" | "statements" | "positions" | "treaty_actions", readonly Cells[]>
>;

beforeAll(async () => {
  const shipped = await shippedPackage();
  tables = {
    sponsorships: cellsOf(shipped, "sponsorships"),
    statements: cellsOf(shipped, "statements"),
    positions: cellsOf(shipped, "positions"),
    treaty_actions: cellsOf(shipped, "treaty_actions"),
  };
  app = await shippedApp();
});
afterAll(() => app.close());

interface Ties {
  readonly actors: { readonly ids: readonly string[]; readonly shares: readonly number[] };
  readonly links: {
    readonly a: readonly number[];
    readonly b: readonly number[];
    readonly count: readonly number[];
    readonly agree: readonly number[];
    readonly clash: readonly number[];
    readonly sign: readonly string[];
    readonly certain: readonly boolean[];
    readonly p: readonly (number | null)[];
  };
  readonly counts: Readonly<Record<string, number | null>>;
  readonly balance: Readonly<Record<string, unknown>> | null;
}
const TIES = `query ($of: TieKind!, $links: TieRule, $minimum: Int, $asOf: Date, $possibleToo: Boolean) {
  ties(of: $of, links: $links, minimum: $minimum, asOf: $asOf, possibleToo: $possibleToo) {
    actors { ids shares }
    links { a b count agree clash sign certain p }
    counts { facts factsNeutral factsPossible factsPossibleOut factsNotHeld pairsInAll pairsJoined linksDrawn significant }
    balance { positive negative ambivalent frustrationLower frustrationUpper causes }
  }
}`;
const ties = async (variables: object) => (await askFor<{ ties: Ties }>(app, TIES, { ...variables })).ties;
const EVERY = { links: { all: true }, minimum: 1 };

/** What each actor shares in, from rows as written. */
function sharesOf(rows: readonly (readonly [actor: string, thing: string])[]) {
  const found = new Map<string, Set<string>>();
  for (const [actor, thing] of rows) found.set(actor, (found.get(actor) ?? new Set()).add(thing));
  return found;
}

const inCommon = (one: ReadonlySet<string> | undefined, other: ReadonlySet<string> | undefined) =>
  [...(one ?? [])].filter((thing) => other?.has(thing)).length;

describe("ties by drafts", () => {
  it("count what two actors sponsored together, row by row", async () => {
    const shares = sharesOf(
      tables.sponsorships.map(({ actor = "", instrument = "" }) => [actor, instrument]),
    );
    const { actors, links, counts } = await ties({ of: "SPONSORSHIP", ...EVERY });
    expect(actors.ids).toEqual([...shares.keys()].sort());
    links.a.forEach((a, at) => {
      const [one, other] = [actors.ids[a] ?? "", actors.ids[links.b[at] ?? 0] ?? ""];
      expect(links.count[at]).toBe(inCommon(shares.get(one), shares.get(other)));
    });
    const joined = actors.ids.flatMap((one, i) =>
      actors.ids.slice(i + 1).filter((other) => inCommon(shares.get(one), shares.get(other)) > 0),
    );
    expect([counts.pairsJoined, counts.linksDrawn]).toEqual([joined.length, joined.length]);
    expect(counts.pairsInAll).toBe((shares.size * (shares.size - 1)) / 2);
  });

  it("draw no pair beyond chance where the test finds none, and say so", async () => {
    const { links, counts } = await ties({ of: "SPONSORSHIP", links: { significant: 0.05 } });
    expect([links.a.length, counts.significant]).toEqual([0, 0]);
  });
});

describe("ties by treaties", () => {
  it("say on each link whether it stands on certain facts, and leave the others out when asked", async () => {
    const all = await ties({ of: "PARTICIPATION", ...EVERY });
    const certain = await ties({ of: "PARTICIPATION", ...EVERY, possibleToo: false });
    expect(all.links.certain).toContain(false);
    expect(certain.links.certain).not.toContain(false);
    expect(certain.counts.factsPossibleOut).toBe(all.counts.factsPossible);
    expect(certain.counts.facts).toBe((all.counts.facts ?? 0) - (all.counts.factsPossible ?? 0));
  });

  it("are fewer on an earlier day", async () => {
    const { counts } = await ties({ of: "PARTICIPATION", ...EVERY, asOf: "2005-01-01" });
    expect(counts.factsNotHeld).toBeGreaterThan(100);
  });
});

describe("ties by stances", () => {
  it("agree and clash where the statements do", async () => {
    const position = new Map(tables.positions.map((row) => [row.id ?? "", row]));
    const sides = sharesOf(
      tables.statements.flatMap((row): [string, string][] => {
        const { topic = "", polarity = "" } = position.get(row.position ?? "") ?? {};
        return polarity === "" || polarity === "0"
          ? []
          : [[row.actor ?? "", `${topic} ${Number(polarity) > 0}`]];
      }),
    );
    const opposite = (side: string) => side.replace(/true|false/, (word) => String(word === "false"));
    const { actors, links, counts, balance } = await ties({ of: "STANCES", ...EVERY });
    links.a.forEach((a, at) => {
      const one = sides.get(actors.ids[a] ?? "");
      const other = sides.get(actors.ids[links.b[at] ?? 0] ?? "");
      const topics = (set: Iterable<string>) => new Set([...set].map((side) => side.split(" ")[0] ?? ""));
      const agree = topics([...(one ?? [])].filter((side) => other?.has(side)));
      const clash = topics([...(one ?? [])].filter((side) => other?.has(opposite(side))));
      expect([links.agree[at], links.clash[at]]).toEqual([agree.size, clash.size]);
      const sign = clash.size === 0 ? "POSITIVE" : agree.size === 0 ? "NEGATIVE" : "AMBIVALENT";
      expect(links.sign[at]).toBe(sign);
    });
    const neutral = tables.statements.filter((row) => position.get(row.position ?? "")?.polarity === "0");
    expect(counts.factsNeutral).toBe(neutral.length);
    const bySign = (sign: string) => links.sign.filter((one) => one === sign).length;
    expect(balance).toMatchObject({
      positive: bySign("POSITIVE"),
      negative: bySign("NEGATIVE"),
      ambivalent: bySign("AMBIVALENT"),
    });
    expect(balance?.causes).toHaveLength(Number(balance?.frustrationUpper));
  });

  it("are not tested for significance, and say what to ask", async () => {
    const refusal = await refusalOf(app, TIES, { of: "STANCES", links: { significant: 0.05 } });
    expect(refusal).toMatchObject({ code: "BAD_INPUT", message: expect.stringContaining("closest or all") });
  });
});

describe("one tie", () => {
  const TIE = `query ($a: ID!, $b: ID!, $of: TieKind!) {
    tie(a: $a, b: $b, of: $of) { count agree clash sign expected p tested shared { node { id } chance a { key } b { key } } }
  }`;
  interface Answer {
    readonly tie: {
      readonly count: number;
      readonly expected: number | null;
      readonly shared: readonly { readonly node: { readonly id: string }; readonly chance: number | null }[];
    };
  }

  it("lists the instruments in common and expects the sum of their chances and those of the others", async () => {
    const shares = sharesOf(
      tables.sponsorships.map(({ actor = "", instrument = "" }) => [actor, instrument]),
    );
    const { tie } = await askFor<Answer>(app, TIE, { a: "RUS", b: "CHN", of: "SPONSORSHIP" });
    const common = [...(shares.get("CHN") ?? [])].filter((id) => shares.get("RUS")?.has(id)).sort();
    expect(tie.shared.map(({ node }) => node.id)).toEqual(common);
    expect(tie.count).toBe(common.length);
    const known = tie.shared.reduce((sum, { chance }) => sum + (chance ?? 0), 0);
    expect(tie.expected).toBeGreaterThanOrEqual(known - 1e-9);
  });

  it.each([
    [{ a: "RUS", b: "RUS", of: "STANCES" }, "BAD_INPUT"],
    [{ a: "RUS", b: "budapest", of: "STANCES" }, "NOT_FOUND"],
  ])("refuses %j", async (variables, code) => {
    expect(await refusalOf(app, TIE, variables)).toMatchObject({ code });
  });
});
