import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "vitest";
import { Unreadable } from "../../../import/formats/read/unreadable.ts";
import { ballotsIn, gaRollCall, gaRow, gaText, HEADER, readGa } from "../support/gaExport.ts";

const VOTE = { FRA: "Y", USA: "N", IND: "A", NRU: "X" };
const TWO = [
  ...gaRollCall({ undl_id: "900001", vote_note: "Vote requested" }, VOTE),
  ...gaRollCall(
    {
      undl_id: "900002",
      date: "1962-11-06",
      session: "17",
      resolution: "A/RES/1761(XVII)[PARA.4]",
      subjects: "",
    },
    { SUN: "Y", FRA: "N" },
  ),
];

async function problem(content: string | Uint8Array) {
  const error: unknown = await readGa(content).catch((thrown: unknown) => thrown);
  if (!(error instanceof Unreadable)) throw new Error(`expected an unreadable file, got ${String(error)}`);
  return error.problem;
}

test("rows become roll calls with what was voted on, the totals, the record as their source, and every ballot", async () => {
  const record = await readGa(gaText(TWO));
  expect(record.rows).toBe(6);
  expect(record.rejected.count).toBe(0);
  expect(ballotsIn(record)).toEqual({
    "ga-1761-xvii-para4": { FRA: "no", SUN: "yes" },
    "ga-56-900": { FRA: "yes", IND: "abstain", NRU: "absent", USA: "no" },
  });
  const { ballots: _, ...second } = record.rollCalls[1] ?? { ballots: null };
  expect(second).toEqual({
    source: {
      id: "undl-900001",
      title: "UN Digital Library voting record",
      publisher: "digitallibrary.un.org",
      url: "https://digitallibrary.un.org/record/900001",
      note: "Meeting: A/56/PV.1; Report: A/56/1",
    },
    id: "ga-56-900",
    instrument: {
      id: "a-res-56-900",
      kind: "resolution",
      symbol: "A/RES/56/900",
      shortName: "56/900",
      title: 'Invented, with a comma and "quotes"',
    },
    body: { id: "unga", nameEn: "UN General Assembly" },
    subject: "INVENTIONS",
    session: "56",
    date: "2001-12-14",
    title: 'Invented, with a comma and "quotes"',
    note: "Vote requested",
    totals: { yes: 1, no: 1, abstain: 1, absent: 1 },
  });
});

test("a vote without a resolution is one on its draft", async () => {
  const rows = gaRollCall({ resolution: "", draft: "A/76/L.31" }, { FRA: "Y" });
  const { rollCalls } = await readGa(gaText(rows));
  expect(rollCalls).toMatchObject([
    { id: "ga-76-l31", instrument: { id: "a-76-l31", kind: "draft-resolution", symbol: "A/76/L.31" } },
  ]);
});

test("line ends, a byte-order mark, packing and columns that older layouts lack change nothing", async () => {
  const text = gaText(TWO);
  const expected = await readGa(text);
  const plain = { rollCalls: expected.rollCalls, rows: 6 };
  expect(await readGa(`\ufeff${text.replaceAll("\n", "\r\n")}`)).toMatchObject(plain);
  expect(await readGa(text.slice(0, -1))).toMatchObject(plain);
  const packed = await readGa(gzipSync(text));
  expect(packed).toMatchObject({ ...plain, hash: expected.hash });
  const older = HEADER.replace(",draft", "").replace(",vote_note", "");
  const without = await readGa(gaText(TWO, older));
  expect(ballotsIn(without)).toEqual(ballotsIn(expected));
  expect(without.rollCalls.map(({ note }) => note)).toEqual([null, null]);
});

test("the order of rows and of columns does not matter", async () => {
  const expected = await readGa(gaText(TWO));
  await fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray(TWO, { minLength: TWO.length }),
      fc.shuffledSubarray(HEADER.split(","), { minLength: 20 }),
      async (rows, columns) => {
        const record = await readGa(gaText(rows, columns.join(",")));
        expect({ ...record, hash: "" }).toEqual({ ...expected, hash: "" });
      },
    ),
    { numRuns: 30 },
  );
});

test.each([
  ["xz", [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00], "xz --decompress --keep ga_voting.csv"],
  ["zip", [0x50, 0x4b, 0x03, 0x04], "unzip ga_voting.csv"],
])("a file packed with %s is told how to be unpacked", async (kind, magic, command) => {
  const found = await problem(Uint8Array.from([...magic, 1, 2, 3]));
  expect(found).toMatchObject({ code: "FILE_PACKED", value: `packed with ${kind}` });
  expect(found.fix).toContain(command);
});

test.each([
  ["of another kind", "country,vote\nFRA,1\n", { code: "FORMAT_UNKNOWN", line: 1, value: "country,vote" }],
  ["that is empty", "", { code: "FORMAT_UNKNOWN", line: null, value: "no header line" }],
  ["that is cut short", gzipSync(gaText(TWO)).subarray(0, -12), { code: "FILE_DAMAGED" }],
  [
    "that is not UTF-8",
    Buffer.from(gaText([gaRow({ title: "Caf\u00e9" })]), "latin1"),
    { code: "ENCODING", line: 2 },
  ],
  [
    "with a quote that is never closed",
    `${gaText(TWO)}900003,"FRA,FRANCE,Y\n`,
    { code: "CSV_QUOTE", line: 1 },
  ],
  [
    "with text after a closing quote",
    gaText(TWO).replace('""quotes""",', '""quotes"""!,'),
    { code: "CSV_QUOTE", line: 2 },
  ],
])("a file %s is refused whole", async (_, content, expected) => {
  expect(await problem(content)).toMatchObject(expected);
});

