import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { alignTo, layAlong, type Place, setApart, stretchTo } from "../../../client/alliances/places.ts";

const coordinate = fc.double({ min: -1, max: 1, noNaN: true });
const place = fc.record({ x: coordinate, y: coordinate });
const places = fc.array(place, { minLength: 3, maxLength: 12 });

const distances = (all: readonly Place[]) =>
  all.flatMap((a) => all.map((b) => Math.hypot(a.x - b.x, a.y - b.y)));

function expectSame(first: readonly number[], second: readonly number[]): void {
  expect(first).toHaveLength(second.length);
  for (const [at, value] of first.entries()) expect(value).toBeCloseTo(second[at] ?? Number.NaN, 8);
}

const turned = (all: readonly Place[], angle: number, flip: boolean, dx: number, dy: number) =>
  all.map(({ x, y }) => {
    const v = flip ? -y : y;
    return {
      x: x * Math.cos(angle) - v * Math.sin(angle) + dx,
      y: x * Math.sin(angle) + v * Math.cos(angle) + dy,
    };
  });

const named = (all: readonly Place[]) => new Map(all.map((one, at) => [String(at), one]));

describe("laying a layout along the page", () => {
  it("keeps every distance", () => {
    fc.assert(
      fc.property(places, fc.boolean(), (all, wide) => {
        expectSame(distances(layAlong(all, wide, all[0])), distances(all));
      }),
    );
  });

  it("puts the longest axis along the longer side", () => {
    const tall = [0, 1, 2, 3].map((y) => ({ x: y / 10, y }));
    const wide = layAlong(tall, true, undefined);
    const spread = (key: "x" | "y") => {
      const values = wide.map((one) => one[key]);
      return Math.max(...values) - Math.min(...values);
    };
    expect(spread("x")).toBeGreaterThan(spread("y"));
  });

  it("brings the leader to the left", () => {
    const row = [0, 1, 2, 9].map((x) => ({ x, y: x / 20 }));
    const [first, , , last] = layAlong(row, true, row[3]);
    expect(last?.x).toBeLessThan(first?.x ?? Number.NaN);
  });
});

describe("stretching a layout", () => {
  it("widens by a third at most", () => {
    const square = [
      { x: 0, y: 0 },
      { x: 1, y: 1 },
    ];
    expect(stretchTo(square, 5)[1]?.x).toBeCloseTo(4 / 3, 8);
    expect(stretchTo(square, 1.2)[1]?.x).toBeCloseTo(1.2, 8);
  });

  it("leaves a layout on one line as it is", () => {
    const line = [
      { x: 0, y: 0 },
      { x: 1, y: 0 },
    ];
    expect(stretchTo(line, 2)).toEqual(line);
  });
});

describe("carrying places over", () => {
  it("brings a turned, mirrored and shifted layout back to where it was", () => {
    fc.assert(
      fc.property(
        places,
        fc.double({ min: -3, max: 3, noNaN: true }),
        fc.boolean(),
        coordinate,
        coordinate,
        (all, angle, flip, dx, dy) => {
          const back = alignTo(named(turned(all, angle, flip, dx, dy)), named(all));
          const gap = all.reduce((sum, { x, y }, at) => {
            const now = back.get(String(at));
            return sum + Math.hypot((now?.x ?? 9) - x, (now?.y ?? 9) - y);
          }, 0);
          expect(gap).toBeLessThan(1e-6);
        },
      ),
    );
  });

  it("leaves a layout alone that shares fewer than three states with the last one", () => {
    const now = named([
      { x: 0, y: 0 },
      { x: 1, y: 0 },
    ]);
    expect(alignTo(now, named([{ x: 5, y: 5 }]))).toBe(now);
  });
});

describe("setting apart what nothing joins", () => {
  it("stands it in level rows below what is above it, wherever the others lie", () => {
    fc.assert(
      fc.property(places, fc.integer({ min: 1, max: 40 }), (all, alone) => {
        const rest = Array.from({ length: alone }, (_, at) => `rest ${at}`);
        const joined = named(all);
        const placed = setApart(joined, rest);
        for (const [id, one] of joined) expect(placed.get(id)).toEqual(one);
        const apart = rest.map((id) => placed.get(id));
        expect(new Set(apart.map((one) => `${one?.x} ${one?.y}`)).size).toBe(alone);
        const right = Math.max(...apart.map((one) => one?.x ?? Number.NaN));
        for (const { y } of all.filter(({ x }) => x <= right)) {
          for (const one of apart) expect(one?.y).toBeLessThan(y);
        }
        expect(apart[Math.min(alone, 6) - 1]?.y).toBe(apart[0]?.y);
      }),
    );
  });
});
