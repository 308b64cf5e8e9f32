import { AtlasError } from "../../schema/errors.ts";
import type { BallotMatrix } from "./ballotMatrix.ts";
import { measureColumns } from "./measureColumns.ts";
import type { MeasureName } from "./measures.ts";
import { CELLS, pairCells } from "./pairCells.ts";
import { selectionMask } from "./selectionMask.ts";

export interface PairOptions {
  /** From `selectionMask`; default every roll call of the matrix. */
  readonly selection?: Uint32Array;
  /** At least 1: a pair with fewer joint ballots is left out and counted. */
  readonly minimumJoint: number;
  /** Default Lijphart's index. */
  readonly measure?: MeasureName;
  /** For every pair of states (0,1), (0,2) … what is added to its yes–yes cell; from `consensusAgreement`. Default nothing. */
  readonly agreed?: Float64Array;
}

/** Pairs of states in columns, ordered by `a`, then `b`. `joint = same + oneStep + opposed` in every row. */
export interface AgreementPairs {
  /** What `a` and `b` point into. */
  readonly states: readonly string[];
  readonly a: Uint32Array;
  readonly b: Uint32Array;
  /** Roll calls in which both cast a ballot (yes, abstain or no). */
  readonly joint: Uint32Array;
  readonly same: Uint32Array;
  /** Exactly one of the two abstained. */
  readonly oneStep: Uint32Array;
  /** One yes, one no. */
  readonly opposed: Uint32Array;
  /** 0 to 1. */
  readonly lijphart: Float64Array;
  readonly measure: MeasureName;
  /** The chosen measure, with decisions without a vote where they count; NaN where it is undefined. The same array as `lijphart` where that is what was chosen and nothing is added. */
  readonly value: Float64Array;
  /** Nine counts a row: yes–yes, yes–abstain, yes–no, abstain–yes … no–no, the first word being a's ballot. */
  readonly cells: Uint32Array;
  /** Pairs left out because they had some joint ballots but fewer than the minimum. */
  readonly belowMinimum: number;
  /** Pairs left out because they had none: their agreement is undefined, not 0. */
  readonly withoutJoint: number;
}

/**
 * Agreement of every pair of states over the chosen roll calls, in one pass. A pair is compared only where both cast a ballot; decisions
 * without a vote change what the measure says, never how many joint ballots there are.
 *
 * @throws AtlasError BAD_INPUT where minimumJoint is not a whole number of 1 or more.
 */
export function agreementPairs(matrix: BallotMatrix, options: PairOptions): AgreementPairs {
  const { minimumJoint, measure = "lijphart" } = options;
  if (!Number.isInteger(minimumJoint) || minimumJoint < 1) {
    throw new AtlasError(
      "BAD_INPUT",
      `minimumJoint is ${minimumJoint}; expected a whole number of 1 or more.`,
    );
  }
  const every = pairCells(matrix, options.selection ?? selectionMask(matrix));
  const { rows, belowMinimum, withoutJoint } = enough(every, minimumJoint);
  const cells = new Uint32Array(rows.length * CELLS);
  const agreed = options.agreed === undefined ? undefined : new Float64Array(rows.length);
  const column = () => new Uint32Array(rows.length);
  const [a, b, joint, same, oneStep, opposed] = [column(), column(), column(), column(), column(), column()];
  const count = matrix.states.length;
  let [first, firstPair] = [0, 0];
  for (let row = 0; row < rows.length; row += 1) {
    const pair = rows[row] as number;
    while (pair >= firstPair + count - 1 - first) {
      firstPair += count - 1 - first;
      first += 1;
    }
    a[row] = first;
    b[row] = first + 1 + pair - firstPair;
    const at = pair * CELLS;
    const to = row * CELLS;
    for (let k = 0; k < CELLS; k += 1) cells[to + k] = every[at + k] as number;
    same[row] = (every[at] as number) + (every[at + 4] as number) + (every[at + 8] as number);
    opposed[row] = (every[at + 2] as number) + (every[at + 6] as number);
    oneStep[row] =
      (every[at + 1] as number) +
      (every[at + 3] as number) +
      (every[at + 5] as number) +
      (every[at + 7] as number);
    joint[row] = (same[row] as number) + (oneStep[row] as number) + (opposed[row] as number);
    if (agreed !== undefined) agreed[row] = options.agreed?.[pair] ?? 0;
  }
  const { lijphart } = measureColumns(cells);
  const value =
    agreed === undefined && measure === "lijphart" ? lijphart : measureColumns(cells, agreed)[measure];
  return {
    states: matrix.states,
    a,
    b,
    joint,
    same,
    oneStep,
    opposed,
    lijphart,
    measure,
    value,
    cells,
    belowMinimum,
    withoutJoint,
  };
}

/** The pairs with at least so many joint ballots, and how many have fewer. */
function enough(cells: Uint32Array, minimumJoint: number) {
  const rows = new Uint32Array(cells.length / CELLS);
  let [found, belowMinimum, withoutJoint] = [0, 0, 0];
  for (let pair = 0; pair < rows.length; pair += 1) {
    let joint = 0;
    for (let k = 0; k < CELLS; k += 1) joint += cells[pair * CELLS + k] as number;
    if (joint === 0) withoutJoint += 1;
    else if (joint < minimumJoint) belowMinimum += 1;
    else {
      rows[found] = pair;
      found += 1;
    }
  }
  return { rows: rows.subarray(0, found), belowMinimum, withoutJoint };
}
