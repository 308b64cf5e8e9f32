import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { linksCsv, statesCsv } from "../../../client/alliances/allianceCsv.ts";
import { coalitions } from "../../../client/alliances/coalitions.ts";
import { focusOf } from "../../../client/alliances/focus.ts";
import { toNetwork } from "../../../client/alliances/network.ts";
import { agreement } from "./agreement.ts";

const network = toNetwork(agreement, [1, 0], new Map([["ARG", "阿根廷"]]));
const nothing = { state: null, link: null, coalition: null };

describe("the network of an answer", () => {
  it("gives every state its letter, its name and its places", () => {
    expect(network.nodes.map(({ id, label, coalition, x }) => [id, label, coalition, x])).toEqual([
      ["ARG", "阿根廷", 1, 0],
      ["BRA", "Brazil", 1, 0.5],
      ["CHN", "China", 0, 1],
      ["TUV", "Tuvalu", -1, -1],
    ]);
    expect(network.sizes).toEqual([1, 2]);
  });

  it("names a link by both ids in order", () => {
    expect(network.links.map(({ key, index }) => [key, index])).toEqual([
      ["ARG,BRA", 1],
      ["BRA,CHN", 0.5],
    ]);
  });

  it("keeps every closest partner where several tie, and none where nothing is joined", () => {
    expect(network.nodes.map(({ closest }) => closest.map(({ key }) => key))).toEqual([
      ["ARG,BRA"],
      ["ARG,BRA"],
      ["BRA,CHN"],
      [],
    ]);
  });

  it("keeps the furthest apart instead where links join opponents", () => {
    const { nodes, opponents } = toNetwork(agreement, [1, 0], new Map(), true);
    expect(opponents).toBe(true);
    expect(nodes.map(({ closest }) => closest.map(({ key }) => key))).toEqual([
      ["ARG,BRA"],
      ["BRA,CHN"],
      ["BRA,CHN"],
      [],
    ]);
  });

  it("refuses columns of different lengths", () => {
    const broken = { ...agreement, states: { ...agreement.states, labels: ["Argentina"] } };
    expect(() => toNetwork(broken, [0, 1])).toThrow(/different lengths/);
  });

  it("lists coalitions by letter with their most typical members", () => {
    expect(
      coalitions(network).map(({ index, size, typical }) => [index, size, typical.map(({ id }) => id)]),
    ).toEqual([
      [0, 1, ["CHN"]],
      [1, 2, ["ARG", "BRA"]],
    ]);
  });
});

describe("what is lit", () => {
  it("is everything while nothing is meant", () => {
    expect(focusOf(network, nothing, null)).toBeNull();
  });

  it("is a state with its neighbours", () => {
    const focus = focusOf(network, { ...nothing, state: "CHN" }, null);
    expect([...(focus?.states ?? [])].sort()).toEqual(["BRA", "CHN"]);
    expect([...(focus?.links ?? [])]).toEqual(["BRA,CHN"]);
  });

  it("is what the pointer is on rather than what is selected", () => {
    const focus = focusOf(network, { ...nothing, state: "ARG" }, { type: "node", id: "CHN" });
    expect([...(focus?.centres ?? [])]).toEqual(["ARG"]);
  });

  it("is both states of a selected pair, joined or not", () => {
    const focus = focusOf(network, nothing, { type: "pair", a: "ARG", b: "TUV" });
    expect([...(focus?.states ?? [])]).toEqual(["ARG", "TUV"]);
  });

  it("is a coalition with the links inside it", () => {
    const focus = focusOf(network, { ...nothing, coalition: 1 }, null);
    expect([...(focus?.links ?? [])]).toEqual(["ARG,BRA"]);
  });

  it("is everything where a selected thing is not in the network", () => {
    expect(focusOf(network, nothing, { type: "node", id: "budapest" })).toBeNull();
  });
});

describe("the network's tables as CSV", () => {
  it("name opponents as such", () => {
    const [head] = statesCsv(toNetwork(agreement, [1, 0], new Map(), true), "KAPPA").split("\r\n");
    expect(head).toMatch(/furthest_opponents,measure,furthest_index$/);
  });

  it("hold every state and every link with ids beside names", () => {
    const states: Record<string, string>[] = parse(statesCsv(network, "LIJPHART"), {
      bom: true,
      columns: true,
    });
    const links: Record<string, string>[] = parse(linksCsv(network, "LIJPHART"), {
      bom: true,
      columns: true,
    });
    expect(states.map(({ id, coalition, closest_index }) => [id, coalition, closest_index])).toEqual([
      ["ARG", "B", "1"],
      ["BRA", "B", "1"],
      ["CHN", "A", "0.5"],
      ["TUV", "", ""],
    ]);
    expect(links.map(({ a, b, state_b, lijphart }) => [a, b, state_b, lijphart])).toEqual([
      ["ARG", "BRA", "Brazil", "1"],
      ["BRA", "CHN", "China", "0.5"],
    ]);
  });
});
