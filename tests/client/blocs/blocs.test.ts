import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Entry } from "../../../client/blocs/blocWords.ts";
import { placePoints } from "../../../client/blocs/placePoints.ts";
import { seriesPoints, yearTicks } from "../../../client/blocs/seriesPoints.ts";

const members = { members: 3, yes: 2, no: 1, abstain: 0, absent: 0, noBallot: 0 };
const nobody = { members: 0, yes: 0, no: 0, abstain: 0, absent: 0, noBallot: 0 };
const level = { ballots: 3, value: 0.5, reason: null, chance: 0.4, chanceLow: 0, chanceHigh: 1 };
const index = { certain: level, withPossible: level, low: 0.5, high: 0.5 };
const entry: Entry = {
  rollCall: {
    id: "r1",
    label: "A vote",
    date: "2019-12-27",
    dateBounds: { earliest: "2019-12-27", latest: "2019-12-27" },
    instruments: [],
  },
  members,
  possibleMembers: nobody,
  ai: index,
  attina: index,
  rice: index,
  line: "YES",
  lineTruth: "YES",
  lineReason: null,
  defections: [],
};

describe("the places of roll calls on the axis", () => {
  it("keep the gap, the order and the ends, and leave alone what has room", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 25 }), (days) => {
        const wanted = [...days].sort((a, b) => a - b);
        const places = placePoints(wanted, 15, 400);
        expect(places).toHaveLength(wanted.length);
        places.forEach((place, at) => {
          expect(place).toBeGreaterThanOrEqual(-1e-9);
          expect(place).toBeLessThanOrEqual(400 + 1e-9);
          if (at > 0) expect(place - (places[at - 1] ?? 0)).toBeGreaterThanOrEqual(15 - 1e-9);
        });
      }),
    );
    expect(placePoints([0, 100, 200], 15, 400)).toEqual([0, 100, 200]);
    expect(placePoints([100, 100], 15, 400)).toEqual([92.5, 107.5]);
    expect(placePoints([7], 15, 400)).toEqual([7]);
    expect(placePoints([], 15, 400)).toEqual([]);
  });

  it("share what room there is where the gap leaves too little", () => {
    expect(placePoints([50, 50, 50], 80, 100)).toEqual([0, 50, 100]);
  });
});

describe("the points of a series", () => {
  it("are solid where everything is certain", () => {
    const [point] = seriesPoints([entry], "ai");
    expect(point).toMatchObject({ value: 0.5, uncertain: false, range: null, chance: { mean: 0.4 } });
  });

  it("are hollow with possible members, an uncertain day, or one ballot alone", () => {
    const possible = { ...entry, possibleMembers: members, ai: { ...index, low: 0.25, high: 1 } };
    expect(seriesPoints([possible], "ai")[0]).toMatchObject({
      uncertain: true,
      range: { low: 0.25, high: 1 },
    });
    const dated = { ...entry.rollCall, dateBounds: { earliest: "2019-12-01", latest: "2019-12-31" } };
    expect(seriesPoints([{ ...entry, rollCall: dated }], "ai")[0]?.uncertain).toBe(true);
    const one = { ...index, certain: { ...level, value: 1, reason: "ONE_BALLOT" } };
    expect(seriesPoints([{ ...entry, ai: one }], "ai")[0]?.uncertain).toBe(true);
  });

  it("have no value where the index has none", () => {
    const none = { ...index, certain: { ...level, value: null, reason: "NO_YES_OR_NO", chance: null } };
    expect(seriesPoints([{ ...entry, rice: none }], "rice")[0]).toMatchObject({ value: null, chance: null });
  });
});

describe("the years on the axis", () => {
  it("are thinned to what can be read", () => {
    const day = (text: string) => Date.parse(text) / 86_400_000;
    const [from, to] = [day("2005-12-08"), day("2024-12-24")];
    expect(yearTicks(from, to, 100)).toHaveLength(19);
    expect(yearTicks(from, to, 5).map(({ year }) => year)).toEqual([2008, 2012, 2016, 2020, 2024]);
  });
});
