import type { JobTools } from "../analysis/jobTools.ts";

/** A pure function that takes long: input and result are structured-cloneable (plain objects, maps, typed arrays). */
export type Job<Input, Result> = (input: Input, tools: JobTools) => Result | Promise<Result>;

/** Jobs by name; each is loaded only where it runs, in a worker thread. */
export type JobTable = Readonly<Record<string, () => Promise<Job<never, unknown>>>>;

export type JobInput<Table extends JobTable, Name extends keyof Table> = Parameters<
  Awaited<ReturnType<Table[Name]>>
>[0];
export type JobResult<Table extends JobTable, Name extends keyof Table> = Awaited<
  ReturnType<Awaited<ReturnType<Table[Name]>>>
>;

/** Every job that the server can give to a worker. A new one is a line here. */
export const JOBS = {
  sureCoalitions: async () => (await import("../analysis/sureCoalitions.ts")).sureCoalitions,
  selfTest: async () => (await import("../analysis/references/runReferences.ts")).runReferences,
  spaceUncertainty: async () => (await import("../analysis/spaceUncertainty.ts")).spaceUncertainty,
} as const satisfies JobTable;

export type Jobs = typeof JOBS;
