import { expect, test, vi } from "vitest";
import { type FilesRequest, importFiles } from "../../import/importFiles.ts";
import type { ImportResult } from "../../import/importPackage.ts";
import { SHIPPED_DATASET } from "../../import/read/readStandard.ts";
import { formatResult } from "../../import/report/formatResult.ts";
import { toJson } from "../../import/report/toJson.ts";
import { sumTally } from "../../import/write/tallyRows.ts";
import type { OpenStore } from "../../server/store/openStore.ts";
import { runCli } from "./support/cli.ts";
import { gaFile, gaRollCall, gaRow, gaText } from "./support/gaExport.ts";
import { MINI, temporaryFolder } from "./support/packages.ts";
import { embeddedStore, importInto } from "./support/target.ts";

const ROWS = [
  ...gaRollCall({ undl_id: "1", resolution: "A/RES/56/901" }, { FRA: "Y", USA: "N", IND: "A" }),
  ...gaRollCall({ undl_id: "2", resolution: "A/RES/56/902" }, { FRA: "X", USA: "Y" }),
];

function setBeside(target: OpenStore, files: readonly string[], more: Partial<FilesRequest> = {}) {
  return importFiles({ files, target: () => target, ...more });
}

function counts(result: ImportResult): Readonly<Record<string, string>> {
  if (!("plan" in result)) return {};
  const changing = result.plan.kinds.filter(
    (kind) => kind.counts.added + kind.counts.changed + kind.counts.removed > 0,
  );
  return Object.fromEntries(
    changing.map((kind) => [
      kind.kind,
      `+${kind.counts.added} ~${kind.counts.changed} -${kind.counts.removed}`,
    ]),
  );
}

test("a file is set beside what the store holds, and a second time nothing is written", async () => {
  const target = await embeddedStore();
  await importInto(target, SHIPPED_DATASET);
  const before = await target.store.dataset();
  const file = await gaFile(gaText(ROWS));
  const result = await setBeside(target, [file]);
  expect(result.outcome).toBe("done");
  expect(counts(result)).toEqual({
    HELD_BY: "+2 ~0 -0",
    Instrument: "+2 ~0 -0",
    ON: "+2 ~0 -0",
    RollCall: "+2 ~0 -0",
    Source: "+2 ~0 -0",
    VOTED: "+5 ~0 -0",
  });
  expect(result.tally).toEqual([{ table: "ga_voting.csv", read: 5, written: 5, unchanged: 0, rejected: 0 }]);
  const after = await target.store.dataset();
  expect(after.counts.VOTED).toBe((before.counts.VOTED ?? 0) + 5);
  expect(after.parts?.map(({ hash }) => hash)[0]).toBe(before.hash);
  expect(await target.store.ballots(["ga-56-901", "ga-56-902", "ga-74-247"])).toMatchObject([
    { rollCall: "ga-56-901", states: ["FRA", "IND", "USA"], ballots: ["yes", "abstain", "no"] },
    { rollCall: "ga-56-902", states: ["FRA", "USA"], ballots: ["absent", "yes"] },
    { rollCall: "ga-74-247" },
  ]);

  const load = vi.fn(target.engine.load);
  const again = await setBeside({ ...target, engine: { ...target.engine, load } }, [file]);
  expect(again.outcome).toBe("unchanged");
  expect(again.tally).toEqual([{ table: "ga_voting.csv", read: 5, written: 0, unchanged: 5, rejected: 0 }]);
  expect(load).not.toHaveBeenCalled();
});

test("an empty store gets the shipped dataset with the file, and the same dataset as in two steps", async () => {
  const file = await gaFile(gaText(ROWS));
  const [empty, filled] = [await embeddedStore(), await embeddedStore()];
  await importInto(filled, SHIPPED_DATASET);
  await setBeside(filled, [file]);
  const result = await setBeside(empty, [file]);
  expect(result.outcome).toBe("done");
  const total = sumTally(result.tally);
  expect(total.read).toBe(total.written);
  expect((await empty.store.dataset()).hash).toBe((await filled.store.dataset()).hash);
  for (const kind of ["RollCall", "VOTED", "Source", "ON"] as const) {
    expect(await empty.store.contents(kind)).toEqual(await filled.store.contents(kind));
  }
});

