import { AtlasError } from "../../../schema/errors.ts";
import type { DatasetInfo, GraphData } from "../../../schema/kinds.ts";
import { datasetProperties } from "../columns.ts";
import { rowCount } from "../counts.ts";
import type { LoadOptions } from "../engine.ts";
import type { Bolt, Statement, WriteTransaction } from "./bolt.ts";
import { ensureConstraints } from "./constraints.ts";
import { findChanges } from "./findChanges.ts";
import { type ImportLock, takeImportLock } from "./importLock.ts";
import { countHeld, mustBeOurs, readStanding } from "./readHeld.ts";
import { beginWriting, describeDataset, END_WRITING, type Standing, WAIT_FOR_WRITER } from "./standing.ts";
import { type WriteStep, writeSteps } from "./writeSteps.ts";

/** Rows that one transaction writes at most: 100,000 facts take 80 MB of the server's transaction memory. */
export const TRANSACTION_ROWS = 100_000;
/** Until the server gives up one of several transactions whose process no longer speaks. */
const TRANSACTION_MS = 600_000;

/**
 * Makes the database hold `data`, writing what differs. Up to `transactionRows` changes go into one transaction: they are there whole or
 * not at all. More go into several, each with whole roll calls, while the Dataset node says `importing`; a run that was cut off is carried
 * on by the next, which finds the less to change. Harmless to repeat.
 * @throws AtlasError BUSY while another import runs, BAD_INPUT where the database holds somebody else's nodes under our labels.
 */
export async function loadDataset(
  bolt: Bolt,
  data: GraphData,
  options: LoadOptions & { readonly transactionRows: number },
): Promise<DatasetInfo> {
  const { onProgress = () => undefined, now = () => new Date(), transactionRows } = options;
  await ensureConstraints(bolt);
  const lock = await takeImportLock(bolt);
  try {
    await inOneTransaction(bolt, [WAIT_FOR_WRITER]);
    await options.whenLocked?.();
    const standing = await readStanding(bolt);
    const counts = await countHeld(bolt);
    await mustBeOurs(bolt, standing, counts);
    const steps = writeSteps(await findChanges(bolt, data, counts));
    const progress = countProgress(data, steps, onProgress);
    const info: DatasetInfo = { ...data.dataset, importedAt: now().toISOString() };
    const packs = pack(steps, transactionRows);
    if (packs.length > 1) await writeInParts(bolt, lock, standing, packs, info, progress);
    else await writeAtOnce(bolt, lock, standing, packs[0] ?? [], info, progress);
    return info;
  } finally {
    await lock.release();
  }
}

type Progress = (rows: number) => void;

async function writeAtOnce(
  bolt: Bolt,
  lock: ImportLock,
  standing: Standing | null,
  steps: readonly WriteStep[],
  info: DatasetInfo,
  progress: Progress,
): Promise<void> {
  for (const step of steps) {
    await runStep(lock.holder, step);
    progress(step.rows);
  }
  // Only now, so that readers wait for the commit and not for the whole import.
  await inOneTransaction(bolt, [beginWriting(standing, standing?.importing ?? null)]);
  try {
    await lock.holder.run(describeDataset({ ...datasetProperties(info), importing: null }));
    await lock.commit();
  } finally {
    await lock.release();
    await inOneTransaction(bolt, [END_WRITING]);
  }
}

async function writeInParts(
  bolt: Bolt,
  lock: ImportLock,
  standing: Standing | null,
  packs: readonly (readonly WriteStep[])[],
  info: DatasetInfo,
  progress: Progress,
): Promise<void> {
  await inOneTransaction(bolt, [beginWriting(standing, info.hash)]);
  for (const steps of packs) {
    // Fails where the lock was lost with its connection.
    await lock.holder.run({ text: "RETURN 1 AS held" });
    const transaction = await bolt.begin(TRANSACTION_MS);
    try {
      await transaction.run(WAIT_FOR_WRITER);
      for (const step of steps) {
        await runStep(transaction, step);
        progress(step.rows);
      }
      await transaction.commit();
    } finally {
      await transaction.rollback();
    }
  }
  await inOneTransaction(bolt, [
    describeDataset({ ...datasetProperties(info), importing: null }),
    END_WRITING,
  ]);
}

async function runStep(transaction: Pick<WriteTransaction, "run">, step: WriteStep): Promise<void> {
  const made = { nodes: 0, facts: 0 };
  for (const statement of step.statements) {
    const { nodesCreated, factsCreated } = await transaction.run(statement);
    made.nodes += nodesCreated;
    made.facts += factsCreated;
  }
  if (made.nodes === step.nodesCreated && made.facts === step.factsCreated) return;
  throw new AtlasError(
    "INTERNAL",
    `A step of the import was to create ${step.nodesCreated} nodes and ${step.factsCreated} facts and created ${made.nodes} and ${made.facts}: an end of a fact is missing from the data.`,
    { details: { engine: "neo4j", statement: step.statements.at(-1)?.text } },
  );
}

async function inOneTransaction(bolt: Bolt, statements: readonly Statement[]): Promise<void> {
  const transaction = await bolt.begin(TRANSACTION_MS);
  try {
    for (const statement of statements) await transaction.run(statement);
    await transaction.commit();
  } finally {
    await transaction.rollback();
  }
}

/** Steps in their order, as many together as a transaction takes. */
function pack(steps: readonly WriteStep[], transactionRows: number): readonly (readonly WriteStep[])[] {
  const packs: WriteStep[][] = [];
  let rows = 0;
  for (const step of steps) {
    const last = packs.at(-1);
    if (last === undefined || rows + step.rows > transactionRows) {
      packs.push([step]);
      rows = step.rows;
    } else {
      last.push(step);
      rows += step.rows;
    }
  }
  return packs;
}

/** Counts every node and fact of the data; what is there already counts as written from the start, what goes does not count. */
function countProgress(
  data: GraphData,
  steps: readonly WriteStep[],
  onProgress: (written: number, total: number) => void,
): Progress {
  const total = rowCount(data);
  const toDo = steps.reduce((sum, { rows }) => sum + rows, 0);
  let left = toDo;
  const report = () => onProgress(Math.max(0, total - left), total);
  report();
  return (rows) => {
    left -= rows;
    report();
  };
}
