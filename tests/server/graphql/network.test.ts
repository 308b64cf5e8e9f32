import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { shippedApp, type TestApp } from "../http/support/shippedApp.ts";
import { askFor, refusalOf } from "./support/askFor.ts";

let it: TestApp;
beforeAll(async () => {
  it = await shippedApp();
});
afterAll(() => it.close());

interface Network {
  readonly nodes: readonly {
    readonly node: { readonly id: string; readonly nodeKind: string };
    readonly depth: number;
    readonly degree: number;
  }[];
  readonly edges: readonly {
    readonly from: string;
    readonly to: string;
    readonly label: string;
    readonly truth: string;
    readonly fact: { readonly key: string; readonly factKind: string };
  }[];
  readonly leftOut: readonly {
    readonly node: string;
    readonly factKind: string;
    readonly count: number;
    readonly reason: string;
  }[];
}
const NETWORK = `query ($around: [ID!]!, $kinds: [NodeKind!], $relations: [FactKind!], $asOf: Date, $depth: Int, $perNode: Int, $limit: Int) {
  network(around: $around, kinds: $kinds, relations: $relations, asOf: $asOf, depth: $depth, perNode: $perNode, limit: $limit) {
    nodes { node { id nodeKind } depth degree } edges { from to label truth fact { key factKind } }
    leftOut { node factKind count reason }
  }
}`;
const network = async (variables: Readonly<Record<string, unknown>>) =>
  (await askFor<{ network: Network }>(it, NETWORK, variables)).network;

