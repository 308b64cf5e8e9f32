import { AtlasError } from "../../../../schema/errors.ts";
import type { JobTools } from "../../../../server/analysis/jobTools.ts";
import type { JobTable } from "../../../../server/work/jobs.ts";

/** Jobs that a test can hold, see and break. `gate` and `beat` are shared memory: `[0]` of a gate opens it, `[0]` of a beat counts. */
export const TEST_JOBS = {
  /** Adds in steps. */
  sum:
    async () =>
    (values: Float64Array, { progress }: JobTools) =>
      values.reduce((sum, value, at) => {
        progress((at + 1) / values.length);
        return sum + value;
      }, 0),
  /** Works without a break until its gate is opened, and counts in its beat. */
  spin:
    async () =>
    ({ gate, beat }: { readonly gate: Int32Array; readonly beat: Int32Array }, { progress }: JobTools) => {
      while (Atomics.load(gate, 0) === 0) {
        const turns = Atomics.add(beat, 0, 1);
        progress(1 - 1 / (1 + turns / 1000));
      }
      return "done";
    },
  refuse: async () => (id: string) => {
    throw new AtlasError("NOT_FOUND", `No state has the id ${id}.`, { details: { id } });
  },
  defect: async () => (text: string) => {
    throw new TypeError(text);
  },
  exit: async () => (code: number) => process.exit(code),
  fill: async () => (_input: null) => {
    const kept: number[][] = [];
    for (;;) kept.push(new Array(100_000).fill(kept.length));
  },
} as const satisfies JobTable;

export type TestJobs = typeof TEST_JOBS;
