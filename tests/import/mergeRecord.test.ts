import fc from "fast-check";
import { expect, test } from "vitest";
import { unDigitalLibraryGa } from "../../import/formats/unDigitalLibraryGa/format.ts";
import { mergeRecord } from "../../import/merge/mergeRecord.ts";
import { ballotFacts } from "../../schema/ballotFacts.ts";
import type { GraphData } from "../../schema/kinds.ts";
import { gaRollCall, gaRow, gaText, readGa, shippedData } from "./support/gaExport.ts";

const PART = { ...unDigitalLibraryGa, format: unDigitalLibraryGa.id };

/** The vote on 74/247 as the shipped dataset has it, in the export's form. */
async function shippedVote(data: GraphData, more: Readonly<Record<string, string>> = {}) {
  const letters: Readonly<Record<string, string>> = { yes: "Y", no: "N", abstain: "A", absent: "X" };
  const ballots = data.facts.VOTED.filter(({ to }) => to === "ga-74-247").map(
    ({ from, ballot }) => [from, letters[ballot ?? ""] ?? ""] as const,
  );
  const cells = {
    undl_id: "3841023",
    date: "2019-12-27",
    session: "74",
    resolution: "A/RES/74/247",
    ...more,
  };
  return gaRollCall(cells, Object.fromEntries(ballots));
}

async function merge(base: GraphData, rows: readonly Readonly<Record<string, string>>[]) {
  return mergeRecord(base, await readGa(gaText(rows)), PART);
}

const rollCall = (data: GraphData, id: string) => data.nodes.RollCall.find((row) => row.id === id);

test("a vote that is held already stays one roll call, and nothing of it changes where both say the same", async () => {
  const base = await shippedData();
  const { data, differences, ballots } = await merge(base, await shippedVote(base));
  expect(differences).toEqual([]);
  expect(ballots).toEqual({ written: 0, unchanged: 193, differing: 0 });
  expect(data.nodes).toEqual(base.nodes);
  expect({ ...data.facts, VOTED: [] }).toEqual({ ...base.facts, VOTED: [] });
  expect([...ballotFacts(data)]).toEqual(base.facts.VOTED);
});

test("the same vote from another source is found by its document and day, and stands on both sources", async () => {
  const base = await shippedData();
  const sources = ["press-release"];
  const other = {
    ...base,
    nodes: {
      ...base.nodes,
      RollCall: base.nodes.RollCall.map((row) => (row.id === "ga-74-247" ? { ...row, sources } : row)),
    },
  };
  const { data } = await merge(other, await shippedVote(base));
  expect(data.nodes.RollCall).toHaveLength(base.nodes.RollCall.length);
  expect(rollCall(data, "ga-74-247")?.sources).toEqual(["press-release", "undl-3841023"]);
  const on = data.facts.ON.find(({ from }) => from === "ga-74-247");
  expect(on).toMatchObject({ to: "a-res-74-247", sources: ["press-release", "undl-3841023"] });
});

test("where the file says otherwise what is held stays, and the other value stands beside it and is reported", async () => {
  const base = await shippedData();
  const rows = (await shippedVote(base, { date: "2019-12-28", total_yes: "80" })).map((row) =>
    row.ms_code === "FRA" ? { ...row, ms_vote: "A" } : row,
  );
  const { data, differences, ballots } = await merge(base, rows);
  const values = [
    { what: "date", here: "2019-12-27", there: "2019-12-28" },
    { what: "yes", here: "79", there: "80" },
    { what: "FRA", here: "no", there: "abstain" },
    { what: "abstain", here: "34 ballots", there: "a total of 33" },
  ];
  expect(differences).toEqual([{ rollCall: "ga-74-247", source: "undl-3841023", values }]);
  expect(ballots).toEqual({ written: 1, unchanged: 192, differing: 1 });
  expect(rollCall(data, "ga-74-247")).toEqual({
    ...rollCall(base, "ga-74-247"),
    note: `${rollCall(base, "ga-74-247")?.note}; undl-3841023 differs: date 2019-12-28 (here 2019-12-27), yes 80 (here 79), FRA abstain (here no), abstain a total of 33 (here 34 ballots).`,
  });
  expect([...ballotFacts(data)]).toEqual(base.facts.VOTED);
});

test("what is not known yet is filled in: ballots, totals, the session", async () => {
  const base = await shippedData();
  const open = {
    ...base,
    nodes: {
      ...base.nodes,
      RollCall: base.nodes.RollCall.map((row) =>
        row.id === "ga-74-247" ? { ...row, yes: null, session: null, ballots: "none" } : row,
      ),
    },
    facts: { ...base.facts, VOTED: base.facts.VOTED.filter(({ to }) => to !== "ga-74-247") },
  };
  const { data, differences, ballots } = await merge(open, await shippedVote(base));
  expect(differences).toEqual([]);
  expect(ballots).toEqual({ written: 193, unchanged: 0, differing: 0 });
  expect(rollCall(data, "ga-74-247")).toEqual(rollCall(base, "ga-74-247"));
});