test("a dry run says the same as the import after it, and writes nothing", async () => {
  const target = await embeddedStore();
  await importInto(target, SHIPPED_DATASET);
  const file = await gaFile(gaText(ROWS));
  const before = await target.store.dataset();
  const planned = await setBeside(target, [file], { dryRun: true });
  expect(planned.outcome).toBe("planned");
  expect(await target.store.dataset()).toEqual(before);
  const done = await setBeside(target, [file]);
  expect(counts(done)).toEqual(counts(planned));
  expect(done.tally).toEqual(planned.tally);
});

test("rows that are not understood are left out, named and counted; the others are there", async () => {
  const target = await embeddedStore();
  await importInto(target, SHIPPED_DATASET);
  const bad = { ...gaRow({ ...ROWS[0], ms_code: "FRX", ms_name: "FRANSE" }) };
  const file = await gaFile(gaText([...ROWS, bad]));
  const result = await setBeside(target, [file]);
  expect(result.tally).toEqual([{ table: "ga_voting.csv", read: 6, written: 5, unchanged: 0, rejected: 1 }]);
  const text = formatResult(result);
  expect(text).toContain('error STATE  ga_voting.csv:7  ms_code = "FRX (FRANSE)"');
  expect(text).toMatch(/"FRX" "FRANSE": 1 row, first in line 7; perhaps .*FRA/);
  expect(JSON.parse(toJson(result))).toMatchObject({
    files: [{ rejected: { count: 1, byCode: { STATE: 1 } }, unresolved: [{ code: "FRX", rows: 1 }] }],
  });
  const again = await setBeside(target, [file]);
  expect(again.outcome).toBe("unchanged");
  expect(sumTally(again.tally)).toEqual({ read: 6, written: 0, unchanged: 5, rejected: 1 });
});

test("a file beside another of its format says so", async () => {
  const target = await embeddedStore();
  await importInto(target, SHIPPED_DATASET);
  await setBeside(target, [await gaFile(gaText(ROWS))]);
  const newer = ROWS.map((row) => (row.ms_code === "FRA" ? { ...row, ms_vote: "N" } : row));
  const result = await setBeside(target, [await gaFile(gaText(newer))]);
  expect(result.files).toMatchObject([{ others: 1, differing: 2 }]);
  expect(formatResult(result)).toContain("ga-56-901: FRA yes, in undl-1 no");
  expect((await target.store.dataset()).parts).toHaveLength(3);
});

test("what another import wrote meanwhile is not lost", async () => {
  const target = await embeddedStore();
  await importInto(target, SHIPPED_DATASET);
  const other = async (): Promise<OpenStore> => target;
  const load = async (...given: Parameters<typeof target.engine.load>) => {
    await importInto(await other(), MINI);
    return target.engine.load(...given);
  };
  const raced = setBeside({ ...target, engine: { ...target.engine, load } }, [await gaFile(gaText(ROWS))]);
  await expect(raced).rejects.toMatchObject({ code: "BUSY" });
  expect((await target.store.dataset()).name).toBe("mini");
});

test("a file that cannot be read is 1, with its reason and without a store being opened", async () => {
  const folder = await temporaryFolder();
  const { code, stdout } = await runCli([await gaFile("a,b\n1,2\n", "votes.csv")], { ATLAS_DATA: folder });
  expect(code).toBe(1);
  expect(stdout).toContain("error FORMAT_UNKNOWN  votes.csv:1");
  expect(stdout).toContain("Nothing was written");
});

test("the command line takes a file, and says what the store holds now", async () => {
  const environment = { ATLAS_DATA: await temporaryFolder() };
  const file = await gaFile(gaText(ROWS));
  const first = await runCli([file], environment);
  expect(first).toMatchObject({ code: 0 });
  expect(first.stdout).toMatch(
    /^ga_voting\.csv: General Assembly voting data of the UN Digital Library, 2 roll calls/m,
  );
  expect(first.stdout).toMatch(/^ga_voting\.csv +5 +5 +0 +0$/m);
  const second = await runCli([file], environment);
  expect(second.stdout).toMatch(/^Unchanged: /m);
});
