import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nearestSegment } from "../../../client/drawing/nearestSegment.ts";
import { type LabelWish, placeLabels } from "../../../client/drawing/placeLabels.ts";

const FRAME = { width: 400, height: 300, mayHide: 0 };

function wish(key: string, x: number, y: number, more: Partial<LabelWish> = {}): LabelWish {
  return { key, x, y, radius: 5, width: 60, height: 14, matters: true, forced: false, ...more };
}

describe("placing labels", () => {
  it("never lets two labels overlap or leave the frame", () => {
    const wishes = fc.array(
      fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 300 }), fc.boolean()),
      {
        maxLength: 40,
      },
    );
    fc.assert(
      fc.property(wishes, (spots) => {
        const all = spots.map(([x, y, forced], at) => wish(String(at), x, y, { forced }));
        const placed = placeLabels(all, FRAME);
        for (const [at, one] of placed.entries()) {
          expect(one.x >= 0 && one.x + 60 <= 400 && one.y >= 7 && one.y <= 293).toBe(true);
          for (const other of placed.slice(at + 1)) {
            expect(Math.abs(one.x - other.x) >= 60 || Math.abs(one.y - other.y) >= 14).toBe(true);
          }
        }
      }),
    );
  });

  it("leaves the corner free that buttons cover, even for a label that is forced", () => {
    const frame = { ...FRAME, corner: { width: 100, height: 30 } };
    const [first] = placeLabels([wish("a", 300, 285, { forced: true })], frame);
    expect(first).toEqual({ key: "a", x: 232, y: 285 });
  });

  it("writes to the right of a node where there is room", () => {
    expect(placeLabels([wish("a", 100, 100)], FRAME)).toEqual([{ key: "a", x: 108, y: 100 }]);
  });

  it("takes another side rather than hide a node", () => {
    const [first] = placeLabels([wish("a", 100, 100), wish("b", 130, 100, { width: 1000 })], FRAME);
    expect(first).toEqual({ key: "a", x: 32, y: 100 });
  });

  it("leaves a label out that finds no room, unless it is forced", () => {
    const crowd = [-40, 40].flatMap((dx) =>
      [-20, 0, 20].map((dy) => wish(`${dx} ${dy}`, 200 + dx, 150 + dy, { width: 1000 })),
    );
    const above = [0].flatMap((dx) =>
      [-20, 20].map((dy) => wish(`v${dy}`, 200 + dx, 150 + dy, { width: 1000 })),
    );
    const others = [...crowd, ...above];
    expect(placeLabels([wish("a", 200, 150), ...others], FRAME)).toEqual([]);
    expect(placeLabels([wish("a", 200, 150, { forced: true }), ...others], FRAME)).toHaveLength(1);
  });

  it("takes the more important first", () => {
    const placed = placeLabels([wish("a", 30, 5, { width: 380 }), wish("b", 30, 8, { width: 380 })], {
      ...FRAME,
      height: 20,
    });
    expect(placed.length).toBeLessThanOrEqual(1);
  });
});

describe("the nearest link", () => {
  const segments = [
    { key: "flat", x1: 0, y1: 0, x2: 100, y2: 0 },
    { key: "steep", x1: 0, y1: 0, x2: 0, y2: 100 },
    { key: "dot", x1: 300, y1: 300, x2: 300, y2: 300 },
  ];

  it("is found within reach, also beside a line without length", () => {
    expect(nearestSegment(50, 3, segments, 5)?.key).toBe("flat");
    expect(nearestSegment(2, 60, segments, 5)?.key).toBe("steep");
    expect(nearestSegment(303, 300, segments, 5)?.key).toBe("dot");
  });

  it("is none out of reach, also beyond a line's end", () => {
    expect(nearestSegment(50, 6, segments, 5)).toBeNull();
    expect(nearestSegment(106, 0, segments, 5)).toBeNull();
  });
});
