import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { checkPackage } from "../../import/check/checkPackage.ts";
import { readPackage } from "../../import/read/readPackage.ts";
import { SHIPPED_DATASET } from "../../import/read/readStandard.ts";
import { sumTally } from "../../import/write/tallyRows.ts";
import { editedPackage } from "./support/packages.ts";
import { embeddedStore, importInto } from "./support/target.ts";

const TABLES = [
  "states",
  "blocs",
  "memberships",
  "instruments",
  "instrument_relations",
  "treaty_actions",
  "roll_calls",
  "ballots",
  "sponsorships",
  "topics",
  "positions",
  "organisations",
  "statements",
  "events",
  "sources",
];

/** A change of a table's text that may or may not make the package wrong. */
type Mutation = (lines: string[], at: number) => void;

const MUTATIONS: Readonly<Record<string, Mutation>> = {
  "remove a row": (lines, at) => lines.splice(at, 1),
  "repeat a row": (lines, at) => lines.splice(at, 0, lines[at] ?? ""),
  "empty the last cell": (lines, at) => replace(lines, at, /[^,]*$/, ""),
  "change a letter": (lines, at) => replace(lines, at, /e/, "é"),
  "change a digit": (lines, at) => replace(lines, at, /[1-8]/, (digit) => String(Number(digit) + 1)),
  "add a cell": (lines, at) => replace(lines, at, /$/, ",more"),
  "open a quote": (lines, at) => replace(lines, at, /,/, ',"'),
  "swap with the header": (lines, at) => ([lines[0], lines[at]] = [lines[at] ?? "", lines[0] ?? ""]),
};

function replace(lines: string[], at: number, from: RegExp, to: string | ((found: string) => string)): void {
  const line = lines[at] ?? "";
  lines[at] = typeof to === "string" ? line.replace(from, to) : line.replace(from, to);
}

const mutation = fc.record({
  table: fc.constantFrom(...TABLES),
  kind: fc.constantFrom(...Object.keys(MUTATIONS)),
  at: fc.nat(),
});

async function mutate(
  folder: string,
  changes: readonly { table: string; kind: string; at: number }[],
): Promise<void> {
  for (const { table, kind, at } of changes) {
    const file = path.join(folder, `${table}.csv`);
    const lines = (await readFile(file, "utf8")).trimEnd().split("\n");
    MUTATIONS[kind]?.(lines, lines.length < 2 ? 0 : 1 + (at % (lines.length - 1)));
    await writeFile(file, `${lines.join("\n")}\n`);
  }
}

test("read = written + unchanged + rejected, for every table, whatever was done to the package", async () => {
  const target = await embeddedStore();
  const heldHash = () =>
    target.store.dataset().then(
      (dataset) => dataset.hash,
      () => null,
    );
  const outcomes = new Set<string>();
  await fc.assert(
    fc.asyncProperty(fc.array(mutation, { maxLength: 3 }), async (changes) => {
      const folder = await editedPackage([]);
      await mutate(folder, changes);
      const before = await heldHash();
      const result = await importInto(target, folder);
      outcomes.add(result.outcome);
      for (const { read, written, unchanged, rejected } of result.tally) {
        expect(written + unchanged + rejected).toBe(read);
      }
      if (result.outcome === "rejected") {
        expect(sumTally(result.tally)).toMatchObject({ written: 0, unchanged: 0 });
        expect(await heldHash()).toBe(before);
        return;
      }
      expect(await heldHash()).toBe((await readPackage(folder)).package?.hash);
      const again = await importInto(target, folder);
      expect(again.outcome).toBe("unchanged");
      expect(sumTally(again.tally)).toMatchObject({ written: 0, rejected: 0 });
    }),
    { numRuns: 40, seed: 20240630 },
  );
  expect([...outcomes]).toEqual(expect.arrayContaining(["done", "rejected"]));
}, 300_000);

test("whatever bytes a table's file holds, the answer is a list of problems and never a crash", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...TABLES),
      fc.oneof(fc.uint8Array({ maxLength: 200 }), fc.string({ unit: "grapheme", maxLength: 200 }), csvLike()),
      async (table, content) => {
        const folder = await editedPackage([]);
        await writeFile(path.join(folder, `${table}.csv`), content);
        for (const problem of checkPackage(await readPackage(folder)).problems) {
          expect(problem.expected.length * problem.fix.length).toBeGreaterThan(0);
          expect(problem.value?.length ?? 0).toBeLessThan(500);
        }
      },
    ),
    { numRuns: 150, seed: 20240630 },
  );
});

function csvLike(): fc.Arbitrary<string> {
  return fc
    .array(
      fc.array(fc.constantFrom("id", "AAA", "", '"', '""', '"x"', "\n", "\r", "2019-02-30", "__proto__"), {
        maxLength: 8,
      }),
      {
        maxLength: 8,
      },
    )
    .map((rows) => rows.map((row) => row.join(",")).join("\n"));
}

test("a table's cells come back as they were written, whatever they hold", async () => {
  const columns = ["id", "title", "publisher", "url", "date", "note", "reuse"];
  const text = fc.string({ unit: "grapheme", maxLength: 30 }).map((cell) => cell.replace(/\r\n?/g, "\n"));
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(text, text, text, text, text, text, text), { minLength: 1, maxLength: 6 }),
      async (rows) => {
        const quote = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
        const lines = [columns, ...rows].map((row) => row.map(quote).join(","));
        const folder = await editedPackage([]);
        await writeFile(path.join(folder, "sources.csv"), lines.join("\r\n"));
        const table = (await readPackage(folder)).package?.tables.get("sources");
        let line = 2;
        const expected = rows.map((row) => {
          const at = line;
          line += 1 + row.join("").split("\n").length - 1;
          return {
            line: at,
            cells: Object.fromEntries(columns.map((column, index) => [column, row[index]])),
          };
        });
        expect(table?.rows).toEqual(expected);
      },
    ),
    { numRuns: 100, seed: 20240630 },
  );
});

test("a row spoilt anywhere in the shipped dataset is an error that names its file", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom("open a quote", "add a cell", "repeat a row"),
      fc.constantFrom(...TABLES),
      fc.nat(),
      async (kind, table, at) => {
        const folder = await editedPackage([], SHIPPED_DATASET);
        await mutate(folder, [{ table, kind, at }]);
        const errors = checkPackage(await readPackage(folder)).problems.filter(
          ({ severity }) => severity === "error",
        );
        expect(errors.map(({ file }) => file)).toContain(`${table}.csv`);
      },
    ),
    { numRuns: 15, seed: 20240630 },
  );
});
