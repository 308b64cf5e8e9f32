import { describe, expect, it } from "vitest";
import { contrast, PAGE } from "../../../client/design/palette.ts";
import { toChains } from "../../../client/graph/chains.ts";
import { along, toCurve } from "../../../client/graph/curve.ts";
import { focusOf } from "../../../client/graph/focus.ts";
import { graphCsv } from "../../../client/graph/graphCsv.ts";
import { sumLeftOut } from "../../../client/graph/leftOut.ts";
import { toLines } from "../../../client/graph/lines.ts";
import { factLook, NODE_LOOKS, nodeEdge } from "../../../client/graph/looks.ts";
import { type AnyEdge, toModel } from "../../../client/graph/model.ts";
import { toggled } from "../../../client/graph/useExpand.ts";
import { FACT_KINDS, FIRST_AROUND, graphVariables, NODE_KINDS } from "../../../client/graph/useGraph.ts";
import { INITIAL_VIEW } from "../../../client/state/viewState.ts";
import { factKinds } from "../../../schema/kinds.ts";

const words = {
  nameOf: ({ label }: { readonly label: string }) => label,
  labelOf: ({ label }: { readonly label: string }) => label,
};

const state = (id: string) => ({ id, nodeKind: "STATE" as const, label: id, nameZh: null });
const treaty = (id: string) => ({ id, nodeKind: "INSTRUMENT" as const, label: id, titleZh: null });

function signs(from: string, to: string, truth: "YES" | "POSSIBLY" = "YES"): AnyEdge {
  const key = `${from}/${to}`;
  const fact = {
    key,
    factKind: "PARTICIPATES_IN" as const,
    sources: [],
    action: "SIGNATURE" as const,
    date: "2001",
  };
  return { from, to, label: "signature", truth, fact };
}

const model = toModel(
  [
    { node: state("A"), degree: 9 },
    { node: state("B"), degree: 3 },
    { node: treaty("T"), degree: 2 },
  ],
  [signs("A", "T"), signs("B", "T", "POSSIBLY")],
  ["T"],
  words,
);

describe("the graph's rows", () => {
  it("count what is drawn beside what is on record, and mark what is possible", () => {
    expect(model.nodes.map(({ id, drawn, degree, expanded }) => [id, drawn, degree, expanded])).toEqual([
      ["A", 1, 9, false],
      ["B", 1, 3, false],
      ["T", 2, 2, true],
    ]);
    expect(model.edges.map(({ id, possible, date }) => [id, possible, date])).toEqual([
      ["PARTICIPATES_IN:A/T", false, "2001"],
      ["PARTICIPATES_IN:B/T", true, "2001"],
    ]);
  });

  it("become a table with ids, names, the day and the data", () => {
    const lines = graphCsv(model, "2019-12-27", "abc").trim().split("\r\n");
    expect(lines).toHaveLength(3);
    expect(lines[2]).toBe("B,B,PARTICIPATES_IN,signature,T,T,2001,,possible,B/T,,2019-12-27,abc");
  });
});

describe("what is left out", () => {
  it("is told apart: cut at what is expanded, or further off", () => {
    const sum = sumLeftOut(
      [
        { node: "T", factKind: "PARTICIPATES_IN", count: 5, reason: "limit of 60 at one node" },
        { node: "T", factKind: "RELATES_TO", count: 2, reason: "did not hold on 2019-12-27" },
        { node: "A", factKind: "VOTED", count: 22, reason: "beyond 1 step" },
      ],
      ["T"],
    );
    expect(sum).toEqual({
      count: 7,
      beyond: 22,
      reasons: [
        { reason: "limit of 60 at one node", count: 5 },
        { reason: "did not hold on 2019-12-27", count: 2 },
      ],
    });
  });
});

describe("what is lit", () => {
  const lines = toLines(model.edges);
  it("is the neighbourhood of a node", () => {
    const focus = focusOf(lines, { node: "A", line: null }, null);
    expect([...(focus?.nodes ?? [])].sort()).toEqual(["A", "T"]);
  });

  it("is a selected fact with its two ends", () => {
    const focus = focusOf(
      lines,
      { node: null, line: null },
      { type: "fact", kind: "PARTICIPATES_IN", key: "B/T" },
    );
    expect([...(focus?.chosen ?? [])]).toEqual(["PARTICIPATES_IN:B/T"]);
    expect([...(focus?.nodes ?? [])].sort()).toEqual(["B", "T"]);
  });

  it("is everything where nothing in the drawing is meant", () => {
    expect(focusOf(lines, { node: null, line: null }, { type: "node", id: "elsewhere" })).toBeNull();
  });
});

