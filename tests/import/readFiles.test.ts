import { readFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { readPackage } from "../../import/read/readPackage.ts";
import { CELL_LIMIT } from "../../import/read/readTable.ts";
import { brief, problemsOf } from "./support/check.ts";
import { MINI, packageWithFile } from "./support/packages.ts";

const SOURCES = "id,title,publisher,url,date,note,reuse\n";
const S1 = "s-1,Register,Arcadia,https://example.org/register,2024-01-01,,CC0-1.0\n";
const S2 = "s-2,Record,Assembly,https://example.org/record,,page 2,unknown\n";

async function problemsWith(file: string, content: string | Uint8Array | null): Promise<readonly string[]> {
  return (await problemsOf(await packageWithFile(file, content))).map(brief);
}

test("the small world of the tests has no problem", async () => {
  expect(await problemsOf(MINI)).toEqual([]);
});

test("a byte-order mark and CRLF line ends are read as if they were not there", async () => {
  const text = await readFile(path.join(MINI, "treaty_actions.csv"), "utf8");
  const folder = await packageWithFile("treaty_actions.csv", `\uFEFF${text.replaceAll("\n", "\r\n")}`);
  const [plain, windows] = [await readPackage(MINI), await readPackage(folder)];
  expect(windows.problems).toEqual([]);
  expect(windows.package?.tables.get("treaty_actions")).toEqual(plain.package?.tables.get("treaty_actions"));
  expect(windows.package?.hash).toBe(plain.package?.hash);
});

test("a row is found by the line it begins on, also below quoted line breaks and blank lines", async () => {
  const cell = '"two\nlines, and a ""quote"""';
  const text = `${SOURCES}s-1,${cell},,,,,CC0-1.0\n\n${S2}s-3,,,ftp://x,,,unknown\n`;
  expect(await problemsWith("sources.csv", text)).toEqual([
    "error URL sources.csv:6 url=ftp://x",
    "warning SOURCE_UNUSED sources.csv:6 id=s-3",
  ]);
});

test("a file without a line end after its last row is read whole", async () => {
  expect(await problemsWith("sources.csv", `${SOURCES}${S1}${S2}`.trimEnd())).toEqual([]);
});

test("a Mac's old line ends are read", async () => {
  expect(await problemsWith("sources.csv", `${SOURCES}${S1}${S2}`.replaceAll("\n", "\r"))).toEqual([]);
});

test("a file in a Western single-byte encoding is refused with the line and the byte", async () => {
  const latin = Buffer.from(`${SOURCES}${S1}s-2,Procès-verbal,,,,,unknown\n`, "latin1");
  expect(await problemsWith("sources.csv", latin)).toEqual([
    "error ENCODING sources.csv:3 -=not UTF-8 (bytes e8 73 2d 76)",
  ]);
});

test.each([
  [
    "with its mark",
    (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]),
  ],
  ["without a mark", (text: string) => Buffer.from(text, "utf16le")],
  ["big-endian", (text: string) => Buffer.from(`\uFEFF${text}`, "utf16le").swap16()],
])("a UTF-16 file %s is refused as such", async (_, encode) => {
  const [problem, ...others] = await problemsOf(
    await packageWithFile("sources.csv", encode(SOURCES + S1 + S2)),
  );
  expect(others).toEqual([]);
  expect(problem).toMatchObject({ code: "ENCODING", file: "sources.csv", line: null });
  expect(problem?.value).toMatch(/^UTF-16 /);
  expect(problem?.expected).toBe("UTF-8, with or without a byte-order mark");
});

test("a missing file is one problem, and does not make every row that refers to it one", async () => {
  expect(await problemsWith("sources.csv", null)).toEqual(["error FILE_MISSING sources.csv -=ENOENT"]);
});

