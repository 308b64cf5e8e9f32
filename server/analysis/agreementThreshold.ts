import { AtlasError } from "../../schema/errors.ts";
import type { AgreementPairs } from "./agreementPairs.ts";
import type { LinkChoice } from "./closestPartners.ts";

/**
 * Joins every pair whose Lijphart index is at least `minimum`.
 * @throws AtlasError BAD_INPUT where the minimum is not between 0 and 1.
 */
export function agreementThreshold(pairs: AgreementPairs, minimum: number): LinkChoice {
  if (!(minimum >= 0 && minimum <= 1)) {
    throw new AtlasError("BAD_INPUT", `The threshold is ${minimum}; expected a number from 0 to 1.`);
  }
  const rows = [...pairs.lijphart.keys()].filter((row) => (pairs.lijphart[row] ?? 0) >= minimum);
  return { rows: Uint32Array.from(rows), of: pairs.lijphart.length };
}
