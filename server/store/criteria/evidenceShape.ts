import type { FactKind, FactRow } from "../../../schema/kinds.ts";
import type { Names } from "../../../schema/leafPhrase.ts";
import type { Records } from "./records.ts";

/** A fact with its kind. */
export type EvidenceFact = {
  readonly [K in FactKind]: { readonly kind: K; readonly fact: FactRow<K> };
}[FactKind];

/** What the record says of one leaf for one state. */
export interface Found {
  readonly facts: readonly EvidenceFact[];
  readonly explanation: string | null;
}

/** Of whom and of which day it is asked, and what is on record. */
export interface Context {
  readonly state: string;
  readonly asOf: string;
  readonly records: Records;
  readonly names: Names;
}
