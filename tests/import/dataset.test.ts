import { readFile } from "node:fs/promises";
import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import type { DataPackage } from "../../import/package.ts";
import { parseEdtf } from "../../schema/edtf.ts";
import { NODE_KINDS } from "../../schema/kinds.ts";
import { cellsOf, shippedPackage } from "../support/shippedPackage.ts";

const ROWS = {
  states: 205,
  blocs: 37,
  memberships: 1528,
  instruments: 67,
  instrument_relations: 33,
  treaty_actions: 1079,
  roll_calls: 36,
  ballots: 4272,
  sponsorships: 106,
  topics: 17,
  positions: 55,
  organisations: 42,
  statements: 417,
  events: 61,
  sources: 473,
};

/** Tables in the dataset's own wording, the ballots, which stand on their roll call's sources, and the sources themselves. */
const WITHOUT_SOURCES = ["topics", "positions", "ballots", "sources"];

let pkg: DataPackage;
beforeAll(async () => {
  pkg = await shippedPackage();
});

test("the package says when it was made, under which licence and by whom", () => {
  expect(pkg.descriptor).toMatchObject({ name: "coalition-atlas", created: "2026-11-24" });
  expect(pkg.descriptor.licence).toContain("Creative Commons Attribution 4.0");
  expect(pkg.descriptor.licence).toContain("Open Database License");
  expect(pkg.descriptor.attribution).toContain("mledoze/countries");
});

test("the tables have the rows that the record has", () => {
  const rows = pkg.descriptor.tables.map((table) => [table.name, cellsOf(pkg, table.name).length]);
  expect(Object.fromEntries(rows)).toEqual(ROWS);
});

