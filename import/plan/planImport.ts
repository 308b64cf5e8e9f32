import { AtlasError } from "../../schema/errors.ts";
import {
  type DatasetInfo,
  type FactKind,
  type FactRow,
  factKinds,
  type GraphData,
  isFactKind,
  type NodeKind,
  type NodeRow,
  nodeKinds,
} from "../../schema/kinds.ts";
import type { Engine } from "../../server/store/engine.ts";
import type { Store } from "../../server/store/store.ts";
import { differingProperties } from "./differingProperties.ts";

/** What an import does to one kind of node or fact: ids or keys, sorted. */
export interface KindPlan {
  readonly kind: NodeKind | FactKind;
  readonly added: readonly string[];
  readonly changed: readonly { readonly id: string; readonly properties: readonly string[] }[];
  readonly removed: readonly string[];
  readonly unchanged: number;
  /** Nodes at which an added, changed or removed fact starts: the rows that facts of a node's row belong to. */
  readonly touched: ReadonlySet<string>;
}

export interface ImportPlan {
  /** What the store holds now; null where it holds nothing that can be read. */
  readonly before: DatasetInfo | null;
  readonly after: GraphData["dataset"];
  /** Every kind, nodes first, in the order of the vocabulary. */
  readonly kinds: readonly KindPlan[];
  /** Hash of a dataset whose import is under way or was cut off, so that the store holds a mixture until one has finished; else null. */
  readonly cutOff: string | null;
  /** True where the store holds exactly this already, so that nothing is written. */
  readonly unchanged: boolean;
}

type Row = NodeRow | FactRow;

/**
 * Compares a dataset with what the store holds. The content is compared even where the hash is the same: a later version of the program
 * may derive more from the same package.
 */
export async function planImport(data: GraphData, engine: Engine, store: Store): Promise<ImportPlan> {
  const before = await heldDataset(store);
  const cutOff = before === null ? null : ((await engine.importing?.()) ?? null);
  const kinds: KindPlan[] = [];
  for (const kind of [...nodeKinds, ...factKinds]) {
    const held = before === null ? [] : await store.contents(kind);
    kinds.push(compareKind(kind, rowsOfKind(data, kind), held));
  }
  const same = kinds.every(
    ({ added, changed, removed }) => added.length + changed.length + removed.length === 0,
  );
  const dataset =
    before === null ? [] : differingProperties({ ...data.dataset }, { ...before, importedAt: null });
  return {
    before,
    after: data.dataset,
    kinds,
    cutOff,
    unchanged: before !== null && cutOff === null && same && dataset.length === 0,
  };
}

function rowsOfKind(data: GraphData, kind: NodeKind | FactKind): readonly Row[] {
  return isFactKind(kind) ? data.facts[kind] : data.nodes[kind];
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

function compareKind(kind: NodeKind | FactKind, wanted: readonly Row[], held: readonly Row[]): KindPlan {
  const heldRows = new Map(held.map((row) => [idOf(row), row]));
  const added: string[] = [];
  const changed: { id: string; properties: readonly string[] }[] = [];
  const touched = new Set<string>();
  let unchanged = 0;
  for (const row of wanted) {
    const id = idOf(row);
    const old = heldRows.get(id);
    heldRows.delete(id);
    const properties = old === undefined ? [] : differingProperties({ ...row }, { ...old });
    if (old === undefined) added.push(id);
    else if (properties.length > 0) changed.push({ id, properties });
    else unchanged++;
    if (old === undefined || properties.length > 0) touched.add(startOf(row));
  }
  for (const row of heldRows.values()) touched.add(startOf(row));
  return { kind, added, changed, removed: [...heldRows.keys()], unchanged, touched };
}

function idOf(row: Row): string {
  return "key" in row ? row.key : row.id;
}

function startOf(row: Row): string {
  return "key" in row ? row.from : row.id;
}
