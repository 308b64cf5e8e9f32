import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toCell, toCsv } from "../../../client/download/csv.ts";

describe("a table as CSV", () => {
  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "  =1", "＝1"])(
    "makes the cell %j harmless",
    (text) => {
      expect(toCell(text).replace(/^"/, "")).toMatch(/^'/);
    },
  );

  it("leaves numbers alone, also negative ones", () => {
    expect(toCell(-0.5)).toBe("-0.5");
  });

  it("writes nothing where a value is unknown, and 0 where it is 0", () => {
    expect([toCell(null), toCell(undefined), toCell(0), toCell(false)]).toEqual(["", "", "0", "false"]);
  });

  it("begins with a byte-order mark and ends its lines with CRLF", () => {
    expect(toCsv(["id"], [["ARG"]])).toBe("\uFEFFid\r\nARG\r\n");
  });

  it("is read back by a CSV reader as it was, but for the apostrophe before a formula", () => {
    const cell = fc.string({ unit: "grapheme" });
    const table = fc.array(fc.tuple(cell, cell, cell), { minLength: 1 });
    fc.assert(
      fc.property(table, (rows) => {
        const read: string[][] = parse(toCsv(["a", "b", "c"], rows), { bom: true, record_delimiter: "\r\n" });
        expect(read.slice(1).map((row) => row.map(plain))).toEqual(rows.map((row) => row.map(plain)));
      }),
    );
  });
});

function plain(text: string): string {
  return text.replace(/^'/, "");
}
