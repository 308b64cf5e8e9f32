import { Worker } from "node:worker_threads";
import { AtlasError } from "../../schema/errors.ts";
import type { Failure, Order, Report } from "./messages.ts";

export interface WorkerThread {
  /** Does one job. Rejects where the job fails or the thread ends. @param progress hears of shares of 0 to 1. */
  run(order: Order, progress: (share: number) => void): Promise<unknown>;
  /** False once the thread has ended. */
  readonly alive: boolean;
  /** Ends the thread, whatever it is doing. */
  end(): Promise<void>;
}

/** Megabytes of heap that one job may fill. */
const HEAP_MB = 512;
const START = new URL("./startThread.mjs", import.meta.url);

/**
 * Starts a thread that runs TypeScript, whatever the program itself was started with. An idle one does not keep the program alive.
 * @param entry the file that it begins with.
 */
export function workerThread(entry: URL): WorkerThread {
  const worker = new Worker(START, {
    workerData: entry.href,
    // What the program was started with is not for its threads.
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
  });
  worker.unref();
  let alive = true;
  let settle: { readonly done: (value: unknown) => void; readonly failed: (error: Error) => void } | null =
    null;
  let hear: (share: number) => void = () => undefined;
  const fail = (error: Error) => {
    alive = false;
    settle?.failed(error);
  };
  worker.on("message", (report: Report) => {
    if (report.kind === "progress") hear(report.share);
    else if (report.kind === "done") settle?.done(report.result);
    else settle?.failed(errorOf(report.failure));
  });
  worker.on("error", (error) => fail(isOutOfMemory(error) ? tooLarge(error) : asError(error)));
  worker.on("exit", (code) =>
    fail(new Error(`The worker thread ended with ${code} before its job was done.`)),
  );
  return {
    get alive() {
      return alive;
    },
    async run(order, progress) {
      hear = progress;
      worker.ref();
      try {
        return await new Promise((done, failed) => {
          settle = { done, failed };
          if (alive) worker.postMessage(order);
          else failed(new Error("The worker thread has ended."));
        });
      } finally {
        settle = null;
        worker.unref();
      }
    },
    async end() {
      await worker.terminate();
    },
  };
}

function errorOf(failure: Failure): Error {
  if (failure.code !== null) {
    return new AtlasError(failure.code, failure.message, { details: failure.details });
  }
  const error = new Error(failure.message);
  if (failure.stack !== undefined) error.stack = failure.stack;
  return error;
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
}

function tooLarge(cause: unknown): AtlasError {
  return new AtlasError(
    "LIMIT",
    `The computation needs more than the ${HEAP_MB} MB that one may use. Choose fewer roll calls or fewer repetitions.`,
    { details: { limit: "workMegabytes", maximum: HEAP_MB }, cause },
  );
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
