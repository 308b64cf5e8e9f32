import { setImmediate as othersFirst } from "node:timers/promises";
import type { DatasetInfo } from "../../schema/kinds.ts";
import { type Alliances, type AlliancesRequest, alliancesInSteps } from "../analysis/alliances.ts";
import { type BallotMatrix, ballotMatrix } from "../analysis/ballotMatrix.ts";
import type { RecordWorld } from "../analysis/recordWorld.ts";
import { createSearch, type Search } from "../search/createSearch.ts";
import type { Store } from "../store/store.ts";
import { createWork, type Work } from "../work/work.ts";
import type { WorkerPool } from "../work/workerPool.ts";
import { type Hubs, readHubs } from "./hubs.ts";
import { readRecordWorld } from "./readRecordWorld.ts";
import { type RollCallIndex, readRollCallIndex } from "./rollCallIndex.ts";

/**
 * One dataset and what is computed from it once and kept in memory while it is the current one: the ballots as bit sets, the roll calls
 * with their dates, the search index, the hubs. Each is made when first asked for; one that failed is made anew.
 */
export interface Snapshot {
  readonly dataset: DatasetInfo;
  /** The database's name and version. */
  readonly engine: string;
  /** The hash of a dataset that an import is writing in parts: what is read is then a mixture. Else null. */
  readonly importing: string | null;
  matrix(): Promise<BallotMatrix>;
  rollCalls(): Promise<RollCallIndex>;
  search(): Promise<Search>;
  hubs(): Promise<Hubs>;
  /** What states said and did, for their records on topics. */
  record(): Promise<RecordWorld>;
  alliances(request: AlliancesRequest): Promise<Alliances>;
  /** Long computations in worker threads; closed when another dataset becomes the current one. */
  readonly work: Work;
}

/** Networks kept, the last used ones: the page asks for the same few again and again. */
const NETWORKS = 32;

export function createSnapshot(
  store: Store,
  dataset: DatasetInfo,
  engine: string,
  pool: WorkerPool,
): Snapshot {
  const matrix = once(async () => ballotMatrix(await store.ballots()));
  const networks = new Map<string, Promise<Alliances>>();
  return {
    dataset,
    engine,
    importing: null,
    matrix,
    rollCalls: once(() => readRollCallIndex(store, dataset.created)),
    search: once(async () => createSearch(await store.searchEntries())),
    hubs: once(() => readHubs(store)),
    record: once(() => readRecordWorld(store, dataset.created)),
    work: createWork(pool),
    alliances(request) {
      const key = JSON.stringify(request);
      const found =
        networks.get(key) ?? matrix().then((ballots) => inTurn(alliancesInSteps(ballots, request)));
      networks.delete(key);
      networks.set(key, found);
      found.catch(() => networks.delete(key));
      const oldest = networks.keys().next();
      if (networks.size > NETWORKS && oldest.done === false) networks.delete(oldest.value);
      return found;
    },
  };
}

/** Takes a step at a time, so that other requests are answered in between. */
async function inTurn<T>(steps: Generator<undefined, T>): Promise<T> {
  for (;;) {
    await othersFirst();
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make().catch((error: unknown) => {
      made = undefined;
      throw error;
    });
    return made;
  };
}
