import type { Problem } from "../problem.ts";

/** What a file says of one roll call, as far as it was understood: the common ground of the formats. */
export interface RecordedRollCall {
  /** The id of the source in the atlas, "undl-671205": one record of whoever publishes it. */
  readonly source: {
    readonly id: string;
    readonly title: string;
    readonly publisher: string;
    readonly url: string;
    readonly note: string | null;
  };
  /** The id that the roll call gets where the store holds it under no other. */
  readonly id: string;
  /** What was voted on. */
  readonly instrument: {
    readonly id: string;
    readonly kind: "resolution" | "draft-resolution";
    readonly symbol: string;
    readonly shortName: string;
    readonly title: string;
  };
  /** The organisation whose vote it is, by its id in the atlas, with a name for it where the atlas does not know it yet. */
  readonly body: { readonly id: string; readonly nameEn: string };
  /** Subject headings as the source has them; null where it has none. */
  readonly subject: string | null;
  readonly session: string | null;
  /** A day. */
  readonly date: string;
  readonly title: string;
  readonly note: string | null;
  readonly totals: { readonly [B in "yes" | "no" | "abstain" | "absent"]: number | null };
  /** By the position of the state in `VotingRecord.states`: 0 no ballot, else its place in BALLOT_WORDS from 1. */
  readonly ballots: Uint8Array;
}

/** A code or name of a state that the table of states does not have. */
export interface UnresolvedState {
  readonly code: string;
  readonly name: string;
  /** Rows that were left out for it, and the line of the first. */
  readonly rows: number;
  readonly line: number;
  /** Ids of states with a code or name that is nearly the same, the nearest first; at most three. */
  readonly suggestions: readonly string[];
}

/** Rows that were left out. */
export interface RejectedRows {
  readonly count: number;
  /** The reasons, each at the first row that it left out; at most REASONS_KEPT. */
  readonly problems: readonly Problem[];
  /** How many rows each reason left out, by its code. */
  readonly byCode: ReadonlyMap<string, number>;
}

/** Reasons that are listed with their places; what goes beyond is counted. */
export const REASONS_KEPT = 1_000;

/** A file of votes as it was read. Rows = ballots in the roll calls + rejected. */
export interface VotingRecord {
  readonly file: string;
  /** SHA-256 of its unpacked bytes. */
  readonly hash: string;
  readonly rows: number;
  /** Ids of all states that the atlas knows, sorted. */
  readonly states: readonly string[];
  /** Sorted by id. */
  readonly rollCalls: readonly RecordedRollCall[];
  readonly rejected: RejectedRows;
  readonly unresolved: readonly UnresolvedState[];
}
