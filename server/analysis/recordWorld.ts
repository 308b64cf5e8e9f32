import type { FactKind, FactRow, NodeRow } from "../../schema/kinds.ts";
import type { CodedDeed, CodedLink, Direction } from "./recordCoding.ts";

/** What a state can have done on a topic, from word to bond. */
export const RECORD_ACTS = ["said", "voted", "sponsored", "signed", "consented"] as const;
export type RecordAct = (typeof RECORD_ACTS)[number];

/** Which line of the coding an act needs; a statement needs none, since its position answers a topic in the dataset itself. */
export const DEED_OF: Readonly<Record<Exclude<RecordAct, "said">, CodedDeed>> = {
  voted: "vote",
  sponsored: "sponsorship",
  signed: "treaty",
  consented: "treaty",
};

/** A kind of fact that a record is made of. */
export type RecordFactKind = FactKind & ("STATED" | "VOTED" | "SPONSORED" | "PARTICIPATES_IN");

/** One thing that a state said or did on a topic, as far as it had happened by the day. */
export interface RecordEntry {
  readonly state: string;
  readonly act: RecordAct;
  readonly kind: RecordFactKind;
  readonly row: FactRow;
  /** The id of the position, the roll call or the instrument. */
  readonly what: string;
  /** The ballot, the role, the action; for a statement the position. */
  readonly value: string;
  /** Where it points on the topic's scale; 0 for neither way. */
  readonly direction: Direction;
  /** Of a statement's position, −2 to 2; null for a deed, or for a position outside the scale. */
  readonly polarity: number | null;
  /** As written; null where unknown. */
  readonly date: string | null;
  /** The first and the last day on which it can have happened. */
  readonly lo: string;
  readonly hi: string;
  /** False where it is only inferred, or had only possibly happened by the day. */
  readonly certain: boolean;
}

/** The rows from which records are read. Everything is in the vocabulary of schema/kinds.ts. */
export interface RecordWorld {
  /** The date of the dataset: what is on record had happened by then. */
  readonly created: string;
  readonly states: readonly NodeRow<"State">[];
  readonly topics: readonly NodeRow<"Topic">[];
  readonly positions: ReadonlyMap<string, { readonly row: NodeRow<"Position">; readonly topic: string }>;
  readonly rollCalls: ReadonlyMap<string, NodeRow<"RollCall">>;
  /** The instruments that each roll call was taken on, by id. */
  readonly rollCallOn: ReadonlyMap<string, readonly string[]>;
  readonly instruments: ReadonlyMap<string, NodeRow<"Instrument">>;
  readonly statements: readonly FactRow<"STATED">[];
  /** At least those of the coded roll calls. */
  readonly ballots: readonly FactRow<"VOTED">[];
  readonly sponsorships: readonly FactRow<"SPONSORED">[];
  readonly actions: readonly FactRow<"PARTICIPATES_IN">[];
  /** Only lines whose topic and roll call or instrument this data holds. */
  readonly links: readonly CodedLink[];
}
