import type { Format } from "./formats/format.ts";
import type { RejectedRows, UnresolvedState, VotingRecord } from "./formats/votingRecord.ts";
import type { Difference } from "./merge/differences.ts";
import type { Merged } from "./merge/mergeRecord.ts";

/** What an official export brought, beside the tally of its rows. */
export interface FileReport {
  readonly file: string;
  /** The format's name for people. */
  readonly format: string;
  readonly hash: string;
  readonly rollCalls: number;
  readonly rejected: RejectedRows;
  readonly unresolved: readonly UnresolvedState[];
  /** Roll calls on which the file and what was held before do not agree. */
  readonly differences: readonly Difference[];
  /** Ballots that differ. */
  readonly differing: number;
  /** Other exports of the same format that the store holds: what they said stays. */
  readonly others: number;
}

export function reportFile(record: VotingRecord, format: Format, merged: Merged, others: number): FileReport {
  return {
    file: record.file,
    format: format.title,
    hash: record.hash,
    rollCalls: record.rollCalls.length,
    rejected: record.rejected,
    unresolved: record.unresolved,
    differences: merged.differences,
    differing: merged.ballots.differing,
    others,
  };
}
