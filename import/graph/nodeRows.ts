import { NODE_KINDS, type NodeKind, type NodeRow, nodeKinds } from "../../schema/kinds.ts";
import type { DataPackage } from "../package.ts";
import { properties } from "./properties.ts";
import { rowsOf } from "./rowsOf.ts";

/** The nodes of a kind: one for each row of its table, in the order of the table. */
export function nodeRows<K extends NodeKind>(pkg: DataPackage, kind: K): readonly NodeRow<K>[] {
  const { table: name, properties: types } = NODE_KINDS[kind];
  // The type of a row and the loop that fills it come from the same table of kinds.
  return rowsOf(pkg, name).map(
    (place) => ({ id: place.row.cells.id ?? "", ...properties(types, place) }) as unknown as NodeRow<K>,
  );
}

/** The kind of every node of a package by its id: an id is unique over all kinds. */
export function kindsById(pkg: DataPackage): ReadonlyMap<string, NodeKind> {
  const kinds = new Map<string, NodeKind>();
  for (const kind of nodeKinds) {
    for (const { row } of rowsOf(pkg, NODE_KINDS[kind].table)) kinds.set(row.cells.id ?? "", kind);
  }
  return kinds;
}