describe("a drawn network", () => {
  test.each([
    { around: ["budapest"], perNode: 7 },
    { around: ["GHA"] },
    { around: ["GHA", "PER", "ga-74-247"], perNode: 20 },
    { around: ["budapest", "un-cybercrime"], asOf: "2019-12-27", perNode: 500, limit: 2000 },
    { around: ["adopted-convention"], depth: 2 },
    { around: ["au"], depth: 2, perNode: 5, limit: 40 },
    { around: ["unga", "ga-74-247"], limit: 3 },
    { around: ["unga", "ga-74-247"], depth: 2, limit: 25 },
    { around: ["budapest", "coe"], depth: 2, perNode: 3, limit: 50 },
    {
      around: ["un-cybercrime", "a-res-74-247", "eu"],
      depth: 2,
      perNode: 30,
      limit: 120,
      asOf: "2024-12-24",
    },
  ])("accounts for every fact at every node: %j", async (request) => {
    const { nodes, edges, leftOut } = await network(request);
    const wrong = nodes.flatMap(({ node, degree }) => {
      const drawn = edges.filter(({ from, to }) => from === node.id || to === node.id).length;
      const left = leftOut
        .filter((entry) => entry.node === node.id)
        .reduce((sum, { count }) => sum + count, 0);
      return drawn + left === degree ? [] : [`${node.id}: ${drawn} drawn + ${left} left out, of ${degree}`];
    });
    expect(wrong).toEqual([]);
  });

  test.each([
    { around: ["GHA"], perNode: 5 },
    { around: ["budapest", "GHA"], depth: 2, perNode: 4, limit: 30 },
  ])("keeps its limits, and every edge joins two of its nodes: %j", async (request) => {
    const { nodes, edges, leftOut } = await network(request);
    const ids = new Set(nodes.map(({ node }) => node.id));
    expect(edges.filter(({ from, to }) => !ids.has(from) || !ids.has(to))).toEqual([]);
    expect(edges.length).toBeLessThanOrEqual(request.limit ?? request.perNode);
    expect(new Set(edges.map(({ fact }) => `${fact.factKind} ${fact.key}`)).size).toBe(edges.length);
    expect(leftOut.some(({ reason }) => reason.startsWith("limit of"))).toBe(true);
    expect(
      nodes
        .filter(({ depth }) => depth === 0)
        .map(({ node }) => node.id)
        .sort(),
    ).toEqual([...request.around].sort());
  });

  test.each([
    ["2019-03-08", undefined],
    ["2019-06-01", "POSSIBLY"],
    ["2019-12-27", "YES"],
  ])("knows of Peru's accession, known within bounds, on %s: %s", async (asOf, truth) => {
    const { edges, leftOut } = await network({ around: ["PER"], relations: ["PARTICIPATES_IN"], asOf });
    const accession = edges.filter(({ to, label }) => to === "budapest" && label === "accession");
    expect(accession.map((edge) => edge.truth)).toEqual(truth === undefined ? [] : [truth]);
    if (truth === undefined) expect(leftOut.map(({ reason }) => reason)).toContain(`did not hold on ${asOf}`);
  });

  test("is one thing to have acceded and another to be a party: of Peru the second was possible only", async () => {
    const { findStates } = await askFor<{ findStates: Record<string, { state: { id: string } }[]> }>(
      it,
      `{ findStates(where: { partyTo: "budapest" }, asOf: "2019-12-27") { certain { state { id } } possible { state { id } } } }`,
    );
    const ids = (hits: readonly { state: { id: string } }[] = []) => hits.map(({ state }) => state.id);
    expect(ids(findStates.certain)).not.toContain("PER");
    expect(ids(findStates.possible)).toContain("PER");
  });

  test("shows what may have held as possible, and nothing that did not hold", async () => {
    const { edges, leftOut } = await network({
      around: ["budapest"],
      relations: ["PARTICIPATES_IN"],
      asOf: "2019-09-01",
      perNode: 500,
    });
    const truths = edges.map(({ truth }) => truth);
    expect(new Set(truths)).toEqual(new Set(["YES", "POSSIBLY"]));
    const { network: dated } = await askFor<{
      network: {
        edges: { truth: string; fact: { dateBounds: { earliest: string | null; latest: string | null } } }[];
      };
    }>(
      it,
      `{ network(around: ["budapest"], relations: [PARTICIPATES_IN], asOf: "2019-09-01", perNode: 500) {
        edges { truth fact { ... on Participation { dateBounds { earliest latest } confidence } } } } }`,
    );
    const wrong = dated.edges.filter(({ truth, fact: { dateBounds } }) => {
      const begun = dateBounds.latest !== null && dateBounds.latest <= "2019-09-01";
      return truth === "YES" ? !begun : dateBounds.earliest !== null && dateBounds.earliest > "2019-09-01";
    });
    expect(wrong).toEqual([]);
    expect(
      leftOut.every(({ reason }) => reason === "did not hold on 2019-09-01" || reason.startsWith("beyond")),
    ).toBe(true);
  });

  test("holds only the kinds that were asked for, and the selection", async () => {
    const { nodes, edges } = await network({ around: ["GHA"], kinds: ["BLOC"], perNode: 500 });
    expect(new Set(nodes.map(({ node }) => node.nodeKind))).toEqual(new Set(["STATE", "BLOC"]));
    expect(new Set(edges.map(({ fact }) => fact.factKind))).toEqual(new Set(["MEMBER_OF"]));
  });

  test.each([
    [{ around: ["nobody", "GHA", "nothing"] }, "NOT_FOUND", /around: nothing has the id nobody, nothing/],
    [{ around: [] }, "BAD_INPUT", /from 1 to 20/],
    [{ around: Array.from({ length: 21 }, () => "GHA") }, "LIMIT", /"around" of 20/],
    [{ around: ["GHA"], perNode: 501 }, "LIMIT", /"perNode" of 500/],
    [{ around: ["GHA"], limit: 0 }, "BAD_INPUT", /limit is 0/],
  ])("is refused with what is wrong: %j", async (variables, code, message) => {
    const refusal = await refusalOf(it, NETWORK, variables);
    expect(refusal.code).toBe(code);
    expect(refusal.message).toMatch(message);
  });
});

