import { readdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test, vi } from "vitest";
import type { ImportResult } from "../../import/importPackage.ts";
import { SHIPPED_DATASET } from "../../import/read/readStandard.ts";
import { sumTally } from "../../import/write/tallyRows.ts";
import type { OpenStore } from "../../server/store/openStore.ts";
import { type Edit, editedPackage, MINI, temporaryFolder } from "./support/packages.ts";
import { embeddedStore, importInto } from "./support/target.ts";

const NOON = new Date("2024-07-01T12:00:00Z");
const ROWS = 43;

/** Counts what is written through it. */
function watched(target: OpenStore): { readonly target: OpenStore; readonly loads: () => number } {
  const load = vi.fn(target.engine.load);
  return { target: { ...target, engine: { ...target.engine, load } }, loads: () => load.mock.calls.length };
}

/** "kind: +added ~changed −removed" of the kinds that change. */
function differences(result: ImportResult): readonly string[] {
  if (!("plan" in result)) return [];
  return result.plan.kinds
    .map(({ kind, added, changed, removed }) => ({
      kind,
      parts: [
        ...added.map((id) => `+${id}`),
        ...changed.map(({ id, properties }) => `~${id}(${properties.join(" ")})`),
        ...removed.map((id) => `-${id}`),
      ],
    }))
    .filter(({ parts }) => parts.length > 0)
    .map(({ kind, parts }) => `${kind} ${parts.join(" ")}`);
}

test("a first import writes every row, and the store says what it holds", async () => {
  const target = await embeddedStore();
  const result = await importInto(target, MINI, { now: () => NOON });
  expect(result.outcome).toBe("done");
  expect(sumTally(result.tally)).toEqual({ read: ROWS, written: ROWS, unchanged: 0, rejected: 0 });
  expect(await target.store.dataset()).toMatchObject({
    name: "mini",
    created: "2024-06-30",
    licence: "Creative Commons Zero 1.0",
    attribution: "Invented",
    importedAt: NOON.toISOString(),
  });
  const [bbb] = await target.store.nodes("State", ["BBB"]);
  expect(bbb).toMatchObject({
    unMemberSince: "[..1960-01-01]",
    unMemberSinceLo: null,
    officialNameEn: "Kingdom of Boreas",
  });
});

test("an import mends a store whose data file is damaged, as the message says", async () => {
  const folder = await temporaryFolder();
  await importInto(await embeddedStore(folder), MINI);
  const [file = ""] = (await readdir(folder)).filter((name) => name.endsWith(".lbug"));
  await writeFile(path.join(folder, file), "not a database");
  const target = await embeddedStore(folder);
  await expect(target.store.dataset()).rejects.toThrow(/npm run import/);
  const { outcome, tally } = await importInto(target, MINI);
  expect({ outcome, written: sumTally(tally).written }).toEqual({ outcome: "done", written: ROWS });
  expect(await target.store.dataset()).toMatchObject({ name: "mini" });
});

test("a second import of the same data writes nothing", async () => {
  const { target, loads } = watched(await embeddedStore());
  await importInto(target, MINI, { now: () => NOON });
  const again = await importInto(target, MINI);
  expect(again.outcome).toBe("unchanged");
  expect(sumTally(again.tally)).toEqual({ read: ROWS, written: 0, unchanged: ROWS, rejected: 0 });
  expect(loads()).toBe(1);
  expect((await target.store.dataset()).importedAt).toBe(NOON.toISOString());
});

test("a dry run says what would change and writes nothing, into an empty store and over an old dataset", async () => {
  const { target, loads } = watched(await embeddedStore());
  const first = await importInto(target, MINI, { dryRun: true });
  expect(first.outcome).toBe("planned");
  expect("plan" in first && first.plan.before).toBeNull();
  await expect(target.store.dataset()).rejects.toMatchObject({ code: "NO_DATASET" });
  await importInto(target, MINI);
  const changed = await editedPackage([["ballots.csv", "rc-2,CCC,abstain", "rc-2,CCC,no"]]);
  const second = await importInto(target, changed, { dryRun: true });
  expect(differences(second)).toEqual(["RollCall ~rc-2(openAbstain)", "VOTED ~rc-2/CCC(ballot)"]);
  expect(loads()).toBe(1);
});

