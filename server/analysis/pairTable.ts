import { AtlasError } from "../../schema/errors.ts";
import type { BallotMatrix } from "./ballotMatrix.ts";
import { selectionMask } from "./selectionMask.ts";

/** Rows: the first state voted yes, abstain, no. Columns: the second did. Counts of roll calls. */
export type Table = readonly [Cells, Cells, Cells];
type Cells = readonly [number, number, number];

export type PairOutcome = "same" | "one-step" | "opposed" | "not-joint";
export type RecordedBallot = "yes" | "abstain" | "no" | "absent";

export interface PairTable {
  readonly table: Table;
  /** Every chosen roll call, in the order of the matrix. A ballot is null where none is on record. */
  readonly rollCalls: readonly PairBallots[];
}

export interface PairBallots {
  readonly rollCall: string;
  readonly a: RecordedBallot | null;
  readonly b: RecordedBallot | null;
  readonly outcome: PairOutcome;
}

/**
 * Two states ballot by ballot, and what that adds up to.
 * @param a index of a state in the matrix; `b` another.
 * @throws AtlasError BAD_INPUT for an index outside the matrix.
 */
export function pairTable(
  matrix: BallotMatrix,
  a: number,
  b: number,
  selection: Uint32Array = selectionMask(matrix),
): PairTable {
  for (const index of [a, b]) {
    if (matrix.states[index] === undefined) {
      throw new AtlasError(
        "BAD_INPUT",
        `State index ${index} is outside the ballot matrix of ${matrix.states.length} states.`,
      );
    }
  }
  const table: [Mutable, Mutable, Mutable] = [
    [0, 0, 0],
    [0, 0, 0],
    [0, 0, 0],
  ];
  const rollCalls = matrix.rollCalls.flatMap((rollCall, r): readonly PairBallots[] => {
    if ((((selection[r >>> 5] ?? 0) >>> (r & 31)) & 1) === 0) return [];
    const first = ballotAt(matrix, a, r);
    const second = ballotAt(matrix, b, r);
    const row = step(first);
    const column = step(second);
    if (row === null || column === null) return [{ rollCall, a: first, b: second, outcome: "not-joint" }];
    table[row][column] += 1;
    return [{ rollCall, a: first, b: second, outcome: OUTCOMES[distance(row, column)] }];
  });
  return { table, rollCalls };
}

/** What is on record for a state in roll call number `r` of the matrix. */
export function ballotAt(matrix: BallotMatrix, state: number, r: number): RecordedBallot | null {
  const word = state * matrix.words + (r >>> 5);
  const has = (set: Uint32Array) => (((set[word] ?? 0) >>> (r & 31)) & 1) === 1;
  if (has(matrix.yes)) return "yes";
  if (has(matrix.abstain)) return "abstain";
  if (has(matrix.no)) return "no";
  return has(matrix.absent) ? "absent" : null;
}

type Mutable = [number, number, number];
type Step = 0 | 1 | 2;
const OUTCOMES = ["same", "one-step", "opposed"] as const;

function step(ballot: RecordedBallot | null): Step | null {
  return ballot === "yes" ? 0 : ballot === "abstain" ? 1 : ballot === "no" ? 2 : null;
}

function distance(p: Step, q: Step): Step {
  return p === q ? 0 : p + q === 2 && p !== 1 ? 2 : 1;
}
