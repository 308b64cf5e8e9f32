import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layout } from "../../../client/graph/layout.ts";
import { toLines } from "../../../client/graph/lines.ts";
import type { GraphEdge, GraphModel } from "../../../client/graph/model.ts";

function edge(from: string, to: string, at = 0, kind: GraphEdge["kind"] = "PARTICIPATES_IN"): GraphEdge {
  const key = `${from}/${to}/${at}`;
  return {
    id: `${kind}:${key}`,
    kind,
    key,
    from,
    to,
    label: "signature",
    ballot: null,
    possible: false,
    date: null,
    ended: null,
    sources: [],
  };
}

/** Hubs with so many leaves each, of which some are shared by the first two. */
function stars(hubs: readonly string[], leaves: number, shared: number): GraphModel {
  const edges = hubs.flatMap((hub, at) => [
    ...Array.from({ length: leaves }, (_, leaf) => edge(`${hub}${leaf}`, hub)),
    ...(at < 2 ? Array.from({ length: shared }, (_, leaf) => edge(`both${leaf}`, hub)) : []),
  ]);
  const ids = [...new Set(edges.flatMap(({ from, to }) => [from, to]))].sort();
  return {
    nodes: ids.map((id) => ({
      id,
      kind: hubs.includes(id) ? "INSTRUMENT" : "STATE",
      name: id,
      degree: 1,
      drawn: 1,
      expanded: hubs.includes(id),
    })),
    edges,
  };
}

const none = new Map();

describe("the layout of the graph", () => {
  it("gives every node a place, the same each time", () => {
    const model = stars(["a", "b"], 30, 12);
    const first = layout(model, ["a", "b"], none);
    expect([...first.keys()].sort()).toEqual(model.nodes.map(({ id }) => id).sort());
    expect(layout(model, ["a", "b"], none)).toEqual(first);
    for (const { x, y } of first.values())
      expect([Number.isFinite(x), Number.isFinite(y)]).toEqual([true, true]);
  });

  it.each([
    ["around one", ["a"], 150],
    ["around two", ["a", "b"], 60],
    ["around four", ["a", "b", "c", "d"], 25],
  ])("keeps nodes apart %s", (_, hubs, leaves) => {
    const places = [...layout(stars(hubs, leaves, 0), hubs, none).values()];
    const nearest = places.map((a, at) =>
      Math.min(...places.filter((_, other) => other !== at).map((b) => Math.hypot(a.x - b.x, a.y - b.y))),
    );
    expect(Math.min(...nearest)).toBeGreaterThan(20);
  });

  it("puts what two hold in common between them", () => {
    const places = layout(stars(["a", "b"], 20, 10), ["a", "b"], none);
    const [a, b] = [places.get("a")?.x ?? 0, places.get("b")?.x ?? 0];
    for (let at = 0; at < 10; at += 1) {
      const x = places.get(`both${at}`)?.x ?? Number.NaN;
      expect(x).toBeGreaterThan(Math.min(a, b));
      expect(x).toBeLessThan(Math.max(a, b));
    }
  });

  it("leaves what was drawn where it was, when more comes and when some goes", () => {
    const before = layout(stars(["a"], 12, 0), ["a"], none);
    const more = stars(["a", "a3"], 12, 0);
    const after = layout(more, ["a", "a3"], before);
    for (const [id, place] of before) {
      expect(after.get(id)?.x).toBeCloseTo(place.x, 2);
      expect(after.get(id)?.y).toBeCloseTo(place.y, 2);
    }
    const fewer = layout(stars(["a"], 6, 0), ["a"], after);
    for (const [id, place] of fewer) expect(place.x).toBeCloseTo(before.get(id)?.x ?? Number.NaN, 2);
  });
});

describe("facts as lines", () => {
  it("are each drawn once, and parallel ones apart", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 0, max: 4 }), (there, back) => {
        fc.pre(there + back <= 4);
        const edges = [
          ...Array.from({ length: there }, (_, at) => edge("a", "b", at)),
          ...Array.from({ length: back }, (_, at) => edge("b", "a", at)),
        ];
        const lines = toLines(edges);
        expect(lines.flatMap((line) => line.edges)).toEqual(edges);
        // Told from one side, no two bows are the same.
        const bows = lines.map(({ from, bow }) => (from === "a" ? bow : -bow).toFixed(6));
        expect(new Set(bows).size).toBe(lines.length);
      }),
    );
  });

  it("become one line for each kind where more than four join the same two", () => {
    const edges = [
      ...Array.from({ length: 5 }, (_, at) => edge("a", "b", at)),
      edge("a", "b", 0, "SPONSORED"),
    ];
    const lines = toLines(edges);
    expect(lines.map((line) => line.edges.length)).toEqual([5, 1]);
    expect(lines.flatMap((line) => line.edges)).toEqual(edges);
  });

  it("stay straight where there is one", () => {
    expect(toLines([edge("a", "b")])[0]?.bow).toBe(0);
  });
});
