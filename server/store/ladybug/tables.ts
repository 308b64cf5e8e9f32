import { createHash } from "node:crypto";
import {
  FACT_KINDS,
  type FactKind,
  factKinds,
  NODE_KINDS,
  type NodeKind,
  nodeKinds,
  type PropertyType,
} from "../../../schema/kinds.ts";

export interface TableColumn {
  readonly name: string;
  readonly type: "STRING" | "BOOLEAN" | "INT64" | "DOUBLE" | "STRING[]";
}

const TYPES = {
  text: "STRING",
  date: "STRING",
  boolean: "BOOLEAN",
  integer: "INT64",
  float: "DOUBLE",
  ids: "STRING[]",
} as const satisfies Record<PropertyType, TableColumn["type"]>;

/** The columns of a node table in their order, the id first. */
export function nodeColumns(kind: NodeKind): readonly TableColumn[] {
  return [{ name: "id", type: "STRING" }, ...propertyColumns(NODE_KINDS[kind].properties)];
}

/** The columns of a relationship table in their order, without its two ends. A ballot's sources are its roll call's: no column. */
export function factColumns(kind: FactKind): readonly TableColumn[] {
  return [
    { name: "key", type: "STRING" },
    ...propertyColumns(FACT_KINDS[kind].properties),
    ...(kind === "VOTED" ? [] : [{ name: "sources", type: "STRING[]" } as const]),
  ];
}

function propertyColumns(properties: Readonly<Record<string, PropertyType>>): readonly TableColumn[] {
  return Object.entries(properties).flatMap(([name, type]): readonly TableColumn[] => [
    { name, type: TYPES[type] },
    ...(type === "date"
      ? ([
          { name: `${name}Lo`, type: "STRING" },
          { name: `${name}Hi`, type: "STRING" },
        ] as const)
      : []),
  ]);
}

/** The columns of the one Dataset node; `counts` is JSON. */
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
] as const;

/** The statements that make an empty database hold the vocabulary, one for each table. */
export function createTables(): readonly string[] {
  return [
    `CREATE NODE TABLE Dataset(${DATASET_COLUMNS.map((name) => `${name} STRING`).join(", ")}, PRIMARY KEY(id))`,
    ...nodeKinds.map((kind) => `CREATE NODE TABLE ${kind}(${columns(nodeColumns(kind))}, PRIMARY KEY(id))`),
    ...factKinds.map((kind) => {
      const ends = factEnds(kind).map(([from, to]) => `FROM ${from} TO ${to}`);
      return `CREATE REL TABLE ${kind}(${ends.join(", ")}, ${columns(factColumns(kind))})`;
    }),
  ];
}

/** Every pair of kinds that a fact of the kind can join. */
export function factEnds(kind: FactKind): readonly (readonly [NodeKind, NodeKind])[] {
  const { from, to } = FACT_KINDS[kind];
  return from.flatMap((start) => to.map((end) => [start, end] as const));
}

/** Tells files of another vocabulary apart: 12 hexadecimal digits of the tables' definitions. */
export function tablesFingerprint(): string {
  return createHash("sha256").update(createTables().join(";")).digest("hex").slice(0, 12);
}

function columns(all: readonly TableColumn[]): string {
  return all.map(({ name, type }) => `\`${name}\` ${type}`).join(", ");
}
