import type { BallotMatrix } from "./ballotMatrix.ts";
import { addBytes, byteCounts } from "./popcount.ts";

/**
 * Ballots of a selection, ready to be compared: three words for every 32 roll calls of a state, side by side so that a pair is two straight
 * reads. `cast` says where a ballot was cast; `notNo` and `yes` are a thermometer (no 00, abstain 10, yes 11), so that the number of
 * planes in which two ballots differ is the distance between them.
 */
export interface BallotPlanes {
  readonly stride: number;
  /** Row of a state: cast, notNo, yes, cast, notNo, yes … */
  readonly planes: Uint32Array;
}

/** Words without a chosen roll call are dropped. */
export function ballotPlanes(matrix: BallotMatrix, mask: Uint32Array): BallotPlanes {
  const used = [...mask.keys()].filter((w) => mask[w] !== 0);
  const stride = used.length * 3;
  const planes = new Uint32Array(matrix.states.length * stride);
  for (let s = 0; s < matrix.states.length; s += 1) {
    used.forEach((w, k) => {
      const i = s * matrix.words + w;
      const chosen = mask[w] ?? 0;
      const yes = (matrix.yes[i] ?? 0) & chosen;
      const notNo = ((matrix.abstain[i] ?? 0) & chosen) | yes;
      planes.set([notNo | ((matrix.no[i] ?? 0) & chosen), notNo, yes], s * stride + k * 3);
    });
  }
  return { stride, planes };
}

/**
 * Writes joint, one step apart and opposed of a pair into `tally[0]`, `[1]` and `[2]`; the rest of the joint ballots are the same.
 * Counts stay spread over the four bytes of a word for as many words as a byte can hold, and are added up only then.
 */
export function tallyPair({ stride, planes }: BallotPlanes, a: number, b: number, tally: Uint32Array): void {
  let p = a * stride;
  let q = b * stride;
  const end = p + stride;
  let joint = 0;
  let oneStep = 0;
  let opposed = 0;
  while (p < end) {
    let [jointBytes, stepBytes, opposedBytes] = [0, 0, 0];
    for (const stop = Math.min(end, p + 3 * WORDS_IN_A_BYTE); p < stop; p += 3, q += 3) {
      const both = (planes[p] as number) & (planes[q] as number);
      const low = ((planes[p + 1] as number) ^ (planes[q + 1] as number)) & both;
      const high = ((planes[p + 2] as number) ^ (planes[q + 2] as number)) & both;
      jointBytes = (jointBytes + byteCounts(both)) | 0;
      stepBytes = (stepBytes + byteCounts(low ^ high)) | 0;
      opposedBytes = (opposedBytes + byteCounts(low & high)) | 0;
    }
    joint += addBytes(jointBytes);
    oneStep += addBytes(stepBytes);
    opposed += addBytes(opposedBytes);
  }
  tally[0] = joint;
  tally[1] = oneStep;
  tally[2] = opposed;
}

/** A word adds at most 8 to a byte, which holds 255. */
const WORDS_IN_A_BYTE = 31;
