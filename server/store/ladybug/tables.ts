import { createHash } from "node:crypto";
import { factKinds, nodeKinds } from "../../../schema/kinds.ts";
import { type Column, DATASET_COLUMNS, factColumns, factEnds, nodeColumns } from "../columns.ts";

export const LADYBUG_TYPES = {
  text: "STRING",
  boolean: "BOOLEAN",
  integer: "INT64",
  float: "DOUBLE",
  ids: "STRING[]",
} as const satisfies Record<Column["type"], string>;

/** The statements that make an empty database hold the vocabulary, one for each table. */
export function createTables(): readonly string[] {
  return [
    `CREATE NODE TABLE Dataset(${DATASET_COLUMNS.map((name) => `${name} STRING`).join(", ")}, PRIMARY KEY(id))`,
    ...nodeKinds.map(
      (kind) => `CREATE NODE TABLE \`${kind}\`(${define(nodeColumns(kind))}, PRIMARY KEY(id))`,
    ),
    ...factKinds.map((kind) => {
      const ends = factEnds(kind).map(([from, to]) => `FROM ${from} TO ${to}`);
      return `CREATE REL TABLE \`${kind}\`(${ends.join(", ")}, ${define(factColumns(kind))})`;
    }),
  ];
}

/** Tells files of another vocabulary apart: 12 hexadecimal digits of the tables' definitions. */
export function tablesFingerprint(): string {
  return createHash("sha256").update(createTables().join(";")).digest("hex").slice(0, 12);
}

function define(columns: readonly Column[]): string {
  return columns.map(({ name, type }) => `\`${name}\` ${LADYBUG_TYPES[type]}`).join(", ");
}
