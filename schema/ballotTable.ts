/** The ballots, in the order of their numbers in a table: the first is 1. */
export const BALLOT_WORDS = ["yes", "no", "abstain", "absent"] as const;
export type BallotWord = (typeof BALLOT_WORDS)[number];

/**
 * The ballots of a large dataset: a byte for each roll call and state. A million ballots as facts of their own take hundreds of megabytes,
 * 80 years of the General Assembly take one like this.
 */
export interface BallotTable {
  /** Ids of roll calls, sorted, each once. */
  readonly rollCalls: readonly string[];
  /** Ids of states, sorted, each once. */
  readonly states: readonly string[];
  /** Roll call by roll call, `states.length` bytes each: 0 where the state has no ballot on record, else its place in BALLOT_WORDS, from 1. */
  readonly cells: Uint8Array;
}

export interface TableRow {
  readonly rollCall: string;
  /** The bytes of the roll call, by state. */
  readonly cells: Uint8Array;
}

/** The rows of a table, in their order. */
export function* tableRows({ rollCalls, states, cells }: BallotTable): Generator<TableRow> {
  for (const [at, rollCall] of rollCalls.entries()) {
    yield { rollCall, cells: cells.subarray(at * states.length, (at + 1) * states.length) };
  }
}

/** Ballots on record in a table, or in one row of it. */
export function countBallots(cells: Uint8Array): number {
  let count = 0;
  for (let at = 0; at < cells.length; at += 1) if (cells[at] !== 0) count += 1;
  return count;
}

/** How many of each ballot there are, in the order of BALLOT_WORDS. */
export function countEach(cells: Uint8Array): readonly number[] {
  const counts = [0, 0, 0, 0, 0];
  for (let at = 0; at < cells.length; at += 1) {
    const cell = cells[at] ?? 0;
    counts[cell] = (counts[cell] ?? 0) + 1;
  }
  return counts.slice(1);
}

/** The key of a ballot as a fact. */
export function ballotKey(rollCall: string, state: string): string {
  return `${rollCall}/${state}`;
}

/** The ballot that a byte of a table stands for. @throws RangeError for 0 and for a byte that stands for none. */
export function ballotWord(cell: number): BallotWord {
  const word = BALLOT_WORDS[cell - 1];
  if (word === undefined)
    throw new RangeError(`Got the ballot ${cell}, expected 1 to ${BALLOT_WORDS.length}.`);
  return word;
}

/** A table from ballots of roll calls in any order; a ballot that is not one of BALLOT_WORDS is left out and counted. */
export function ballotTable(
  ballots: Iterable<{ readonly rollCall: string; readonly state: string; readonly ballot: string | null }>,
): BallotTable & { readonly leftOut: number } {
  const byRollCall = new Map<string, Map<string, number>>();
  const named = new Set<string>();
  let leftOut = 0;
  for (const { rollCall, state, ballot } of ballots) {
    const cell = BALLOT_WORDS.findIndex((word) => word === ballot) + 1;
    if (cell === 0) {
      leftOut += 1;
      continue;
    }
    named.add(state);
    const row = byRollCall.get(rollCall) ?? new Map<string, number>();
    byRollCall.set(rollCall, row.set(state, cell));
  }
  const rollCalls = [...byRollCall.keys()].sort();
  const states = [...named].sort();
  const column = new Map(states.map((state, at) => [state, at]));
  const cells = new Uint8Array(rollCalls.length * states.length);
  for (const [at, rollCall] of rollCalls.entries()) {
    for (const [state, cell] of byRollCall.get(rollCall) ?? []) {
      cells[at * states.length + (column.get(state) ?? 0)] = cell;
    }
  }
  return { rollCalls, states, cells, leftOut };
}
