import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { toGraphData } from "../../import/graph/toGraph.ts";
import type { DataPackage, PackageTable } from "../../import/package.ts";
import { AtlasError } from "../../schema/errors.ts";
import { type FactKind, factKinds, type GraphData, nodeKinds } from "../../schema/kinds.ts";
import { cellsOf, shippedPackage } from "../support/shippedPackage.ts";

let pkg: DataPackage;
let graph: GraphData;
beforeAll(async () => {
  pkg = await shippedPackage();
  graph = toGraphData(pkg);
});

test("every row of the package becomes a node or a fact, and none is lost", () => {
  expect(graph.dataset.counts).toEqual({
    State: 205,
    Bloc: 37,
    Organisation: 42,
    Instrument: 67,
    RollCall: 36,
    Topic: 17,
    Position: 55,
    Event: 61,
    Source: 473,
    MEMBER_OF: 1528,
    PARTICIPATES_IN: 1079,
    VOTED: 4272,
    ON: 36,
    SPONSORED: 106,
    STATED: 417,
    ANSWERS: 55,
    RELATES_TO: 33,
    // 36 roll calls and 61 events, four of which name two bodies and one three.
    HELD_BY: 36 + 61 + 4 + 2,
  });
});

test("the dataset says what it is, and the first and last day that it names", () => {
  expect(graph.dataset).toMatchObject({
    hash: pkg.hash,
    name: "coalition-atlas",
    created: "2026-11-24",
    coverageFrom: "1931-12-01",
    // The next session of the Ad Hoc Committee, planned for January 2027.
    coverageTo: "2027-01-31",
  });
});

describe.each(nodeKinds)("%s", (kind) => {
  test("nodes are sorted by id, and no id occurs twice", () => {
    const ids = graph.nodes[kind].map((node) => node.id);
    expect(ids).toEqual([...new Set(ids)].sort());
  });
});

describe.each(factKinds)("%s", (kind) => {
  test("facts are sorted by key, no key occurs twice, and both ends exist", () => {
    const facts = graph.facts[kind];
    expect(facts.map((fact) => fact.key)).toEqual([...new Set(facts.map((fact) => fact.key))].sort());
    const ids = new Map(nodeKinds.map((node) => [node, new Set(graph.nodes[node].map(({ id }) => id))]));
    const loose = facts.filter(
      (fact) =>
        ids.get(fact.fromKind)?.has(fact.from) !== true || ids.get(fact.toKind)?.has(fact.to) !== true,
    );
    expect(loose).toEqual([]);
  });
});

test("an unknown value is null, never an empty text", () => {
  const rows: object[] = [...Object.values(graph.nodes).flat(), ...Object.values(graph.facts).flat()];
  expect(
    rows.filter((row) => Object.values(row).some((value) => value === "" || value === undefined)),
  ).toEqual([]);
});

test("a key says what the fact is", () => {
  const keys = (kind: FactKind) => graph.facts[kind].map((fact) => fact.key);
  expect(keys("PARTICIPATES_IN")).toContain("budapest/ARG/accession/2018-06");
  expect(keys("PARTICIPATES_IN")).toContain("budapest/GTM/invited/unknown");
  expect(keys("VOTED")).toContain("ga-74-247/ARG");
  expect(keys("ON")).toContain("ga-74-247/a-res-74-247");
  expect(keys("HELD_BY")).toContain("ga-74-247/unga");
  expect(keys("HELD_BY")).toContain("ev059/AUS");
  expect(keys("STATED")).toContain("st0001");
  expect(keys("RELATES_TO")).toContain("a-res-74-247/establishes/ahc");
});

test("a date is kept as written, beside its earliest and latest day", () => {
  const dated = (key: string) => graph.facts.PARTICIPATES_IN.find((fact) => fact.key === key);
  expect(dated("budapest/ARG/accession/2018-06")).toMatchObject({
    dateLo: "2018-06-01",
    dateHi: "2018-06-30",
  });
  expect(dated("uncac/BTN/denunciation/[2016-10-21..2022-12-31]")).toMatchObject({
    date: "[2016-10-21..2022-12-31]",
    dateLo: "2016-10-21",
    dateHi: "2022-12-31",
    inForce: null,
    inForceLo: null,
    inForceHi: null,
  });
});

