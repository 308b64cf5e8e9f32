import { beforeAll, describe, expect, it } from "vitest";
import { toGraphData } from "../../../import/graph/toGraph.ts";
import { RECORD_CODING } from "../../../server/analysis/recordCodingTable.ts";
import type { RecordWorld } from "../../../server/analysis/recordWorld.ts";
import { knownLinks, recordWorldOf } from "../../../server/analysis/recordWorldOf.ts";
import { threshold } from "../../../server/analysis/threshold.ts";
import { statedThreshold } from "../../../server/analysis/thresholdStated.ts";
import { shippedPackage } from "../../support/shippedPackage.ts";

let world: RecordWorld;
let ids: ReadonlySet<string>;
beforeAll(async () => {
  const data = toGraphData(await shippedPackage());
  world = recordWorldOf(data, data.facts.VOTED, data.dataset.created);
  const nodes = Object.values(data.nodes).flat();
  ids = new Set([...nodes.map(({ id }) => id), ...data.facts.STATED.map(({ key }) => key)]);
  expect(knownLinks(data)).toHaveLength(RECORD_CODING.links.length);
});

describe("the coding", () => {
  it("cites only rows that the shipped data holds", () => {
    const cited = RECORD_CODING.links.flatMap(({ cites }) => cites);
    expect(cited.filter((id) => !ids.has(id))).toEqual([]);
    expect(RECORD_CODING.links.every(({ cites }) => cites.length > 0)).toBe(true);
  });
  it("has one line for each topic, deed and id", () => {
    const keys = RECORD_CODING.links.map(({ topic, deed, id }) => `${topic} ${deed} ${id}`);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe("a threshold", () => {
  const rows = (id: string) => world.actions.filter(({ to }) => to === id);

  it("is read from notes that state it, and from nothing else", () => {
    expect(statedThreshold(rows("un-cybercrime"))?.needed).toBe(40);
    expect(statedThreshold(rows("arab-2010"))?.needed).toBe(7);
    expect(statedThreshold(rows("malabo"))).toBeNull();
    expect(statedThreshold([])).toBeNull();
  });

  it("of a treaty without certain consents is missed by as many as are needed, less those that are possible", () => {
    const found = threshold(world, "un-cybercrime", 40, "2026-11-24");
    expect(found.consented).toEqual([]);
    expect(found.consentedPossibly).toEqual(["AZE", "QAT", "VNM"]);
    expect(found.missing).toEqual({ least: 37, most: 40 });
    expect(found.blocs).toEqual(["eu"]);
    expect(found.signatories).toHaveLength(72);
  });

  it("before anybody signed has no signatories, and is missed whole", () => {
    const found = threshold(world, "un-cybercrime", 40, "2025-10-01");
    expect(found.missing).toEqual({ least: 40, most: 40 });
    expect(found.signatories.filter(({ signed }) => signed === "yes")).toEqual([]);
  });

  it("that nobody gives leaves nothing missing, and not 0", () => {
    expect(threshold(world, "un-cybercrime", null, "2026-11-24").missing).toBeNull();
  });

  it("puts the certain before the doubtful, then larger shares first", () => {
    const { signatories } = threshold(world, "un-cybercrime", 40, "2026-11-24");
    const doubt = signatories.map(({ signed, consented }) =>
      signed === "yes" && consented === "no" ? 0 : 1,
    );
    expect([...doubt].sort()).toEqual(doubt);
    const shares = signatories.slice(0, doubt.indexOf(1)).map(({ pattern }) => pattern.share ?? -1);
    expect([...shares].sort((a, b) => b - a)).toEqual(shares);
  });
});
