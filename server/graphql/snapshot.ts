import type { DatasetInfo } from "../../schema/kinds.ts";
import { type Alliances, type AlliancesRequest, alliancesInSteps } from "../analysis/alliances.ts";
import { type BallotMatrix, ballotMatrix } from "../analysis/ballotMatrix.ts";
import type { RecordWorld } from "../analysis/recordWorld.ts";
import { type Space, type SpaceRequest, spaceInSteps } from "../analysis/space.ts";
import { type TiesFound, type TiesRequest, tiesInSteps } from "../analysis/ties.ts";
import { createSearch, type Search } from "../search/createSearch.ts";
import type { Store } from "../store/store.ts";
import { createWork, type Work } from "../work/work.ts";
import type { WorkerPool } from "../work/workerPool.ts";
import { type Hubs, readHubs } from "./hubs.ts";
import { inTurn } from "./inTurn.ts";
import { lastUsed } from "./lastUsed.ts";
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
  space(request: SpaceRequest): Promise<Space>;
  /** @param key tells the request from others, without its facts. */
  ties(key: string, request: TiesRequest): Promise<TiesFound>;
  /** Long computations in worker threads; closed when another dataset becomes the current one. */
  readonly work: Work;
}

/** Networks of each sort that are kept: the page asks for the same few again and again. */
const KEPT = 32;

export function createSnapshot(
  store: Store,
  dataset: DatasetInfo,
  engine: string,
  pool: WorkerPool,
): Snapshot {
  const matrix = once(async () => ballotMatrix(await store.ballots()));
  const alliances = lastUsed<Alliances>(KEPT);
  const spaces = lastUsed<Space>(KEPT);
  const ties = lastUsed<TiesFound>(KEPT);
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
    alliances: (request) =>
      alliances(JSON.stringify(request), async () => inTurn(alliancesInSteps(await matrix(), request))),
    space: (request) =>
      spaces(JSON.stringify(request), async () => inTurn(spaceInSteps(await matrix(), request))),
    ties: (key, request) => ties(key, () => inTurn(tiesInSteps(request))),
  };
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