describe("chains between two nodes", () => {
  const step = (from: string, to: string) => signs(from, to);
  const paths = [
    { nodes: [state("A"), treaty("T"), state("B")], facts: [step("A", "T"), step("B", "T")] },
    { nodes: [state("A"), treaty("U"), state("B")], facts: [step("A", "U"), step("B", "U")] },
  ];
  it("stand in columns by step, each fact once", () => {
    const { model: drawn, places, hops } = toChains(paths, words);
    expect(hops).toBe(2);
    expect(drawn.edges).toHaveLength(4);
    const x = (id: string) => places.get(id)?.x ?? Number.NaN;
    expect(x("A")).toBeLessThan(x("T"));
    expect(x("T")).toBe(x("U"));
    expect(x("U")).toBeLessThan(x("B"));
    expect(places.get("T")?.y).not.toBe(places.get("U")?.y);
  });
});

describe("what the server is asked", () => {
  it("is the two conventions and every kind before anything is chosen", () => {
    expect(graphVariables(INITIAL_VIEW.graph, "2019-12-27")).toMatchObject({
      around: FIRST_AROUND,
      kinds: null,
      relations: null,
      asOf: "2019-12-27",
    });
  });

  it("leaves out the kinds that were taken out, so that the rest has their room", () => {
    const { kinds, relations } = graphVariables(
      { ...INITIAL_VIEW.graph, hidden: ["STATE"], hiddenFacts: ["VOTED"] },
      null,
    );
    expect(kinds).toEqual(NODE_KINDS.filter((kind) => kind !== "STATE"));
    expect(relations).toEqual(FACT_KINDS.filter((kind) => kind !== "VOTED"));
  });

  it("never passes the server's limit on facts", () => {
    const around = Array.from({ length: 20 }, (_, at) => `n${at}`);
    expect(graphVariables({ ...INITIAL_VIEW.graph, around, perNode: 500 }, null).limit).toBe(2000);
  });
});

describe("expanding", () => {
  it("adds to what is shown, also to what is shown at first, and taking away undoes it", () => {
    const more = toggled("GHA")(INITIAL_VIEW);
    expect(more.graph.around).toEqual([...FIRST_AROUND, "GHA"]);
    expect(toggled("GHA")(more).graph.around).toEqual(FIRST_AROUND);
  });

  it("keeps the last one", () => {
    const one = { ...INITIAL_VIEW, graph: { ...INITIAL_VIEW.graph, around: ["GHA"] } };
    expect(toggled("GHA")(one)).toBe(one);
  });
});

describe("the looks", () => {
  it("name every kind of fact and give nodes of every kind an edge that parts them from the page", () => {
    expect([...FACT_KINDS].sort()).toEqual([...factKinds].sort());
    for (const kind of NODE_KINDS) {
      for (const theme of ["light", "dark"] as const) {
        expect(contrast(nodeEdge(kind, theme), PAGE[theme].paper), kind).toBeGreaterThanOrEqual(3);
      }
    }
    const shapes = NODE_KINDS.map((kind) => JSON.stringify(NODE_LOOKS[kind].corners));
    expect(new Set(shapes).size).toBe(NODE_KINDS.length);
  });

  it("draw every fact at 3 : 1 or more against the page", () => {
    for (const theme of ["light", "dark"] as const) {
      for (const kind of FACT_KINDS) {
        const ballots = kind === "VOTED" ? (["YES", "NO", "ABSTAIN", "ABSENT"] as const) : [null];
        for (const ballot of ballots) {
          const { colour } = factLook(kind, ballot, theme);
          expect(contrast(colour, PAGE[theme].paper), `${kind} ${ballot} ${theme}`).toBeGreaterThanOrEqual(3);
        }
      }
    }
  });
});

describe("a line", () => {
  it("runs from rim to rim and bows to its left", () => {
    const curve = toCurve({ x: 0, y: 0 }, { x: 100, y: 0 }, 0.2, 5, 8);
    expect(Math.hypot(curve.start.x, curve.start.y)).toBeCloseTo(5);
    expect(Math.hypot(curve.end.x - 100, curve.end.y)).toBeCloseTo(8);
    expect(along(curve, 0.5).y).toBeLessThan(-10);
    expect(along(toCurve({ x: 0, y: 0 }, { x: 100, y: 0 }, 0, 5, 8), 0.5)).toMatchObject({ y: 0, angle: 0 });
  });
});
