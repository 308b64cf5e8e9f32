import { getIntrospectionQuery } from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { TOUR_QUERIES } from "../../../client/ide/tourQueries.ts";
import { expectAcceptanceAnswer } from "./acceptance.ts";
import { shippedApp, type TestApp } from "./support/shippedApp.ts";

let it: TestApp;
beforeAll(async () => {
  it = await shippedApp();
});
afterAll(() => it.close());

describe("the API over the shipped dataset", () => {
  test("answers the acceptance question", () => expectAcceptanceAnswer(it));

  test.each(TOUR_QUERIES)("answers the tour's $id", async ({ query, variables }) => {
    const { status, errors } = await it.ask(query, variables);
    expect(errors).toEqual([]);
    expect(status).toBe(200);
  });

  test("answers the query editor's introspection", async () => {
    const { errors, data } = await it.ask(
      getIntrospectionQuery({ inputValueDeprecation: true, specifiedByUrl: true }),
    );
    expect(errors).toEqual([]);
    expect(data.__schema).toBeDefined();
  });

  test("says in every answer which dataset it is from", async () => {
    const { headers, data } = await it.ask("{ dataset { hash } }");
    expect(headers["x-atlas-dataset"]).toBe((data.dataset as { hash: string }).hash);
  });

  test("reads a page of states with treaties, blocs and ballots in a dozen statements at most, for 10 states and for 100", async () => {
    const statements = async (first: number) => {
      const query = `query ($first: Int!) { states(first: $first) { nodes {
        id label
        participation { action date instrument { id titleEn } sources { id title } }
        memberships { role bloc { id label } }
        ballots { totalCount nodes { ballot rollCall { id date } sources { id } } }
      } } }`;
      const before = it.statements();
      const { errors } = await it.ask(query, { first });
      expect(errors).toEqual([]);
      return it.statements() - before;
    };
    // One for each list of the question; whether two lists read their sources together is a matter of which comes first.
    for (const first of [1, 10, 100]) expect(await statements(first)).toBeLessThanOrEqual(12);
  });

  test("reads nothing of a node of which only the id is asked for", async () => {
    await it.ask("{ dataset { hash } }");
    const before = it.statements();
    await it.ask("{ states(first: 100) { nodes { memberships { bloc { id nodeKind } } } } }");
    // The page's ids, its nodes, the memberships, and perhaps a look at the dataset.
    expect(it.statements() - before).toBeLessThanOrEqual(4);
  });

  test("goes through a list in pages without a gap or a repeat", async () => {
    const seen: string[] = [];
    let after: string | null = null;
    for (;;) {
      const { data } = await it.ask(
        "query ($after: String) { states(first: 60, after: $after, orderBy: NAME, direction: DESC) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } }",
        { after },
      );
      const page = data.states as {
        totalCount: number;
        nodes: { id: string }[];
        pageInfo: { hasNextPage: boolean; endCursor: string | null };
      };
      seen.push(...page.nodes.map(({ id }) => id));
      after = page.pageInfo.endCursor;
      if (page.pageInfo.hasNextPage) continue;
      expect(new Set(seen).size).toBe(page.totalCount);
      expect(seen).toHaveLength(page.totalCount);
      return;
    }
  });

  test("draws a network that accounts for every fact at its middle", async () => {
    const { data } = await it.ask(
      `{ network(around: ["budapest"], perNode: 7) { nodes { node { id } depth degree } edges { from to } leftOut { node count } } }`,
    );
    const { nodes, edges, leftOut } = data.network as {
      nodes: { node: { id: string }; degree: number }[];
      edges: { from: string; to: string }[];
      leftOut: { node: string; count: number }[];
    };
    const left = leftOut.filter(({ node }) => node === "budapest").reduce((sum, { count }) => sum + count, 0);
    expect(edges).toHaveLength(7);
    expect(nodes.find(({ node }) => node.id === "budapest")?.degree).toBe(edges.length + left);
  });

  test("walks no path through a roll call of nearly all states unless asked", async () => {
    const query = `query ($hubs: Boolean!) { path(from: "PRK", to: "USA", maxHops: 2, throughHubs: $hubs, first: 20) { paths { nodes { id nodeKind } } avoided } }`;
    const kinds = async (hubs: boolean) => {
      const { data } = await it.ask(query, { hubs });
      const { paths } = data.path as { paths: { nodes: { nodeKind: string }[] }[] };
      return new Set(paths.flatMap(({ nodes }) => nodes.map(({ nodeKind }) => nodeKind)));
    };
    expect(await kinds(false)).not.toContain("ROLL_CALL");
    expect(await kinds(true)).toContain("ROLL_CALL");
  });
});
