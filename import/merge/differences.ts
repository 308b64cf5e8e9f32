import { BALLOT_WORDS, ballotWord, countEach } from "../../schema/ballotTable.ts";
import type { NodeRow } from "../../schema/kinds.ts";
import type { RecordedRollCall } from "../formats/votingRecord.ts";

/** A roll call on which what is held and a source do not agree. What is held stays; the other value is written beside it. */
export interface Difference {
  readonly rollCall: string;
  /** The source that says otherwise. */
  readonly source: string;
  readonly values: readonly DifferingValue[];
}

export interface DifferingValue {
  /** "date", "session", "yes" …, or the id of the state whose ballot it is. */
  readonly what: string;
  readonly here: string;
  readonly there: string;
}

/**
 * Where two records of one vote contradict each other: date, session, totals, ballots. What one of them leaves open is no contradiction, and a
 * title is each publisher's own.
 * @param held by the position of the state; 0 where no ballot is held.
 */
export function differencesOf(
  row: NodeRow<"RollCall">,
  held: Uint8Array,
  recorded: RecordedRollCall,
  states: readonly string[],
): readonly DifferingValue[] {
  const values: DifferingValue[] = [];
  const see = (what: string, here: string | number | null, there: string | number | null) => {
    if (here === null || there === null || here === there) return;
    values.push({ what, here: String(here), there: String(there) });
  };
  const isThatDay =
    (row.dateLo ?? recorded.date) <= recorded.date && recorded.date <= (row.dateHi ?? recorded.date);
  if (!isThatDay) see("date", row.date, recorded.date);
  see("session", row.session, recorded.session);
  for (const ballot of BALLOT_WORDS) see(ballot, row[ballot], recorded.totals[ballot]);
  for (let at = 0; at < held.length; at += 1) {
    const here = held[at] ?? 0;
    const cell = recorded.ballots[at] ?? 0;
    if (here === 0 || cell === 0 || here === cell) continue;
    values.push({ what: states[at] ?? "", here: ballotWord(here), there: ballotWord(cell) });
  }
  return values;
}

/** Where a record names another document than those that the roll call is held to be on. */
export function otherDocument(
  { instrument }: RecordedRollCall,
  symbols: readonly string[],
): readonly DifferingValue[] {
  if (symbols.length === 0 || symbols.includes(instrument.symbol)) return [];
  return [{ what: "document", here: symbols.join(", "), there: instrument.symbol }];
}

/** Where the ballots of a record are more than its own totals. */
export function ownContradictions(recorded: RecordedRollCall): readonly DifferingValue[] {
  const counts = countEach(recorded.ballots);
  return BALLOT_WORDS.flatMap((ballot, at) => {
    const total = recorded.totals[ballot];
    const counted = counts[at] ?? 0;
    if (total === null || counted <= total) return [];
    return [{ what: ballot, here: `${counted} ballots`, there: `a total of ${total}` }];
  });
}

/** The sentence that stands in a roll call's note, where every reader finds it. */
export function differenceNote(source: string, values: readonly DifferingValue[]): string {
  const list = values.map(({ what, here, there }) => `${what} ${there} (here ${here})`).join(", ");
  return `${source} differs: ${list}.`;
}

/** A note with a sentence at its end; the same sentence is not written twice. */
export function withSentence(note: string | null, sentence: string): string {
  if (note === null || note === "") return sentence;
  if (note.includes(sentence)) return note;
  return `${note}${/[.!?;。]$/.test(note) ? "" : ";"} ${sentence}`;
}
