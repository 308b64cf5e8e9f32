import { AtlasError } from "../../schema/errors.ts";
import type { AgreementPairs } from "./agreementPairs.ts";

/**
 * Joins every pair whose Lijphart index is at least `minimum`.
 * @returns rows of the pairs, ascending.
 * @throws AtlasError BAD_INPUT where the minimum is not between 0 and 1.
 */
export function agreementThreshold(pairs: AgreementPairs, minimum: number): Uint32Array {
  if (!(minimum >= 0 && minimum <= 1)) {
    throw new AtlasError("BAD_INPUT", `The threshold is ${minimum}; expected a number from 0 to 1.`);
  }
  return Uint32Array.from(pairs.lijphart.keys()).filter((row) => (pairs.lijphart[row] ?? 0) >= minimum);
}
