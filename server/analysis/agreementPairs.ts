import { AtlasError } from "../../schema/errors.ts";
import type { BallotMatrix } from "./ballotMatrix.ts";
import { ballotPlanes, tallyPair } from "./ballotPlanes.ts";
import { selectionMask } from "./selectionMask.ts";

export interface PairOptions {
  /** From `selectionMask`; default every roll call of the matrix. */
  readonly selection?: Uint32Array;
  /** At least 1: a pair with fewer joint ballots is left out and counted. */
  readonly minimumJoint: number;
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
  /** Pairs left out because they had some joint ballots but fewer than the minimum. */
  readonly belowMinimum: number;
  /** Pairs left out because they had none: their agreement is undefined, not 0. */
  readonly withoutJoint: number;
}

/**
 * Agreement of every pair of states over the chosen roll calls, in one pass of population counts.
 *
 * Lijphart's index of agreement, IA = (f + g/2) / n, with f the same ballots, g one step apart, n joint ballots; a pair is compared
 * only where both cast a ballot (A. Lijphart, "The Analysis of Bloc Voting in the General Assembly", APSR 57(4), 1963;
 * the same number as Voeten's `agree3un`).
 *
 * @throws AtlasError BAD_INPUT where minimumJoint is not a whole number of 1 or more.
 */
export function agreementPairs(matrix: BallotMatrix, options: PairOptions): AgreementPairs {
  const { minimumJoint } = options;
  if (!Number.isInteger(minimumJoint) || minimumJoint < 1) {
    throw new AtlasError(
      "BAD_INPUT",
      `minimumJoint is ${minimumJoint}; expected a whole number of 1 or more.`,
    );
  }
  const count = matrix.states.length;
  const all = (count * (count - 1)) / 2;
  const planes = ballotPlanes(matrix, options.selection ?? selectionMask(matrix));
  const column = () => new Uint32Array(all);
  const [a, b, joint, same, oneStep, opposed] = [column(), column(), column(), column(), column(), column()];
  const lijphart = new Float64Array(all);
  const tally = new Uint32Array(3);
  let rows = 0;
  let belowMinimum = 0;
  let withoutJoint = 0;
  for (let p = 0; p < count; p += 1) {
    for (let q = p + 1; q < count; q += 1) {
      tallyPair(planes, p, q, tally);
      const [n = 0, steps = 0, against = 0] = tally;
      if (n < minimumJoint) {
        if (n === 0) withoutJoint += 1;
        else belowMinimum += 1;
        continue;
      }
      a[rows] = p;
      b[rows] = q;
      joint[rows] = n;
      same[rows] = n - steps - against;
      oneStep[rows] = steps;
      opposed[rows] = against;
      lijphart[rows] = (n - against - steps / 2) / n;
      rows += 1;
    }
  }
  const cut = (full: Uint32Array) => full.slice(0, rows);
  return {
    states: matrix.states,
    a: cut(a),
    b: cut(b),
    joint: cut(joint),
    same: cut(same),
    oneStep: cut(oneStep),
    opposed: cut(opposed),
    lijphart: lijphart.slice(0, rows),
    belowMinimum,
    withoutJoint,
  };
}
