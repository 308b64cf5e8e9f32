import {
  type DatasetInfo,
  FACT_KINDS,
  type FactKind,
  NODE_KINDS,
  type NodeKind,
  type PropertyType,
} from "../../schema/kinds.ts";

/** A stored property. A date is one column as written and two of bounds. */
export interface Column {
  readonly name: string;
  readonly type: Exclude<PropertyType, "date">;
}

/** The stored properties of a node in their order, the id first. */
export function nodeColumns(kind: NodeKind): readonly Column[] {
  return [{ name: "id", type: "text" }, ...propertyColumns(NODE_KINDS[kind].properties)];
}

/**
 * The stored properties of a fact in their order, the key first. Where an end can be of several kinds, its kind is stored with the fact:
 * the engines have different functions for the label of a node, and one statement for all kinds costs half of one for each.
 * A ballot's sources are its roll call's and are not stored again.
 */
export function factColumns(kind: FactKind): readonly Column[] {
  const { from, to, properties } = FACT_KINDS[kind];
  return [
    { name: "key", type: "text" },
    ...(from.length > 1 ? [{ name: "fromKind", type: "text" } as const] : []),
    ...(to.length > 1 ? [{ name: "toKind", type: "text" } as const] : []),
    ...propertyColumns(properties),
    ...(kind === "VOTED" ? [] : [{ name: "sources", type: "ids" } as const]),
  ];
}

/** The properties of the one Dataset node, all of them text; `counts` and `parts` are JSON. */
export const DATASET_COLUMNS = [
  "id",
  "hash",
  "name",
  "title",
  "version",
  "created",
  "licence",
  "attribution",
  "importedAt",
  "counts",
  "coverageFrom",
  "coverageTo",
  "parts",
] as const;

/** Every pair of kinds that a fact of the kind can join. */
export function factEnds(kind: FactKind): readonly (readonly [NodeKind, NodeKind])[] {
  const { from, to } = FACT_KINDS[kind];
  return from.flatMap((start) => to.map((end) => [start, end] as const));
}

function propertyColumns(properties: Readonly<Record<string, PropertyType>>): readonly Column[] {
  return Object.entries(properties).flatMap(([name, type]): readonly Column[] =>
    type === "date"
      ? [name, `${name}Lo`, `${name}Hi`].map((each) => ({ name: each, type: "text" }))
      : [{ name, type }],
  );
}

/** The properties of the Dataset node but its id. */
export function datasetProperties({
  counts,
  parts,
  ...info
}: DatasetInfo): Readonly<Record<Exclude<(typeof DATASET_COLUMNS)[number], "id">, string | null>> {
  return {
    ...info,
    counts: JSON.stringify(counts),
    parts: parts === undefined ? null : JSON.stringify(parts),
  };
}
