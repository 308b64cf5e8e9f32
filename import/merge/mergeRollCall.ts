import { BALLOT_WORDS, ballotWord, countBallots, countEach } from "../../schema/ballotTable.ts";
import type { NodeRow } from "../../schema/kinds.ts";
import { openBallots } from "../../schema/openBallots.ts";
import type { RecordedRollCall } from "../formats/votingRecord.ts";
import {
  type DifferingValue,
  differenceNote,
  differencesOf,
  otherDocument,
  ownContradictions,
  withSentence,
} from "./differences.ts";

export interface MergedRollCall {
  readonly row: NodeRow<"RollCall">;
  readonly cells: Uint8Array;
  readonly values: readonly DifferingValue[];
  readonly ballots: { readonly written: number; readonly unchanged: number; readonly differing: number };
}

/**
 * A roll call with what a record adds to it: the source, what was unknown, ballots of states that had none, and a sentence for what differs.
 * @param before ballots held, by state; null where there are none.
 * @param symbols of the documents that it is held to be on; none where it is new.
 */
export function mergeRollCall(
  row: NodeRow<"RollCall">,
  before: Uint8Array | null,
  recorded: RecordedRollCall,
  states: readonly string[],
  symbols: readonly string[],
): MergedRollCall {
  const held = before ?? new Uint8Array(states.length);
  const values = differencesOf(row, held, recorded, states);
  const all = [...values, ...otherDocument(recorded, symbols), ...ownContradictions(recorded)];
  const cells = held.map((cell, at) => (cell === 0 ? (recorded.ballots[at] ?? 0) : cell));
  const noted = all.length === 0 ? row.note : withSentence(row.note, differenceNote(recorded.source.id, all));
  const isNoted = noted !== row.note;
  const differing = values.filter(({ what }) => states.includes(what)).length;
  const written = countBallots(cells) - countBallots(held) + (isNoted ? differing : 0);
  const filled = {
    ...row,
    session: row.session ?? recorded.session,
    yes: row.yes ?? recorded.totals.yes,
    no: row.no ?? recorded.totals.no,
    abstain: row.abstain ?? recorded.totals.abstain,
    absent: row.absent ?? recorded.totals.absent,
    note: noted,
    sources: [...new Set([...row.sources, recorded.source.id])],
  };
  const counted = {
    ...filled,
    ballots: row.ballots === "complete" ? row.ballots : completeness(filled, cells),
  };
  // Of a complete record no ballot is open, whatever was cast.
  const cast = counted.ballots === "complete" ? [] : Array.from(cells.filter(isCast), ballotWord);
  return {
    row: { ...counted, ...openBallots(counted, cast) },
    cells,
    values: all,
    ballots: { written, unchanged: countBallots(recorded.ballots) - written, differing },
  };
}

/** Complete where the ballots on record add up to every official total. */
function completeness(row: NodeRow<"RollCall">, cells: Uint8Array): "complete" | "partial" {
  const counts = countEach(cells);
  return BALLOT_WORDS.every((ballot, at) => row[ballot] === counts[at]) ? "complete" : "partial";
}

function isCast(cell: number): boolean {
  return cell !== 0;
}
