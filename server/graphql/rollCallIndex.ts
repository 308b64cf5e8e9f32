import type { FactRow, NodeRow } from "../../schema/kinds.ts";
import { compareText } from "../store/compareText.ts";
import type { Store } from "../store/store.ts";

/** A roll call with what it was taken on and who took it. */
export interface IndexedRollCall {
  readonly row: NodeRow<"RollCall">;
  /** Ids of instruments. */
  readonly instruments: readonly string[];
  /** Ids of bodies. */
  readonly bodies: readonly string[];
}

export interface RollCallIndex {
  readonly byId: ReadonlyMap<string, IndexedRollCall>;
  /** Ids, newest first: by the latest day that the date can mean, then by id. */
  readonly newestFirst: readonly string[];
  /** Position in `newestFirst` by id. */
  readonly rank: ReadonlyMap<string, number>;
}

/** @param created the date of the dataset, by which a roll call of unknown date had been taken. */
export async function readRollCallIndex(store: Store, created: string): Promise<RollCallIndex> {
  const [rows, subjects, holdings] = (await Promise.all([
    store.contents("RollCall"),
    store.contents("ON"),
    store.contents("HELD_BY"),
  ])) as unknown as [NodeRow<"RollCall">[], FactRow<"ON">[], FactRow<"HELD_BY">[]];
  const instruments = group(subjects);
  const bodies = group(holdings);
  const byId = new Map(
    rows.map((row): [string, IndexedRollCall] => [
      row.id,
      { row, instruments: instruments.get(row.id) ?? [], bodies: bodies.get(row.id) ?? [] },
    ]),
  );
  const day = (row: NodeRow<"RollCall">) => row.dateHi ?? created;
  const newestFirst = [...rows]
    .sort((left, right) => compareText(day(right), day(left)) || compareText(left.id, right.id))
    .map(({ id }) => id);
  return { byId, newestFirst, rank: new Map(newestFirst.map((id, at) => [id, at])) };
}

function group(facts: readonly { readonly from: string; readonly to: string }[]): Map<string, string[]> {
  const ends = new Map<string, string[]>();
  for (const { from, to } of facts) {
    const list = ends.get(from) ?? [];
    ends.set(from, list);
    list.push(to);
  }
  return ends;
}
