import { AtlasError } from "../schema/errors.ts";
import type { DatasetInfo, GraphData } from "../schema/kinds.ts";
import { type FileReport, reportFile } from "./fileReport.ts";
import { type Recognised, recognise } from "./formats/formats.ts";
import { hashExport } from "./formats/read/openExport.ts";
import { Unreadable } from "./formats/read/unreadable.ts";
import { toGraphData } from "./graph/toGraph.ts";
import type { ImportRequest, ImportResult, ImportTarget } from "./importPackage.ts";
import { partsOf } from "./merge/mergedInfo.ts";
import { mergeRecord } from "./merge/mergeRecord.ts";
import type { DataPackage } from "./package.ts";
import { planImport } from "./plan/planImport.ts";
import { type Held, heldData, readHeld } from "./plan/readHeld.ts";
import { readPackage } from "./read/readPackage.ts";
import { SHIPPED_DATASET } from "./read/readStandard.ts";
import { type TableTally, tallyFile, tallyWritten } from "./write/tallyRows.ts";

export interface FilesRequest extends Omit<ImportRequest, "folder"> {
  /** Official exports, one or more. */
  readonly files: readonly string[];
}

/**
 * Sets official exports beside what the store holds: reads, checks, merges, plans and writes, whole or not at all. A row that is not understood
 * is left out and reported. An empty store gets the shipped dataset with them, since states are looked up in its table. A file that the store
 * holds already is told by its hash, and is not read any further.
 * @throws AtlasError as importPackage does, and BUSY where another import was finished meanwhile.
 */
export async function importFiles(request: FilesRequest): Promise<ImportResult> {
  const step = request.onStep ?? (() => undefined);
  try {
    step("read");
    const files: Recognised[] = [];
    for (const path of request.files) files.push(await recognise(path));
    const target = await request.target();
    const held = await readHeld(target.engine, target.store);
    const missing: Recognised[] = [];
    for (const file of files) if (!(await isHeld(file, held))) missing.push(file);
    if (missing.length === 0 && held.before !== null) return unchanged(files, held, held.before);
    return await mergeAndWrite(request, files, held, target);
  } catch (error) {
    if (error instanceof Unreadable) return rejected(error);
    throw error;
  }
}

/** A file of which rows were rejected is read again, to say which. */
async function isHeld({ format, file }: Recognised, { before, cutOff }: Held): Promise<boolean> {
  if (before === null || cutOff !== null) return false;
  const parts = partsOf(before).filter(
    (part) => part.format === format.id && part.reading === format.reading,
  );
  if (!parts.some(({ rejected }) => rejected === 0)) return false;
  const hash = await hashExport(file);
  return parts.some((part) => part.hash === hash && part.rejected === 0);
}

async function mergeAndWrite(
  request: FilesRequest,
  files: readonly Recognised[],
  held: Held,
  { engine, store }: ImportTarget,
): Promise<ImportResult> {
  const step = request.onStep ?? (() => undefined);
  const base = await baseOf(held);
  let data = base.data;
  const reports: FileReport[] = [];
  const tally: TableTally[] = base.shipped === null ? [] : [...tallyWritten(base.shipped)];
  for (const { format, file } of files) {
    const record = await format.read(file, data.nodes.State);
    step("check");
    const others = partsOf(data.dataset).filter(
      (part) => part.format === format.id && part.hash !== record.hash,
    );
    const merged = mergeRecord(data, record, { ...format, format: format.id });
    data = merged.data;
    const { written, unchanged } = merged.ballots;
    const rejected = record.rejected.count;
    tally.push(tallyFile({ table: file.name, read: record.rows, written, unchanged, rejected }));
    reports.push(reportFile(record, format, merged, others.length));
  }
  step("plan");
  const plan = await planImport(data, engine, store, held);
  const result = { problems: [], notChecked: [], tally, plan, files: reports };
  if (request.dryRun === true) return { ...result, outcome: "planned" };
  if (plan.unchanged && plan.before !== null)
    return { ...result, outcome: "unchanged", dataset: plan.before };
  step("write");
  const dataset = await engine.load(data, {
    ...(request.onProgress === undefined ? {} : { onProgress: request.onProgress }),
    ...(request.now === undefined ? {} : { now: request.now }),
    whenLocked: () => mustBeSame(held, { engine, store }),
  });
  return { ...result, outcome: "done", dataset };
}

/** What the file is set beside: the store's content, or the shipped dataset where there is none. */
async function baseOf(
  held: Held,
): Promise<{ readonly data: GraphData; readonly shipped: DataPackage | null }> {
  const { before } = held;
  if (before !== null) return { data: await heldData({ ...held, before }), shipped: null };
  const { package: shipped } = await readPackage(SHIPPED_DATASET);
  if (shipped === null) {
    throw new AtlasError("INTERNAL", `The shipped dataset cannot be read in ${SHIPPED_DATASET}.`);
  }
  return { data: toGraphData(shipped), shipped };
}

/** What another import wrote since the store was read would be lost. */
async function mustBeSame({ before }: Held, { engine, store }: ImportTarget): Promise<void> {
  const now = await readHeld(engine, store);
  if (now.before?.hash === before?.hash && now.before?.importedAt === before?.importedAt) return;
  throw new AtlasError(
    "BUSY",
    "Another import was finished while this one was being prepared. Nothing was written: start it again.",
  );
}

function unchanged(files: readonly Recognised[], held: Held, before: DatasetInfo): ImportResult {
  const { importedAt: _, ...after } = before;
  const tally = files.map(({ format, file }) => {
    const parts = partsOf(before).filter((part) => part.format === format.id);
    const read = parts.find((part) => part.name === file.name)?.rows ?? parts[0]?.rows ?? 0;
    return tallyFile({ table: file.name, read, written: 0, unchanged: read, rejected: 0 });
  });
  const plan = { before, after, kinds: [], cutOff: held.cutOff, unchanged: true };
  return { outcome: "unchanged", problems: [], notChecked: [], tally, plan, dataset: before, files: [] };
}

function rejected({ problem }: Unreadable): ImportResult {
  return { outcome: "rejected", problems: [problem], notChecked: [], tally: [], faultyRows: 0, files: [] };
}
