import { expect, test } from "vitest";
import { alignTo, settle } from "../../../server/analysis/alignLayout.ts";
import { alliances } from "../../../server/analysis/alliances.ts";
import { ballotMatrix } from "../../../server/analysis/ballotMatrix.ts";
import { BOX_PIXELS, layout } from "../../../server/analysis/layout.ts";
import { shippedBallots } from "../../support/shippedBallots.ts";

const shipped = shippedBallots();
const matrix = ballotMatrix(shipped.rollCalls);
const request = { rollCalls: shipped.complete };
const network = alliances(matrix, request);

function placesOf({ states }: typeof network): Map<string, { x: number; y: number }> {
  return new Map(states.ids.map((id, i) => [id, { x: states.x[i] ?? 0, y: states.y[i] ?? 0 }]));
}

/** Pixels between the two nearest nodes' edges, at the size at which they are drawn. */
function smallestGap({ states }: typeof network): number {
  const most = Math.max(...states.ballots);
  const radius = (i: number) => Math.sqrt(4 + (60 * (states.ballots[i] ?? 0)) / most);
  let gap = Number.POSITIVE_INFINITY;
  states.ids.forEach((_, i) => {
    for (let j = 0; j < i; j += 1) {
      const dx = (states.x[i] ?? 0) - (states.x[j] ?? 0);
      const dy = (states.y[i] ?? 0) - (states.y[j] ?? 0);
      gap = Math.min(gap, (Math.hypot(dx, dy) * BOX_PIXELS) / 2 - radius(i) - radius(j));
    }
  });
  return gap;
}

test("no state lies on another at the drawn size, though thirty states share one record", () => {
  for (const links of [
    { closest: 1 },
    { closest: 6 },
    { closest: 20 },
    { threshold: 0.9 },
    { threshold: 0.99 },
  ]) {
    const drawn = alliances(matrix, { ...request, links });
    expect(smallestGap(drawn), JSON.stringify(links)).toBeGreaterThanOrEqual(-1e-6);
  }
});

test("every place lies in the box", () => {
  for (const value of [...network.states.x, ...network.states.y]) {
    expect(Math.abs(value)).toBeLessThanOrEqual(1);
  }
});

test("communities stand apart: a state is nearer to its own community's middle than to any other's", () => {
  const { ids, community, x, y } = network.states;
  const middles = network.communities.sizes.map((size, c) => {
    const members = [...ids.keys()].filter((i) => community[i] === c);
    const mean = (values: Float64Array) => members.reduce((sum, i) => sum + (values[i] ?? 0), 0) / size;
    return { x: mean(x), y: mean(y) };
  });
  const linked = [...ids.keys()].filter((i) => community[i] !== -1);
  const atHome = linked.filter((i) => {
    const away = middles.map((m) => Math.hypot((x[i] ?? 0) - m.x, (y[i] ?? 0) - m.y));
    return away.indexOf(Math.min(...away)) === community[i];
  });
  expect(atHome.length / linked.length).toBeGreaterThan(0.8);
});

test("a changed control moves the drawing little: it starts from the previous one and is turned onto it", () => {
  const before = placesOf(network);
  const after = alliances(matrix, { ...request, links: { closest: 7 }, previous: before });
  const moved = after.states.ids
    .map((id, i) => {
      const old = before.get(id) ?? { x: 0, y: 0 };
      return Math.hypot((after.states.x[i] ?? 0) - old.x, (after.states.y[i] ?? 0) - old.y);
    })
    .sort((p, q) => p - q);
  expect(moved[Math.floor(moved.length / 2)]).toBeLessThan(0.25);
});

test("a turned and mirrored drawing is turned back exactly", () => {
  const places = { x: Float64Array.of(0, 2, 5, 1), y: Float64Array.of(0, 1, -1, 3) };
  const angle = 2.1;
  const targets = [...places.x.keys()].map((i) => {
    const [px, py] = [places.x[i] ?? 0, -(places.y[i] ?? 0)];
    return { x: Math.cos(angle) * px - Math.sin(angle) * py, y: Math.sin(angle) * px + Math.cos(angle) * py };
  });
  const turned = alignTo(places, targets);
  const middle = (axis: "x" | "y") => targets.reduce((sum, target) => sum + target[axis], 0) / targets.length;
  targets.forEach((target, i) => {
    expect(turned.x[i]).toBeCloseTo(target.x - middle("x"), 12);
    expect(turned.y[i]).toBeCloseTo(target.y - middle("y"), 12);
  });
});

test("without a drawing to follow, the largest community is on the left and the second in the upper half", () => {
  const places = { x: Float64Array.of(3, 4, -3, -4, 0), y: Float64Array.of(1, 1, -1, -2, 5) };
  const settled = settle(places, [0, 0, 1, 1, -1]);
  expect((settled.x[0] ?? 0) + (settled.x[1] ?? 0)).toBeLessThan(0);
  expect((settled.y[2] ?? 0) + (settled.y[3] ?? 0)).toBeGreaterThan(0);
});

test("states without links stand in a row at the foot, apart from the rest", () => {
  const nodes = ["A", "B", "C", "D", "E"];
  const links = { a: Uint32Array.of(0, 1), b: Uint32Array.of(1, 2), weight: Float64Array.of(1, 1) };
  const places = layout(nodes, links, Int32Array.of(0, 0, 0, -1, -1), {
    seed: 1,
    radius: new Float64Array(5).fill(8),
  });
  expect(places.y[3]).toBe(places.y[4]);
  for (const i of [0, 1, 2]) expect(places.y[i]).toBeGreaterThan(places.y[3] ?? 0);
});

test("a network of nothing has no places, one of one state has one", () => {
  const none = { a: new Uint32Array(), b: new Uint32Array(), weight: new Float64Array() };
  const place = (count: number) =>
    layout(["A", "B"].slice(0, count), none, new Int32Array(count).fill(-1), {
      seed: 1,
      radius: new Float64Array(count).fill(8),
    });
  expect(place(0).x).toHaveLength(0);
  expect(Number.isFinite(place(1).x[0])).toBe(true);
});
