import type { MessagePort } from "node:worker_threads";
import { AtlasError } from "../../schema/errors.ts";
import type { Job, JobTable } from "./jobs.ts";
import type { Failure, Order, Report } from "./messages.ts";

/** Milliseconds between two reports of progress: nobody looks more often. */
const REPORT_MS = 50;

/** The worker's side: takes orders from the port, one after the other, and reports what became of each. */
export function serveJobs(port: MessagePort, table: JobTable): void {
  const report = (message: Report) => port.postMessage(message);
  port.on("message", (order: Order) => {
    run(order, table, report).then(
      (result) => report({ kind: "done", result }),
      (error: unknown) => report({ kind: "failed", failure: failureOf(error) }),
    );
  });
}

async function run(order: Order, table: JobTable, report: (message: Report) => void): Promise<unknown> {
  const load = Object.hasOwn(table, order.name) ? table[order.name] : undefined;
  if (load === undefined) throw new AtlasError("INTERNAL", `No job is named "${order.name}".`);
  // Orders are written against the table's types; what crosses between threads has none.
  const job = (await load()) as Job<unknown, unknown>;
  let said = 0;
  let last = Number.NEGATIVE_INFINITY;
  return job(order.input, {
    progress(share) {
      const now = performance.now();
      if (!(share > said) || now - last < REPORT_MS) return;
      said = Math.min(1, share);
      last = now;
      report({ kind: "progress", share: said });
    },
  });
}

function failureOf(error: unknown): Failure {
  if (error instanceof AtlasError) {
    return { code: error.code, message: error.message, details: error.details };
  }
  if (error instanceof Error) return { code: null, message: error.message, stack: error.stack };
  return { code: null, message: String(error), stack: undefined };
}
