import { type BallotTable, ballotTable } from "../../schema/ballotTable.ts";
import { AtlasError } from "../../schema/errors.ts";
import {
  type DatasetInfo,
  type FactKind,
  factKinds,
  type GraphData,
  type NodeKind,
  nodeKinds,
} from "../../schema/kinds.ts";
import type { Engine } from "../../server/store/engine.ts";
import type { RollCallBallots, Store } from "../../server/store/store.ts";

/** What a store holds, as far as an import asks for it; each part is read once. */
export interface Held {
  /** Null where the store holds nothing that can be read. */
  readonly before: DatasetInfo | null;
  /** Hash of a dataset whose import is under way or was cut off, so that the store holds a mixture; else null. */
  readonly cutOff: string | null;
  contents(kind: NodeKind | FactKind): ReturnType<Store["contents"]>;
  ballots(): Promise<BallotTable>;
}

export async function readHeld(engine: Engine, store: Store): Promise<Held> {
  const before = await heldDataset(store);
  const cutOff = before === null ? null : ((await engine.importing?.()) ?? null);
  const read = new Map<NodeKind | FactKind, ReturnType<Store["contents"]>>();
  let ballots: Promise<BallotTable> | undefined;
  return {
    before,
    cutOff,
    contents(kind) {
      const known = read.get(kind);
      if (known !== undefined) return known;
      const rows = before === null ? Promise.resolve([]) : store.contents(kind);
      read.set(kind, rows);
      return rows;
    },
    ballots() {
      ballots ??= before === null ? Promise.resolve(ballotTable([])) : store.ballots().then(tableOf);
      return ballots;
    },
  };
}

/** Everything that a store holds, as it would be written, the ballots in a table. */
export async function heldData(held: Held & { readonly before: DatasetInfo }): Promise<GraphData> {
  const { importedAt: _, ...dataset } = held.before;
  const rows = new Map<NodeKind | FactKind, unknown>();
  for (const kind of [...nodeKinds, ...factKinds]) {
    rows.set(kind, kind === "VOTED" ? [] : await held.contents(kind));
  }
  const pick = (kinds: readonly (NodeKind | FactKind)[]): unknown =>
    Object.fromEntries(kinds.map((kind) => [kind, rows.get(kind)]));
  return {
    dataset,
    // The type of a kind's rows and the loop over the kinds come from the same table.
    nodes: pick(nodeKinds) as GraphData["nodes"],
    facts: pick(factKinds) as GraphData["facts"],
    ballots: await held.ballots(),
  };
}

/** Null where there is none to compare with: none was imported, or what is there cannot be read and an import mends it. */
async function heldDataset(store: Store): Promise<DatasetInfo | null> {
  try {
    return await store.dataset();
  } catch (error) {
    if (!(error instanceof AtlasError)) throw error;
    if (error.code === "NO_DATASET" || error.details.remedy === "import") return null;
    throw error;
  }
}

function tableOf(rollCalls: readonly RollCallBallots[]): BallotTable {
  function* each() {
    for (const { rollCall, states, ballots } of rollCalls) {
      for (const [at, state] of states.entries()) yield { rollCall, state, ballot: ballots[at] ?? null };
    }
  }
  return ballotTable(each());
}
