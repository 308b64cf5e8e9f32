import type { JobInput, JobResult, Jobs, JobTable } from "./jobs.ts";
import type { RunningJob, WorkerPool } from "./workerPool.ts";

/** How far a computation is, 0 to 1, and what came of it: null until it is done, and then progress is 1. */
export interface Progress<Result> {
  readonly progress: number;
  readonly result: Result | null;
}

/** Long computations on one dataset. Whoever asks for the same one while it runs, or after it, gets the same one. */
export interface Work<Table extends JobTable = Jobs> {
  /**
   * Starts a computation, or looks how far it is: ask again until there is a result. One that nobody asks for is cancelled after
   * some seconds; a result is kept while it is among the last used.
   * @param key what tells it from others of the same name, for instance its arguments as JSON.
   * @param input made only where the computation is new.
   * @throws what the job failed with, once; asked again, it is tried anew.
   */
  ask<Name extends keyof Table & string>(
    name: Name,
    key: string,
    input: () => JobInput<Table, Name> | Promise<JobInput<Table, Name>>,
  ): Progress<JobResult<Table, Name>>;
  /** Cancels what runs and forgets what is done: the dataset is not the current one any more. */
  close(): void;
}

/** The clock, for tests another one. */
export interface Clock {
  now(): number;
  /** Calls every so many milliseconds until the function that it returns is called. */
  every(milliseconds: number, act: () => void): () => void;
}

/** Milliseconds after which a computation that nobody asked about is cancelled. */
export const ABANDONED_MS = 5_000;
const LOOK_MS = 1_000;
/** Results kept, the last used ones. */
const KEPT = 32;

interface Entry {
  progress: number;
  outcome: { readonly result: unknown } | { readonly error: unknown } | null;
  askedAt: number;
  running: RunningJob | null;
  dropped: boolean;
}

export function createWork<Table extends JobTable = Jobs>(
  pool: WorkerPool,
  clock: Clock = SYSTEM_CLOCK,
): Work<Table> {
  const entries = new Map<string, Entry>();
  let stopLooking: (() => void) | null = null;

  const look = () => {
    const unfinished = [...entries].filter(([, { outcome }]) => outcome === null);
    const abandoned = unfinished.filter(([, entry]) => clock.now() - entry.askedAt >= ABANDONED_MS);
    for (const [id, entry] of abandoned) drop(id, entry);
    if (unfinished.length === abandoned.length) rest();
  };
  const rest = () => {
    stopLooking?.();
    stopLooking = null;
  };
  const drop = (id: string, entry: Entry) => {
    entries.delete(id);
    entry.dropped = true;
    entry.running?.cancel();
  };

  return {
    ask(name, key, input) {
      const id = JSON.stringify([name, key]);
      const entry = entries.get(id) ?? begin(name, async () => input());
      entries.delete(id);
      entries.set(id, entry);
      entry.askedAt = clock.now();
      stopLooking ??= clock.every(LOOK_MS, look);
      forgetOldest();
      if (entry.outcome === null) return { progress: entry.progress, result: null };
      if ("result" in entry.outcome) return { progress: 1, result: entry.outcome.result as never };
      entries.delete(id);
      throw entry.outcome.error;
    },
    close() {
      for (const [id, entry] of entries) drop(id, entry);
      rest();
    },
  };

  function begin(name: string, input: () => Promise<unknown>): Entry {
    const entry: Entry = { progress: 0, outcome: null, askedAt: clock.now(), running: null, dropped: false };
    const run = async () => {
      const order = { name, input: await input() };
      if (entry.dropped) return null;
      entry.running = pool.start(order, (share) => {
        // Only a result is the whole.
        entry.progress = Math.min(share, ALMOST);
      });
      return entry.running.result;
    };
    run().then(
      (result) => {
        entry.outcome = { result };
      },
      (error: unknown) => {
        entry.outcome = { error };
      },
    );
    return entry;
  }

  function forgetOldest(): void {
    const done = [...entries].filter(([, { outcome }]) => outcome !== null);
    for (const [id] of done.slice(0, Math.max(0, done.length - KEPT))) entries.delete(id);
  }
}

const ALMOST = 0.999;

const SYSTEM_CLOCK: Clock = {
  now: () => performance.now(),
  every(milliseconds, act) {
    const timer = setInterval(act, milliseconds);
    timer.unref();
    return () => clearInterval(timer);
  },
};