test("a vote that is new comes with its document, its record and its facts, and says what is missing", async () => {
  const base = await shippedData();
  const rows = gaRollCall({ undl_id: "5", total_no: "2" }, { FRA: "Y", USA: "N" });
  const { data } = await merge(base, rows);
  expect(rollCall(data, "ga-56-900")).toMatchObject({
    date: "2001-12-14",
    dateLo: "2001-12-14",
    outcome: "recorded-vote",
    ballots: "partial",
    openYes: false,
    openNo: true,
    sources: ["undl-5"],
  });
  expect(data.nodes.Instrument.find(({ id }) => id === "a-res-56-900")).toMatchObject({
    symbol: "A/RES/56/900",
    adopted: "2001-12-14",
    sources: ["undl-5"],
  });
  expect(data.facts.HELD_BY.find(({ from }) => from === "ga-56-900")).toMatchObject({ to: "unga" });
  expect(data.dataset.counts).toMatchObject({
    VOTED: base.facts.VOTED.length + 2,
    RollCall: 37,
    Instrument: 68,
  });
});

test("a record whose ballots are more than its own totals is kept with both", async () => {
  const { data, differences } = await merge(
    await shippedData(),
    gaRollCall({ undl_id: "5", total_yes: "1" }, { FRA: "Y", USA: "Y" }),
  );
  expect(differences).toMatchObject([
    { values: [{ what: "yes", here: "2 ballots", there: "a total of 1" }] },
  ]);
  expect(rollCall(data, "ga-56-900")?.note).toBe("undl-5 differs: yes a total of 1 (here 2 ballots).");
});

test("the dataset says what it was put together from, and its hash follows from that alone", async () => {
  const base = await shippedData();
  const first = await merge(base, [gaRow({})]);
  const again = await merge(base, [gaRow({})]);
  const other = await merge(base, [gaRow({ ms_vote: "N" })]);
  expect(first.data.dataset.parts).toMatchObject([
    { format: "data-package", name: "coalition-atlas 1.0.0", hash: base.dataset.hash },
    { format: "un-digital-library-ga", name: "ga_voting.csv", rows: 1, rejected: 0 },
  ]);
  expect(again.data.dataset).toEqual(first.data.dataset);
  expect(new Set([base, first.data, other.data].map(({ dataset }) => dataset.hash)).size).toBe(3);
  expect(first.data.dataset.coverageFrom).toBe(base.dataset.coverageFrom);
});

test("merging a file again changes nothing, whatever it holds", async () => {
  const base = await shippedData();
  const vote = fc.constantFrom("Y", "N", "A", "X");
  const rows = fc.uniqueArray(
    fc.record({
      undl_id: fc.constantFrom("1", "2", "3841023"),
      ms_code: fc.constantFrom("FRA", "USA", "IND", "SUN", "QQQ"),
      ms_vote: vote,
      total_yes: fc.constantFrom("", "1", "9"),
    }),
    { selector: ({ undl_id, ms_code }) => `${undl_id} ${ms_code}`, maxLength: 9 },
  );
  await fc.assert(
    fc.asyncProperty(rows, async (cells) => {
      const record = await readGa(
        gaText(cells.map((each) => gaRow({ ...each, resolution: `A/RES/56/${each.undl_id}` }))),
      );
      const once = mergeRecord(base, record, PART);
      const twice = mergeRecord(once.data, record, PART);
      expect(twice.data).toEqual(once.data);
      expect(twice.ballots.written).toBe(0);
      const { written, unchanged } = once.ballots;
      expect(written + unchanged + record.rejected.count).toBe(record.rows);
    }),
    { numRuns: 40 },
  );
});

test("what an import that was cut off has left becomes the whole when the file is merged again", async () => {
  const base = await shippedData();
  const rows = ["1", "2", "3"].flatMap((id) =>
    gaRollCall({ undl_id: id, resolution: `A/RES/56/${id}` }, { FRA: "Y", USA: "N", IND: "A" }),
  );
  const record = await readGa(gaText(rows));
  const { data } = mergeRecord(base, record, PART);
  const isOld = ({ key }: { readonly key: string }) =>
    [...base.facts.ON, ...base.facts.HELD_BY].some((row) => row.key === key);
  const stage = fc.record({ facts: fc.nat(6), ballots: fc.nat(2_000_000) });
  fc.assert(
    fc.property(stage, ({ facts, ballots }) => {
      const table = data.ballots;
      if (table === undefined) throw new Error("expected ballots in a table");
      const cells = table.cells.map((cell, at) => (at < ballots % table.cells.length ? cell : 0));
      const held = new Map(base.facts.VOTED.map(({ to, from }) => [`${to}/${from}`, true]));
      for (const [row, rollCall] of table.rollCalls.entries()) {
        for (const [at, state] of table.states.entries()) {
          const place = row * table.states.length + at;
          if (held.has(`${rollCall}/${state}`)) cells[place] = table.cells[place] ?? 0;
        }
      }
      const some = <T extends { readonly key: string }>(list: readonly T[]) =>
        list.filter((row, at) => isOld(row) || at % 7 < facts);
      const mixture: GraphData = {
        ...data,
        dataset: base.dataset,
        facts: { ...data.facts, ON: some(data.facts.ON), HELD_BY: some(data.facts.HELD_BY) },
        ballots: { ...table, cells },
      };
      expect(mergeRecord(mixture, record, PART).data).toEqual(data);
    }),
    { numRuns: 20 },
  );
});
