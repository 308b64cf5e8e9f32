import { availableParallelism } from "node:os";
import { AtlasError } from "../../schema/errors.ts";
import type { Order } from "./messages.ts";
import { type WorkerThread, workerThread } from "./workerThread.ts";

export interface RunningJob {
  readonly result: Promise<unknown>;
  /** Ends the job's thread, or takes it out of the queue; `result` then rejects with BUSY. Does nothing once it is over. */
  cancel(): void;
}

export interface WorkerPool {
  /** Starts a job as soon as a thread is free, first come, first served. @param progress hears of shares of 0 to 1. */
  start(order: Order, progress: (share: number) => void): RunningJob;
  /** Threads that are working. */
  readonly busy: number;
  /** Cancels everything and ends every thread. */
  close(): Promise<void>;
}

interface Options {
  /** The file that each thread begins with. */
  readonly entry?: URL;
  /** Threads at most. Default one fewer than the machine has cores, at least one, so that the server goes on answering. */
  readonly threads?: number;
}

interface Waiting {
  readonly order: Order;
  readonly progress: (share: number) => void;
  readonly done: (value: unknown) => void;
  readonly failed: (error: unknown) => void;
  thread: WorkerThread | null;
  isOver: boolean;
}

/** Threads for long work. They are started when first needed and kept; one that crashed, or whose job was cancelled, is replaced. */
export function createWorkerPool({ entry = MAIN, threads = FREE_CORES }: Options = {}): WorkerPool {
  const idle: WorkerThread[] = [];
  const queue: Waiting[] = [];
  const running = new Set<Waiting>();
  const ending = new Set<Promise<void>>();
  let closed = false;

  const next = () => {
    while (running.size < threads) {
      const job = queue.shift();
      if (job === undefined) return;
      const thread = idle.pop() ?? workerThread(entry);
      job.thread = thread;
      running.add(job);
      thread
        .run(job.order, job.progress)
        .then(job.done, job.failed)
        .finally(() => {
          job.isOver = true;
          running.delete(job);
          if (thread.alive && !closed) idle.push(thread);
          next();
        });
    }
  };

  return {
    start(order, progress) {
      let job: Waiting | undefined;
      const result = new Promise((done, failed) => {
        job = { order, progress, done, failed, thread: null, isOver: false };
        if (closed) failed(cancelled());
        else queue.push(job);
      });
      // Whoever cancels a job need not wait for it too.
      result.catch(() => undefined);
      next();
      return { result, cancel: () => job !== undefined && cancel(job) };
    },
    get busy() {
      return running.size;
    },
    async close() {
      closed = true;
      for (const job of [...queue, ...running]) cancel(job);
      for (const thread of idle.splice(0)) end(thread);
      await Promise.all(ending);
    },
  };

  function cancel(job: Waiting): void {
    if (job.isOver) return;
    job.isOver = true;
    job.failed(cancelled());
    const at = queue.indexOf(job);
    if (at >= 0) queue.splice(at, 1);
    if (job.thread !== null) end(job.thread);
  }

  function end(thread: WorkerThread): void {
    const ended = thread.end().finally(() => ending.delete(ended));
    ending.add(ended);
  }
}

const MAIN = new URL("./main.ts", import.meta.url);
const FREE_CORES = Math.max(1, availableParallelism() - 1);

function cancelled(): AtlasError {
  return new AtlasError(
    "BUSY",
    "The computation was stopped before it was done. Ask again to start it anew.",
  );
}
