import { beforeAll, describe, expect, it } from "vitest";
import { en } from "../../../client/locales/en.ts";
import { EXAMPLES } from "../../../client/shell/exampleQuestions.ts";
import { fromUrl, toUrl } from "../../../client/state/viewUrl.ts";
import { toGraphData } from "../../../import/graph/toGraph.ts";
import { shippedPackage } from "../../support/shippedPackage.ts";

describe("the questions to begin with", () => {
  let held: ReadonlySet<string>;
  beforeAll(async () => {
    const { nodes } = toGraphData(await shippedPackage());
    held = new Set(Object.values(nodes).flatMap((rows) => rows.map(({ id }) => id)));
  });

  it("are five, and begin with the parties that did not vote against the resolution", () => {
    expect(EXAMPLES).toHaveLength(5);
    expect(EXAMPLES[0]?.id).toBe("partiesNotAgainst");
    expect(EXAMPLES[0]?.view.asOf).toBe("2019-12-27");
  });

  it("lead to different places, each of which its address restores", () => {
    const addresses = EXAMPLES.map(({ view }) => toUrl(view));
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(addresses.map(fromUrl)).toEqual(EXAMPLES.map(({ view }) => view));
  });

  it("have their words, and no words are left of others", () => {
    const { title: _, ...words } = en.examples;
    expect(Object.keys(words).sort()).toEqual(EXAMPLES.map(({ id }) => id).sort());
  });

  it.each(EXAMPLES)("speak of what the shipped data hold: $id", ({ needs }) => {
    expect(needs.length).toBeGreaterThan(0);
    expect(needs.filter((id) => !held.has(id))).toEqual([]);
  });

  it.each(EXAMPLES)("name every node without which they make no sense: $id", ({ needs, view }) => {
    const { selection, graph, record, blocs } = view;
    const pair = selection?.type === "pair" ? [selection.a, selection.b] : [];
    const node = selection?.type === "node" ? [selection.id] : [];
    const named = [...pair, ...node, ...graph.around, record.topic, blocs.bloc].filter((id) => id !== null);
    expect(named.filter((id) => !needs.includes(id))).toEqual([]);
  });
});
