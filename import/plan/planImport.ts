import {
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
import { compareBallots } from "./compareBallots.ts";
import { differingProperties } from "./differingProperties.ts";
import type { ImportPlan, KindPlan } from "./importPlan.ts";
import { type Held, readHeld } from "./readHeld.ts";

type Row = NodeRow | FactRow;

/**
 * Compares a dataset with what the store holds. The content is compared even where the hash is the same: a later version of the program
 * may derive more from the same package.
 * @param known what the store holds, where it was read already.
 */
export async function planImport(
  data: GraphData,
  engine: Engine,
  store: Store,
  known?: Held,
): Promise<ImportPlan> {
  const held = known ?? (await readHeld(engine, store));
  const { before, cutOff } = held;
  const kinds: KindPlan[] = [];
  for (const kind of [...nodeKinds, ...factKinds]) {
    if (kind === "VOTED" && data.ballots !== undefined)
      kinds.push(compareBallots(data.ballots, await held.ballots()));
    else kinds.push(compareKind(kind, rowsOfKind(data, kind), await held.contents(kind)));
  }
  const same = kinds.every(({ counts }) => counts.added + counts.changed + counts.removed === 0);
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
  const removed = [...heldRows.keys()];
  const counts = { added: added.length, changed: changed.length, removed: removed.length };
  return { kind, added, changed, removed, unchanged, counts, touched };
}

function idOf(row: Row): string {
  return "key" in row ? row.key : row.id;
}

function startOf(row: Row): string {
  return "key" in row ? row.from : row.id;
}