test.each([
  ["of no bytes", ""],
  ["of a byte-order mark", "\uFEFF"],
  ["of blank lines", "\n\n"],
])("an empty file %s wants its header line", async (_, content) => {
  const [problem, ...others] = await problemsOf(await packageWithFile("sources.csv", content));
  expect(others).toEqual([]);
  expect(problem).toMatchObject({ code: "FILE_EMPTY", file: "sources.csv" });
  expect(problem?.expected).toBe("a header line: id,title,publisher,url,date,note,reuse");
});

test("a header without rows is allowed and noted", async () => {
  const header = "instrument,actor,role,date,sources\n";
  expect(await problemsWith("sponsorships.csv", header)).toEqual([
    "warning TABLE_EMPTY sponsorships.csv -=-",
  ]);
});

test("a cell of ten megabytes is refused by its size, and the message stays short", async () => {
  const text = `${SOURCES}${S1}${S2}s-3,${"x".repeat(10_000_000)},,,,,unknown\n`;
  const [problem] = await problemsOf(await packageWithFile("sources.csv", text));
  expect(problem).toMatchObject({ code: "CELL_TOO_LARGE", file: "sources.csv", line: 4, column: "title" });
  expect(problem?.value).toBe(`${"x".repeat(80)}… (9999920 more characters)`);
  expect(problem?.expected).toContain(String(CELL_LIMIT));
});

test("a cell of the largest size is read", async () => {
  const text = `${SOURCES}s-1,${"x".repeat(CELL_LIMIT)},,,,,unknown\n${S2}`;
  expect(await problemsWith("sources.csv", text)).toEqual([]);
});

test("rows with too many or too few cells are each reported", async () => {
  const text = `${SOURCES}${S1}${S2}s-3,a, b,,,,,unknown\ns-4,short\n`;
  expect(await problemsWith("sources.csv", text)).toEqual([
    "error ROW_CELLS sources.csv:4 -=8 cells",
    "error ROW_CELLS sources.csv:5 -=2 cells",
  ]);
});

test("a quote that is never closed is found at the row that opens it", async () => {
  const text = `${SOURCES}${S1}s-2,"Record,Assembly,https://example.org/record,,page 2,unknown\ns-3,,,,,,unknown\n`;
  expect(await problemsWith("sources.csv", text)).toEqual(["error CSV_QUOTE sources.csv:3 -=-"]);
});

test.each([
  ["inside a cell that is not quoted", 's-2,the "Record",,,,,unknown\n'],
  ["not doubled inside a quoted cell", 's-2,"the "Record"",,,,,unknown\n'],
])("a quote %s is refused", async (_, row) => {
  const [problem, ...others] = await problemsOf(await packageWithFile("sources.csv", SOURCES + S1 + row));
  expect(others).toEqual([]);
  expect(problem).toMatchObject({ code: "CSV_QUOTE", line: 3 });
  expect(problem?.expected).toContain('"say ""yes"""');
});

test("unknown, repeated and missing columns are each reported by name", async () => {
  const text = "id,title,titel,url,url,note\ns-1,,,,,\ns-2,,,,,\n";
  expect(await problemsWith("sources.csv", text)).toEqual([
    "error COLUMN_MISSING sources.csv:1 reuse=-",
    "error COLUMN_UNKNOWN sources.csv:1 titel=titel",
    "error COLUMN_DUPLICATE sources.csv:1 url=2 times",
    "warning COLUMN_MISSING sources.csv:1 date=-",
    "warning COLUMN_MISSING sources.csv:1 publisher=-",
  ]);
});

test("columns in another order are read by their names", async () => {
  const text =
    "role,actor,instrument,sources,date\nsponsor,BBB,draft-1,s-2,2019-11-05\nco-sponsor,league,draft-1,s-2,\n";
  const folder = await packageWithFile("sponsorships.csv", text);
  const [plain, turned] = [await readPackage(MINI), await readPackage(folder)];
  expect(turned.problems).toEqual([]);
  expect(turned.package?.hash).toBe(plain.package?.hash);
});
