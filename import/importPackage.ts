import type { DatasetInfo } from "../schema/kinds.ts";
import type { Engine } from "../server/store/engine.ts";
import type { Store } from "../server/store/store.ts";
import { checkPackage } from "./check/checkPackage.ts";
import type { FileReport } from "./fileReport.ts";
import { toGraphData } from "./graph/toGraph.ts";
import type { ImportPlan } from "./plan/importPlan.ts";
import { planImport } from "./plan/planImport.ts";
import type { Problem } from "./problem.ts";
import { readPackage } from "./read/readPackage.ts";
import { type TableTally, tallyRejected, tallyRows } from "./write/tallyRows.ts";

/** The engine that is written to, and the store over it that the plan is made against. */
export interface ImportTarget {
  readonly engine: Engine;
  readonly store: Store;
}

export interface ImportRequest {
  /** Folder of the data package. */
  readonly folder: string;
  /** Called only once the package has passed its checks. Who opens the target closes it. */
  readonly target: () => ImportTarget | Promise<ImportTarget>;
  /** Stop after the plan. Default false. */
  readonly dryRun?: boolean;
  /** Called with the number of nodes and facts written so far and the number in all. */
  readonly onProgress?: (written: number, total: number) => void;
  /** Called as a step begins. */
  readonly onStep?: (step: "read" | "check" | "plan" | "write") => void;
  /** The clock, for the time of the import. */
  readonly now?: () => Date;
}

interface Outcome {
  /** Every error and warning, sorted. */
  readonly problems: readonly Problem[];
  /** Codes of rules that could not be applied, because a table that they compare could not be read. */
  readonly notChecked: readonly string[];
  /** By table, in the order of the dataset; a planned import's is what it would do. */
  readonly tally: readonly TableTally[];
  /** What official exports brought, beside the rows; none where a package was imported. */
  readonly files?: readonly FileReport[];
}

/**
 * How an import ended. rejected: the package has errors, nothing was written. planned: a dry run. unchanged: the store holds exactly this
 * already. done: the store holds the package now.
 */
export type ImportResult =
  | (Outcome & { readonly outcome: "rejected"; readonly faultyRows: number })
  | (Outcome & { readonly outcome: "planned"; readonly plan: ImportPlan })
  | (Outcome & { readonly outcome: "unchanged"; readonly plan: ImportPlan; readonly dataset: DatasetInfo })
  | (Outcome & { readonly outcome: "done"; readonly plan: ImportPlan; readonly dataset: DatasetInfo });

/**
 * Reads a data package, checks all of it, plans and writes: whole or not at all.
 * @throws AtlasError UNAVAILABLE or TIMEOUT where the store cannot be reached, BUSY while another import runs, INTERNAL for a defect.
 */
export async function importPackage(request: ImportRequest): Promise<ImportResult> {
  const step = request.onStep ?? (() => undefined);
  step("read");
  const read = await readPackage(request.folder);
  step("check");
  const { problems, notChecked, faultyRows } = checkPackage(read);
  if (read.package === null || problems.some((problem) => problem.severity === "error")) {
    const faulty = [...faultyRows.values()].reduce((sum, count) => sum + count, 0);
    const tally = tallyRejected(read.rowsRead);
    return { outcome: "rejected", problems, notChecked, tally, faultyRows: faulty };
  }
  step("plan");
  const data = toGraphData(read.package);
  const { engine, store } = await request.target();
  const plan = await planImport(data, engine, store);
  const result = { problems, notChecked, tally: tallyRows(read.package, plan), plan };
  if (request.dryRun === true) return { ...result, outcome: "planned" };
  if (plan.unchanged && plan.before !== null)
    return { ...result, outcome: "unchanged", dataset: plan.before };
  step("write");
  const dataset = await engine.load(data, {
    ...(request.onProgress === undefined ? {} : { onProgress: request.onProgress }),
    ...(request.now === undefined ? {} : { now: request.now }),
  });
  return { ...result, outcome: "done", dataset };
}