test.each<[string, readonly Edit[], readonly string[], number]>([
  [
    "a new row",
    [["ballots.csv", "rc-2,CCC,abstain", "rc-2,CCC,abstain\nrc-2,BBB,yes"]],
    ["VOTED +rc-2/BBB"],
    1,
  ],
  [
    "a removed row, and the roll call whose missing ballots that changes",
    [["ballots.csv", "rc-2,CCC,abstain\n", ""]],
    ["RollCall ~rc-2(openAbstain)", "VOTED -rc-2/CCC"],
    1,
  ],
  [
    "a corrected name",
    [["states.csv", "Kingdom of Boreas", "Realm of Boreas"]],
    ["State ~BBB(officialNameEn)"],
    1,
  ],
  [
    "a date that becomes known",
    [["instruments.csv", ",2019-11-05,", ",2019-11-04,"]],
    ["Instrument ~draft-1(dated datedHi datedLo)"],
    1,
  ],
  [
    "an event that gains one body and loses another",
    [["events.csv", "committee AAA", "committee assembly"]],
    ["HELD_BY +ev-1/assembly -ev-1/AAA"],
    1,
  ],
  [
    "a row that becomes another fact",
    [["sponsorships.csv", "draft-1,league,co-sponsor", "draft-1,AAA,co-sponsor"]],
    ["SPONSORED +draft-1/AAA/co-sponsor -draft-1/league/co-sponsor"],
    1,
  ],
])("the plan names %s, and only its row is written", async (_, edits, expected, written) => {
  const target = await embeddedStore();
  await importInto(target, MINI);
  const result = await importInto(target, await editedPackage(edits));
  expect(differences(result)).toEqual(expected);
  expect(sumTally(result.tally)).toMatchObject({ written, rejected: 0 });
  expect((await importInto(target, await editedPackage(edits))).outcome).toBe("unchanged");
});

test("a change of the package's own words is written too", async () => {
  const target = await embeddedStore();
  await importInto(target, MINI);
  const result = await importInto(target, await editedPackage([["datapackage.json", "Invented", "Made up"]]));
  expect(result.outcome).toBe("done");
  expect(differences(result)).toEqual([]);
  expect((await target.store.dataset()).attribution).toBe("Made up");
});

test("a package with an error is rejected whole, before the store is even opened", async () => {
  const folder = await editedPackage([
    ["ballots.csv", "rc-2,CCC,abstain", "rc-2,CCC,maybe"],
    ["states.csv", "60.5,10", "160.5,200"],
  ]);
  const target = vi.fn();
  const result = await importInto(await embeddedStore(), folder, { target });
  expect(result).toMatchObject({ outcome: "rejected", faultyRows: 2 });
  expect(sumTally(result.tally)).toEqual({ read: ROWS, written: 0, unchanged: 0, rejected: ROWS });
  expect(target).not.toHaveBeenCalled();
});

test("warnings do not stop an import", async () => {
  const folder = await editedPackage([["events.csv", "ev-2,2020-12", "ev-2,2025-01"]]);
  const result = await importInto(await embeddedStore(), folder);
  expect(result.outcome).toBe("done");
  expect(result.problems.map((problem) => problem.code)).toEqual(["FUTURE"]);
});

test("progress ends at the number of nodes and facts, which the Dataset node counts too", async () => {
  const target = await embeddedStore();
  const seen: (readonly [number, number])[] = [];
  const result = await importInto(target, MINI, { onProgress: (count, total) => seen.push([count, total]) });
  if (result.outcome !== "done") throw new Error(`expected done, got ${result.outcome}`);
  const total = Object.values(result.dataset.counts).reduce((sum, count) => sum + count, 0);
  expect(seen.at(-1)).toEqual([total, total]);
  expect(seen.every(([count, all]) => count <= all && all === total)).toBe(true);
});

test("the shipped dataset is imported row by row as it is read, and a second time not at all", async () => {
  const target = await embeddedStore();
  const first = await importInto(target, SHIPPED_DATASET);
  const { read } = sumTally(first.tally);
  expect(read).toBeGreaterThan(8_000);
  expect(sumTally(first.tally)).toEqual({ read, written: read, unchanged: 0, rejected: 0 });
  const second = await importInto(target, SHIPPED_DATASET);
  expect(second.outcome).toBe("unchanged");
  expect(differences(second)).toEqual([]);
});
