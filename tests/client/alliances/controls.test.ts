import { describe, expect, it } from "vitest";
import {
  agreementVariables,
  asksForMore,
  measuredVariables,
  rollCallSelection,
} from "../../../client/alliances/agreementVariables.ts";
import { instrumentOptions } from "../../../client/alliances/instrumentOptions.ts";
import { nodeRadius } from "../../../client/alliances/nodeRadius.ts";
import { rollCallOptions } from "../../../client/alliances/rollCallOptions.ts";
import { withMeasure } from "../../../client/alliances/withMeasure.ts";
import { INITIAL_VIEW } from "../../../client/state/viewState.ts";

const first = INITIAL_VIEW.alliances;

describe("what the server is asked", () => {
  it("is the first view's question while nothing is chosen", () => {
    expect(agreementVariables(first, null)).toEqual({
      rollCalls: {},
      minimumJoint: 10,
      links: { closest: 6 },
      seed: 1,
    });
  });

  it("says the as-of day, the selection and the threshold", () => {
    const settings = {
      ...first,
      rollCalls: { ...first.rollCalls, subject: "cybercrime", session: "74", body: "unga" },
      links: { rule: "threshold", least: 0.9 },
    } as const;
    expect(agreementVariables(settings, "2019-12-27")).toMatchObject({
      rollCalls: { subjects: ["cybercrime"], sessions: ["74"], bodies: ["unga"], until: "2019-12-27" },
      links: { threshold: 0.9 },
    });
  });
});

describe("what is asked beyond the first view's question", () => {
  it("is the longer question for another measure, for decisions without a vote, for chance and for one instrument", () => {
    const onOne = { ...first.rollCalls, instrument: "a-res-74-247" };
    for (const part of [
      { measure: "KAPPA" as const },
      { consensus: 0.5 },
      { links: { rule: "significant" as const, q: 0.05, direction: "more" as const } },
      { rollCalls: onOne },
    ]) {
      expect(asksForMore({ ...first, ...part })).toBe(true);
    }
    expect(asksForMore(first)).toBe(false);
    expect(asksForMore({ ...first, links: { rule: "threshold", least: 0.9 } })).toBe(false);
    expect(measuredVariables({ ...first, measure: "KAPPA", rollCalls: onOne }, null)).toMatchObject({
      measure: "KAPPA",
      consensusWeight: 0,
      rollCalls: { onInstrument: "a-res-74-247" },
    });
  });

  it("ends on the earlier of the as-of day and the last day chosen", () => {
    const choice = { ...first.rollCalls, from: "2018-01-01", until: "2020-12-31" };
    expect(rollCallSelection(choice, "2019-12-27")).toEqual({ from: "2018-01-01", until: "2019-12-27" });
    expect(rollCallSelection(choice, null)).toEqual({ from: "2018-01-01", until: "2020-12-31" });
  });

  it("drops a threshold when the measure changes, for it means nothing for another", () => {
    const settings = { ...first, links: { rule: "threshold", least: 0.95 } } as const;
    expect(withMeasure(settings, "KAPPA").links).toEqual({ rule: "closest", partners: 6 });
    expect(withMeasure({ ...first, links: { rule: "closest", partners: 3 } }, "PI").links).toEqual({
      rule: "closest",
      partners: 3,
    });
  });
});

describe("the instruments to choose from", () => {
  it("are those with complete roll calls, counted, by name", () => {
    const on = (ballotsRecord: string, ...ids: string[]) => ({
      ballotsRecord,
      instruments: ids.map((id) => ({ id, label: id.toUpperCase() })),
    });
    expect(instrumentOptions([on("complete", "b"), on("complete", "a", "b"), on("none", "c")])).toEqual([
      { value: "a", label: "A", count: 1 },
      { value: "b", label: "B", count: 2 },
    ]);
  });
});

describe("the choices of roll calls", () => {
  const rollCall = (subject: string, session: string, body: string, ballotsRecord = "complete") => ({
    id: `${subject} ${session} ${body}`,
    label: "",
    date: null,
    dateBounds: { earliest: null, latest: null },
    subject,
    session,
    ballotsRecord,
    body: { id: body, label: body.toUpperCase(), nameZh: null },
  });
  const all = [
    rollCall("cybercrime", "73", "unga"),
    rollCall("cybercrime", "74", "ga3c"),
    rollCall("military-ai", "79", "unga"),
    rollCall("cybercrime", "9", "unga", "partial"),
  ];

  it("count only complete roll calls", () => {
    const { subjects, allSubjects } = rollCallOptions(all, first.rollCalls);
    expect(allSubjects).toBe(3);
    expect(subjects).toEqual([
      { value: "cybercrime", count: 2 },
      { value: "military-ai", count: 1 },
    ]);
  });

  it("say what each choice leaves beside the others, also nothing", () => {
    const { sessions, bodies } = rollCallOptions(all, {
      ...first.rollCalls,
      subject: "cybercrime",
      body: "unga",
    });
    expect(sessions).toEqual([
      { value: "73", count: 1 },
      { value: "74", count: 0 },
      { value: "79", count: 0 },
    ]);
    expect(bodies.map(({ value, count }) => [value, count])).toEqual([
      ["ga3c", 1],
      ["unga", 1],
    ]);
  });
});

describe("the size of a node", () => {
  it("is 4 to 16 pixels across", () => {
    expect([nodeRadius(0, 22) * 2, nodeRadius(22, 22) * 2]).toEqual([4, 16]);
  });

  it("grows evenly by area", () => {
    const area = (value: number) => nodeRadius(value, 20) ** 2;
    expect(area(15) - area(10)).toBeCloseTo(area(10) - area(5), 8);
  });

  it("is the smallest where nothing was counted", () => {
    expect(nodeRadius(0, 0) * 2).toBe(4);
  });
});