test("what set questions compare is derived from the rows", () => {
  const action = (key: string) => graph.facts.PARTICIPATES_IN.find((fact) => fact.key === key);
  expect(action("budapest/PER/accession/[2019-03-09..2019-09-22]")).toMatchObject({
    consentLo: "2019-03-09",
    forceLo: "2019-07-01",
    forceHi: "2020-01-01",
  });
  expect(action("budapest/GTM/invited/unknown")).toMatchObject({ consentLo: null, forceLo: null });
  const rollCall = (id: string) => graph.nodes.RollCall.find((node) => node.id === id);
  expect(rollCall("ga-74-247")).toMatchObject({ openYes: false, openNo: false });
  expect(rollCall("c1-74-l49rev1")).toMatchObject({ openYes: true, openNo: false, openAbstain: false });
});

test("a ballot stands on its roll call's sources, and what is in the dataset's own wording names none", () => {
  for (const kind of ["VOTED", "ANSWERS"] as const) {
    expect(graph.facts[kind].filter((fact) => fact.sources.length > 0)).toEqual([]);
  }
  const sourced = factKinds.filter((kind) => kind !== "VOTED" && kind !== "ANSWERS");
  for (const kind of sourced) {
    expect(graph.facts[kind].filter((fact) => fact.sources.length === 0)).toEqual([]);
  }
});

test("the union of states takes part in instruments as a bloc", () => {
  expect(
    graph.facts.PARTICIPATES_IN.find((fact) => fact.key === "un-cybercrime/eu/signature/2025-10-25"),
  ).toMatchObject({
    from: "eu",
    fromKind: "Bloc",
    to: "un-cybercrime",
    toKind: "Instrument",
  });
});

test("the same package gives the same bytes, whatever the order of its rows", () => {
  const bytes = JSON.stringify(graph);
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      expect(JSON.stringify(toGraphData(shuffled(pkg, seed)))).toBe(bytes);
    }),
    { numRuns: 5 },
  );
});

test("a reference that no check would let pass is said, not dropped", () => {
  const ballots = pkg.tables.get("ballots");
  if (ballots === undefined) throw new Error("no ballots");
  const rows = [{ line: 2, cells: { roll_call: "ga-74-247", state: "XXX", ballot: "yes" } }];
  const broken = { ...pkg, tables: new Map(pkg.tables).set("ballots", { ...ballots, rows }) };
  expect(() => toGraphData(broken)).toThrow(AtlasError);
  expect(() => toGraphData(broken)).toThrow(
    /ballots\.csv, line 2: got "XXX" \(unknown\), expected the id of one of State/,
  );
});

test("a package without a table gives a graph without that kind", () => {
  const tables = new Map([...pkg.tables].filter(([name]) => name !== "ballots"));
  expect(toGraphData({ ...pkg, tables }).facts.VOTED).toEqual([]);
});

test("polarity 0 and an official total of 0 stay numbers", () => {
  const divided = cellsOf(pkg, "positions").filter((cells) => cells.polarity === "0").length;
  expect(graph.nodes.Position.filter((position) => position.polarity === 0)).toHaveLength(divided);
  expect(graph.nodes.RollCall.find(({ id }) => id === "ga-60-45")).toMatchObject({ abstain: 0, absent: 13 });
  expect(graph.nodes.RollCall.find(({ id }) => id === "ga-79-243")).toMatchObject({
    yes: null,
    abstain: null,
  });
});

/** The same package with the rows of every table in another order, drawn by a linear congruential generator. */
function shuffled(source: DataPackage, seed: number): DataPackage {
  let state = seed >>> 0;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state;
  };
  const shuffle = (table: PackageTable): PackageTable => ({
    ...table,
    rows: table.rows
      .map((row) => ({ row, at: next() }))
      .sort((a, b) => a.at - b.at)
      .map(({ row }) => row),
  });
  return { ...source, tables: new Map([...source.tables].map(([name, table]) => [name, shuffle(table)])) };
}