describe.each(Object.keys(ROWS))("%s", (name) => {
  const table = () => {
    const found = pkg.descriptor.tables.find((candidate) => candidate.name === name);
    if (found === undefined) throw new Error(`no table ${name}`);
    return found;
  };

  test("has the columns of its descriptor, in that order, and a description of each", () => {
    expect(pkg.tables.get(name)?.columns).toEqual(table().schema.fields.map((field) => field.name));
    expect(table().schema.fields.filter((field) => field.description.length < 5)).toEqual([]);
  });

  test("is UTF-8 without a byte-order mark, with LF line ends and no stray space", async () => {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(
      await readFile(path.join(pkg.folder, table().path)),
    );
    expect(text.startsWith("\uFEFF")).toBe(false);
    expect(text.includes("\r")).toBe(false);
    expect(text.endsWith("\n")).toBe(true);
    const stray = cellsOf(pkg, name)
      .flatMap((cells) => Object.values(cells))
      .filter((value) => value !== value.trim() || value !== value.normalize("NFC"));
    expect(stray).toEqual([]);
  });

  test("is sorted by its key, and no key occurs twice", () => {
    const keys = cellsOf(pkg, name).map((cells) =>
      table().schema.primaryKey.map((column) => cells[column] ?? ""),
    );
    expect(keys).toEqual(keys.toSorted((a, b) => compare(a, b)));
    expect(new Set(keys.map((key) => key.join("\n"))).size).toBe(keys.length);
  });

  test("has a value wherever one is required, and only values that its descriptor allows", () => {
    const wrong = table().schema.fields.flatMap((field) =>
      cellsOf(pkg, name).flatMap((cells) => {
        const value = cells[field.name] ?? "";
        const { required, enum: allowed, pattern } = field.constraints ?? {};
        if (value === "")
          return required === true ? [`${field.name} is empty in ${JSON.stringify(cells)}`] : [];
        const ok =
          (allowed === undefined || allowed.includes(value)) &&
          (pattern === undefined || new RegExp(pattern).test(value)) &&
          (field.notation !== "edtf" || parseEdtf(value) !== null);
        return ok ? [] : [`${field.name}: ${value}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test("names only ids that exist", () => {
    const { fields, foreignKeys } = table().schema;
    const links = [
      ...fields.flatMap(({ name: column, references }) =>
        references === undefined ? [] : [{ column, tables: references }],
      ),
      ...foreignKeys.map((key) => ({ column: key.fields[0] ?? "", tables: [key.reference.resource] })),
    ];
    const dangling = links.flatMap(({ column, tables }) => {
      const known = new Set(tables.flatMap((target) => cellsOf(pkg, target).map((cells) => cells.id)));
      return cellsOf(pkg, name)
        .flatMap((cells) => (cells[column] ?? "").split(" "))
        .filter((id) => id !== "" && !known.has(id));
    });
    expect(dangling).toEqual([]);
  });
});

test("every row names its sources, but for one person whom no row mentions", () => {
  const silent = Object.keys(ROWS)
    .filter((name) => !WITHOUT_SOURCES.includes(name))
    .flatMap((name) => cellsOf(pkg, name).filter((cells) => cells.sources === ""));
  expect(silent.map((cells) => cells.id)).toEqual(["mebarki"]);
});

test("an organisation stands on the sources of the rows that name it", () => {
  const naming = [
    ...cellsOf(pkg, "statements").map((cells) => [cells.actor, cells.sources]),
    ...cellsOf(pkg, "events").map((cells) => [cells.bodies, cells.sources]),
    ...cellsOf(pkg, "roll_calls").map((cells) => [cells.body, cells.sources]),
    ...cellsOf(pkg, "instrument_relations").map((cells) => [cells.target, cells.sources]),
    ...cellsOf(pkg, "statements")
      .filter((cells) => /\bCCPCJ\b/.test(cells.forum ?? ""))
      .map((cells) => ["ccpcj", cells.sources]),
  ];
  const wrong = cellsOf(pkg, "organisations").filter(({ id = "", sources }) => {
    const rows = naming.filter(([names]) => names?.split(" ").includes(id));
    const expected = new Set(rows.flatMap(([, ids]) => ids?.split(" ") ?? []));
    return [...expected].sort().join(" ") !== sources;
  });
  expect(wrong).toEqual([]);
});

test("every source is cited", () => {
  const cited = new Set(
    Object.keys(ROWS).flatMap((name) =>
      cellsOf(pkg, name).flatMap((cells) => (cells.sources ?? "").split(" ")),
    ),
  );
  expect(cellsOf(pkg, "sources").filter(({ id = "" }) => !cited.has(id))).toEqual([]);
});

test("an id is unique over all kinds of node", () => {
  const ids = Object.values(NODE_KINDS).flatMap(({ table }) => cellsOf(pkg, table).map((cells) => cells.id));
  expect(new Set(ids).size).toBe(ids.length);
});

test("complete ballots add up to the official totals, and partial ones stay below", () => {
  for (const rollCall of cellsOf(pkg, "roll_calls")) {
    const cast = cellsOf(pkg, "ballots").filter((cells) => cells.roll_call === rollCall.id);
    for (const ballot of ["yes", "no", "abstain", "absent"]) {
      const known = cast.filter((cells) => cells.ballot === ballot).length;
      const total = rollCall[ballot] ?? "";
      if (rollCall.ballots === "complete") expect(`${rollCall.id} ${known}`).toBe(`${rollCall.id} ${total}`);
      else if (total !== "") expect(known).toBeLessThanOrEqual(Number(total));
    }
  }
});

test("the parent of a protocol or an agreement is said by a relation with sources", () => {
  const relations = cellsOf(pkg, "instrument_relations").map((cells) =>
    [cells.source_instrument, cells.relation, cells.target].join(" "),
  );
  expect(relations).toEqual(
    expect.arrayContaining([
      "budapest-protocol-1 supplements budapest",
      "budapest-protocol-2 supplements budapest",
      "cloud-us-gbr concluded-under cloud-act",
      "cloud-us-aus concluded-under cloud-act",
    ]),
  );
});

function compare(a: readonly string[], b: readonly string[]): number {
  for (const [index, left] of a.entries()) {
    const right = b[index] ?? "";
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}
