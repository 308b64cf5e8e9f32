import type { Store } from "../store/store.ts";
import type { WorkerPool } from "../work/workerPool.ts";
import { createSnapshot, type Snapshot } from "./snapshot.ts";

/** Milliseconds for which the dataset is taken to be the same before it is looked at again. */
const FRESH_MS = 250;

/**
 * Follows the dataset: an import is noticed with the first request a quarter of a second after it, without a restart, and everything
 * that was computed from the one before is dropped.
 * @param pool does the long computations; those on a dataset that is not the current one any more are cancelled.
 * @param onNew hears of each dataset when it becomes the current one.
 * @returns a function that gives the current one. It throws AtlasError NO_DATASET or UNAVAILABLE where there is none; the next call tries again.
 */
export function watchDataset(
  store: Store,
  pool: WorkerPool,
  now: () => number = () => performance.now(),
  onNew: (snapshot: Snapshot) => void = () => undefined,
): () => Promise<Snapshot> | Snapshot {
  let current: Snapshot | undefined;
  let seen = Number.NEGATIVE_INFINITY;
  let looking: Promise<Snapshot> | undefined;

  const look = async (): Promise<Snapshot> => {
    const [dataset, engine, importing] = await Promise.all([
      store.dataset(),
      store.version(),
      store.importing(),
    ]);
    if (current?.dataset.hash !== dataset.hash || current.dataset.importedAt !== dataset.importedAt) {
      current?.work.close();
      current = createSnapshot(store, dataset, engine, pool);
      onNew(current);
    }
    // What was computed before the import is of one dataset, and stays.
    if (current.importing !== importing) current = { ...current, importing };
    seen = now();
    return current;
  };

  return () => {
    if (current !== undefined && now() - seen < FRESH_MS) return current;
    looking ??= look().finally(() => {
      looking = undefined;
    });
    return looking;
  };
}
