import { AtlasError } from "../../schema/errors.ts";
import type { BallotMatrix } from "./ballotMatrix.ts";
import { popcount } from "./popcount.ts";

/**
 * The chosen roll calls as a mask over a row of the matrix; all of them where none are named.
 * @throws AtlasError NOT_FOUND that lists the roll calls of which the matrix holds no ballots.
 */
export function selectionMask(
  matrix: BallotMatrix,
  rollCalls: readonly string[] = matrix.rollCalls,
): Uint32Array {
  const position = new Map(matrix.rollCalls.map((id, index) => [id, index]));
  const unknown = rollCalls.filter((id) => !position.has(id));
  if (unknown.length > 0) {
    throw new AtlasError(
      "NOT_FOUND",
      `No ballots on record for ${unknown.slice(0, 5).join(", ")}${unknown.length > 5 ? ` and ${unknown.length - 5} more` : ""}; choose among the ${matrix.rollCalls.length} roll calls with ballots.`,
      { details: { rollCalls: unknown } },
    );
  }
  const mask = new Uint32Array(matrix.words);
  for (const id of rollCalls) {
    const r = position.get(id) ?? 0;
    mask[r >>> 5] = (mask[r >>> 5] ?? 0) | (1 << (r & 31));
  }
  return mask;
}

/** How many of the chosen roll calls each state cast a ballot in (yes, abstain or no; being absent casts none), by state index. */
export function ballotsCast(matrix: BallotMatrix, mask: Uint32Array = selectionMask(matrix)): Uint32Array {
  const { words, yes, abstain, no } = matrix;
  return Uint32Array.from(matrix.states, (_, s) => {
    let cast = 0;
    for (let w = 0; w < words; w += 1) {
      const i = s * words + w;
      cast += popcount(((yes[i] ?? 0) | (abstain[i] ?? 0) | (no[i] ?? 0)) & (mask[w] ?? 0));
    }
    return cast;
  });
}
