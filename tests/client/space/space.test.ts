import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { frameOf, placeRadius } from "../../../client/space/frame.ts";
import { placeLabel, spaceLabels } from "../../../client/space/labels.ts";
import {
  type Place,
  type SpacePoint,
  toPlaces,
  toPoints,
  type VotingSpace,
} from "../../../client/space/model.ts";
import { spaceCsv } from "../../../client/space/spaceCsv.ts";
import { onDimension } from "../../../client/space/spaceWords.ts";
import { walk } from "../../../client/space/walk.ts";

const SPACE: VotingSpace = {
  rollCalls: [],
  unanimous: 0,
  states: {
    ids: ["AAA", "BBB", "CCC", "DDD"],
    labels: ["Beta", "Alpha", "Gamma", "Delta"],
    ballots: [5, 5, 4, 5],
    x: [1, 1, -1, -1.5],
    y: [0.5, 0.5, -1, 0],
    place: [0, 0, 1, 2],
  },
  dimensions: [],
  reason: null,
  shares: [],
  stress: null,
  filledPairs: 0,
  missing: 1,
  places: 3,
  minimumBallots: 3,
  statesBelowMinimum: 0,
  statesWithoutBallots: 0,
};
const KNOWN = {
  coalitions: new Map([
    ["AAA", 2],
    ["BBB", 1],
    ["CCC", 0],
  ]),
  names: new Map(),
  uncertainty: null,
};
const UNCERTAINTY = {
  ids: ["AAA", "BBB", "CCC", "DDD"],
  major: [0.4, 0.4, 0.2, null],
  minor: [0.1, 0.1, 0.1, null],
  angle: [0, 0, 1, null],
  low: [0.8, 0.8, -1.2, null],
  high: [1.1, 1.1, -0.9, null],
  draws: [400, 400, 400, 1],
  drawsUsed: 400,
  drawsWithoutSpace: 0,
};

function place(key: string, x: number, y: number, states = 1): Place {
  const point = (id: string): SpacePoint => ({ id, label: id, coalition: 0, ballots: 1, x, y, region: null });
  return { key, x, y, coalition: 0, states: Array.from({ length: states }, (_, s) => point(`${key}${s}`)) };
}

describe("the model of a voting space", () => {
  it("joins coalitions, names and regions to the places, and leaves out none of them", () => {
    const points = toPoints(SPACE, { ...KNOWN, names: new Map([["CCC", "丙"]]), uncertainty: UNCERTAINTY });
    expect(points.map(({ label }) => label)).toEqual(["Beta", "Alpha", "丙", "Delta"]);
    expect(points.map(({ coalition }) => coalition)).toEqual([2, 1, 0, -1]);
    expect(points[0]?.region).toEqual({ major: 0.4, minor: 0.1, angle: 0, low: 0.8, high: 1.1, draws: 400 });
    expect(points[3]?.region).toBeNull();
  });

  it("has no points where there is no dimension", () => {
    const none = { ...SPACE, states: { ...SPACE.states, x: [null, null, null, null] } };
    expect(toPoints(none, KNOWN)).toEqual([]);
  });

  it("puts states with one record at one place, by name, in the colour of most of them", () => {
    const places = toPlaces(toPoints(SPACE, KNOWN), SPACE);
    expect(places.map(({ key }) => key)).toEqual(["AAA", "CCC", "DDD"]);
    expect(places[0]?.states.map(({ label }) => label)).toEqual(["Alpha", "Beta"]);
    expect(places[0]?.coalition).toBe(1);
    expect(placeLabel(places[0] as Place)).toBe("Alpha +1");
    expect(placeLabel(places[0] as Place, "AAA")).toBe("Beta +1");
  });
});

describe("the frame", () => {
  it("keeps every place inside and both axes on one scale", () => {
    const coordinate = fc.double({ min: -20, max: 20, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(coordinate, coordinate), { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 200, max: 1_500 }),
        fc.integer({ min: 200, max: 1_000 }),
        (spots, width, height) => {
          const places = spots.map(([x, y], at) => place(`p${at}`, x, y));
          const frame = frameOf(places, { width, height });
          for (const { x, y } of places) {
            expect(frame.x(x)).toBeGreaterThan(0);
            expect(frame.x(x)).toBeLessThan(width);
            expect(frame.y(y)).toBeGreaterThan(0);
            expect(frame.y(y)).toBeLessThan(height);
          }
          expect(frame.x(1) - frame.x(0)).toBeCloseTo(frame.unit, 6);
          expect(frame.y(0) - frame.y(1)).toBeCloseTo(frame.unit, 6);
        },
      ),
    );
  });

  it("draws a place of many states larger, up to a limit", () => {
    expect(placeRadius(30)).toBeGreaterThan(placeRadius(1));
    expect(placeRadius(190)).toBe(placeRadius(120));
  });
});

describe("labels", () => {
  const places = [place("far", 5, 5), place("near", 0, 0), place("nearer", 0.01, 0)];
  const frame = frameOf(places, { width: 400, height: 400 });
  const wide = (text: string) => text.length * 8;

  it("never collide, and go first to the places that stand apart", () => {
    const labels = spaceLabels(places, frame, [], wide);
    expect(labels[0]?.key).toBe("far");
    labels.forEach((a, i) => {
      for (const b of labels.slice(i + 1)) {
        expect(Math.abs(a.y - b.y) >= 15 || a.x + wide(a.text) <= b.x || b.x + wide(b.text) <= a.x).toBe(
          true,
        );
      }
    });
  });

  it("always name what is chosen", () => {
    expect(spaceLabels(places, frame, ["nearer0"], wide)[0]?.text).toBe("nearer0");
  });
});

describe("walking", () => {
  const middle = place("middle", 0, 0);
  const places = [
    middle,
    place("right", 1, 0.2),
    place("farRight", 3, 0),
    place("up", 0.1, 2),
    place("left", -2, 0),
  ];

  it("goes to the nearest place in the arrow's direction", () => {
    expect(walk(places, middle, "ArrowRight")?.key).toBe("right");
    expect(walk(places, middle, "ArrowUp")?.key).toBe("up");
    expect(walk(places, middle, "ArrowDown")).toBeNull();
    expect(walk(places, middle, "a")).toBeNull();
  });

  it("goes to the ends with Home and End", () => {
    expect(walk(places, middle, "Home")?.key).toBe("left");
    expect(walk(places, middle, "End")?.key).toBe("farRight");
  });
});

describe("what is written", () => {
  it("has two decimals, a real minus sign and a plain 0", () => {
    expect([1.234, -0.5, -0, 0.001, -0.001].map(onDimension)).toEqual(["1.23", "−.50", "0", "0", "0"]);
  });

  it("has every state in the CSV, with empty cells for what is not computed", () => {
    const [head, first, , third] = spaceCsv(toPoints(SPACE, { ...KNOWN, uncertainty: UNCERTAINTY })).split(
      "\r\n",
    );
    expect(head).toContain("dimension_1,dimension_1_low,dimension_1_high,dimension_2");
    expect(first).toBe("AAA,Beta,C,1,0.8,1.1,0.5,0.4,0.1,0,400,5");
    expect(third).toBe("CCC,Gamma,A,-1,-1.2,-0.9,-1,0.2,0.1,1,400,4");
    const pending = spaceCsv(toPoints(SPACE, KNOWN)).split("\r\n")[1];
    expect(pending).toBe("AAA,Beta,C,1,,,0.5,,,,,5");
  });
});
