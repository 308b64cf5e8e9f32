import type { ResultRow } from "../engine.ts";
import type { Statement } from "./bolt.ts";

/**
 * What the Dataset node says of the data as a whole. `revision` is even while the data is whole and odd while a transaction of an import
 * is being put in place; every import makes it greater.
 */
export interface Standing {
  readonly revision: number;
  /** The hash that an import in several transactions is writing, or was when it was cut off; else null. */
  readonly importing: string | null;
  /** Null where no import has ever finished. */
  readonly hash: string | null;
}

const DATASET_ID = "dataset";

export const READ_STANDING: Statement = {
  text: "MATCH (d:Dataset {id: $id}) RETURN d.revision AS revision, d.importing AS importing, d.hash AS hash",
  parameters: { id: DATASET_ID },
};

/** @returns null where nothing was ever written. */
export function standingOf(rows: readonly ResultRow[]): Standing | null {
  const [row] = rows;
  if (row === undefined) return null;
  return {
    revision: Number(row.revision ?? 0),
    importing: row.importing === null ? null : String(row.importing),
    hash: row.hash === null ? null : String(row.hash),
  };
}

/**
 * Says that readers must expect a mixture from now on.
 * @param importing The hash that several transactions write. Where one writes everything: what it was before, so that what an import that
 * was cut off has left stays marked until the data that mend it are in place.
 */
export function beginWriting(before: Standing | null, importing: string | null): Statement {
  const revision = before === null ? 1 : before.revision + (isWhole(before) ? 1 : 2);
  return {
    text: "MERGE (d:Dataset {id: $id}) SET d.revision = $revision, d.importing = $importing",
    parameters: { id: DATASET_ID, revision, importing },
  };
}

/** The Dataset node's own properties, written together with the last of the data. */
export function describeDataset(row: Readonly<Record<string, string | null>>): Statement {
  return {
    text: "MATCH (d:Dataset {id: $id}) SET d += $row",
    parameters: { id: DATASET_ID, row: { ...row, id: DATASET_ID } },
  };
}

/** Says that the data is whole: whatever was being put in place is there, or is not. */
export const END_WRITING: Statement = {
  text: "MATCH (d:Dataset {id: $id}) WHERE d.revision % 2 = 1 SET d.revision = d.revision + 1",
  parameters: { id: DATASET_ID },
};

/**
 * Changes nothing, but has to wait for a transaction that has done the same and is still being put in place, even where the process that
 * began it is gone.
 */
export const WAIT_FOR_WRITER: Statement = {
  text: "MATCH (d:Dataset {id: $id}) SET d.revision = d.revision",
  parameters: { id: DATASET_ID },
};

export function isWhole({ revision }: Standing): boolean {
  return revision % 2 === 0;
}