const row = (cells: Readonly<Record<string, string>>) => gaText([gaRow(cells)]).split("\n")[1] ?? "";

test.each<[string, string, Readonly<Record<string, unknown>>]>([
  [
    "another ballot",
    row({ ms_code: "IND", ms_vote: "Q" }),
    { code: "BALLOT", column: "ms_vote", value: "Q" },
  ],
  [
    "a state that is not known",
    row({ ms_code: "FRX", ms_name: "FRANSE" }),
    { code: "STATE", value: "FRX (FRANSE)" },
  ],
  ["a code and a name of two states", row({ ms_code: "IND", ms_name: "Chad" }), { code: "STATE" }],
  ["a state that was no member yet", row({ ms_code: "SSD" }), { code: "BALLOT_MEMBER", value: "SSD" }],
  ["a state that had ended", row({ ms_code: "SUN" }), { code: "BALLOT_MEMBER", value: "SUN" }],
  ["a second ballot", row({ ms_code: "FRA" }), { code: "BALLOT_TWICE", value: "Y" }],
  [
    "another title than its record",
    row({ ms_code: "IND", title: "Other" }),
    { code: "RECORD", column: "title" },
  ],
  ["too few cells", "900001,IND,INDIA,Y,2001-12-14", { code: "ROW_CELLS", value: "5 cells" }],
  ["too many cells", `${row({ ms_code: "IND" })},more`, { code: "ROW_CELLS", value: "21 cells" }],
  [
    "too many cells, the last quoted",
    `${row({ ms_code: "IND" })},"x,y"`,
    { code: "ROW_CELLS", value: "21 cells" },
  ],
  [
    "a day that the calendar lacks",
    row({ undl_id: "7", date: "2001-02-30" }),
    { code: "CELL", column: "date" },
  ],
  ["no document", row({ undl_id: "7", resolution: "" }), { code: "CELL", column: "draft" }],
  ["another address", row({ undl_id: "7", undl_link: "http://x/7" }), { code: "CELL", column: "undl_link" }],
  [
    "a total that is no number",
    row({ undl_id: "7", total_yes: "many" }),
    { code: "CELL", column: "total_yes" },
  ],
])("a row with %s is left out with its line, and its neighbours stay", async (_, bad, expected) => {
  const good = [gaRow({ ms_code: "FRA" }), gaRow({ ms_code: "BRA", ms_name: "BRAZIL" })];
  const [header, first, second] = gaText(good).split("\n");
  const record = await readGa(`${[header, first, bad, second].join("\n")}\n`);
  expect(ballotsIn(record)).toEqual({ "ga-56-900": { BRA: "yes", FRA: "yes" } });
  expect(record.rejected.problems).toMatchObject([{ line: 3, severity: "error", ...expected }]);
  expect([record.rows, record.rejected.count]).toEqual([3, 1]);
});

test("a state that is not known is listed once with what is nearly the same, and its rows are counted", async () => {
  const rows = ["1", "2", "3"].flatMap((id) => [
    gaRow({ undl_id: id, resolution: `A/RES/56/${id}`, ms_code: "FRX", ms_name: "FRANSE" }),
    gaRow({ undl_id: id, resolution: `A/RES/56/${id}` }),
  ]);
  const record = await readGa(gaText(rows));
  expect(record.unresolved).toEqual([
    { code: "FRX", name: "FRANSE", rows: 3, line: 2, suggestions: expect.arrayContaining(["FRA"]) },
  ]);
  expect(record.rejected).toMatchObject({ count: 3, problems: [{ code: "STATE", line: 2 }] });
  expect(record.rows).toBe(6);
});

test("lines are counted through titles of several lines and empty lines", async () => {
  const title = "A title\nof two lines";
  const rows = gaText([gaRow({ title }), gaRow({ title, ms_code: "IND", ms_name: "INDIA", ms_vote: "Q" })]);
  const record = await readGa(rows.replace(`${HEADER}\n`, `${HEADER}\n\n`));
  expect(record.rejected.problems).toMatchObject([{ code: "BALLOT", line: 5 }]);
  expect(record.rollCalls).toMatchObject([{ title }]);
});

test("two votes on one document are two roll calls, each with its record's number", async () => {
  const record = await readGa(gaText([gaRow({ undl_id: "1" }), gaRow({ undl_id: "2" })]));
  expect(record.rollCalls.map(({ id }) => id)).toEqual(["ga-56-900-undl-1", "ga-56-900-undl-2"]);
});

test("a file of many pieces is read as one", async () => {
  const rows = Array.from({ length: 400 }, (_, at) =>
    gaRollCall(
      { undl_id: String(at + 1), resolution: `A/RES/56/${at + 1}`, title: "Ein Titel, größer, ".repeat(9) },
      VOTE,
    ),
  ).flat();
  const record = await readGa(gaText(rows));
  expect(record).toMatchObject({ rows: 1_600, rejected: { count: 0 } });
  expect(record.rollCalls).toHaveLength(400);
  expect(new Set(record.rollCalls.map(({ ballots }) => ballots.join())).size).toBe(1);
});