describe("a path", () => {
  interface Answer {
    readonly paths: readonly {
      readonly nodes: readonly { readonly id: string; readonly nodeKind: string }[];
      readonly facts: readonly {
        readonly from: string;
        readonly to: string;
        readonly fact: { readonly sources: readonly unknown[] };
      }[];
    }[];
    readonly leftOut: number | null;
    readonly avoided: readonly string[];
  }
  const PATH = `query ($from: ID!, $to: ID!, $maxHops: Int, $throughHubs: Boolean, $relations: [FactKind!], $first: Int) {
    path(from: $from, to: $to, maxHops: $maxHops, throughHubs: $throughHubs, relations: $relations, first: $first) {
      paths { nodes { id nodeKind } facts { from to fact { sources { id } } } } leftOut avoided
    }
  }`;
  const path = async (variables: Readonly<Record<string, unknown>>) =>
    (await askFor<{ path: Answer }>(it, PATH, variables)).path;

  test("is a chain: each step joins its node with the next, and all are of one length", async () => {
    for (const throughHubs of [false, true]) {
      const { paths } = await path({ from: "GHA", to: "PER", throughHubs, first: 20 });
      expect(paths.length).toBeGreaterThan(0);
      expect(new Set(paths.map(({ facts }) => facts.length)).size).toBe(1);
      for (const { nodes, facts } of paths) {
        expect(nodes[0]?.id).toBe("GHA");
        expect(nodes.at(-1)?.id).toBe("PER");
        expect(facts).toHaveLength(nodes.length - 1);
        for (const [at, { from, to }] of facts.entries()) {
          expect([from, to].sort()).toEqual([nodes[at]?.id, nodes[at + 1]?.id].sort());
        }
      }
    }
  });

  test("goes through no hub, which it names, and through hubs where asked, which shortens nothing else", async () => {
    const request = { from: "GHA", to: "PER", first: 20 };
    const [plain, hubs] = [await path(request), await path({ ...request, throughHubs: true })];
    const named = plain.avoided.join(" ");
    expect(named).toMatch(/roll calls joined to more than \d+ nodes/);
    const inner = (answer: Answer) =>
      answer.paths.flatMap(({ nodes }) => nodes.slice(1, -1).map(({ id }) => id));
    expect(inner(plain).filter((id) => named.includes(` ${id},`))).toEqual([]);
    expect(hubs.avoided).toEqual([]);
    const count = ({ paths, leftOut }: Answer) => paths.length + (leftOut ?? 1_000);
    expect(count(hubs)).toBeGreaterThan(count(plain));
    expect(hubs.paths[0]?.facts.length ?? 0).toBeLessThanOrEqual(plain.paths[0]?.facts.length ?? 0);
  });

  test("says how many more there are of its length", async () => {
    const all = await path({ from: "GHA", to: "PER", first: 20 });
    const one = await path({ from: "GHA", to: "PER", first: 1 });
    expect(one.paths).toEqual(all.paths.slice(0, 1));
    expect(one.leftOut).toBe((all.leftOut ?? 0) + all.paths.length - 1);
  });

  test.each([
    [{ from: "GHA", to: "GHA" }, "BAD_INPUT", /both "GHA"/],
    [{ from: "GHA", to: "nobody" }, "NOT_FOUND", /nobody/],
    [{ from: "nobody", to: "GHA" }, "NOT_FOUND", /nobody/],
    [{ from: "GHA", to: "PER", maxHops: 7 }, "BAD_INPUT", /7/],
    [{ from: "GHA", to: "PER", maxHops: 0 }, "BAD_INPUT", /0/],
    [{ from: "GHA", to: "PER", first: 21 }, "LIMIT", /"paths" of 20/],
  ])("is refused with what is wrong: %j", async (variables, code, message) => {
    const refusal = await refusalOf(it, PATH, variables);
    expect(refusal.code).toBe(code);
    expect(refusal.message).toMatch(message);
  });
});
