import { AtlasError } from "../../schema/errors.ts";
import type { AgreementPairs } from "./agreementPairs.ts";
import { MEASURE_SPECS } from "./measures.ts";

/**
 * Joins every pair whose value of the chosen measure is at least `minimum`; one for which it is undefined is not.
 * @returns rows of the pairs, ascending.
 * @throws AtlasError BAD_INPUT where the minimum is outside the measure's range.
 */
export function agreementThreshold(pairs: AgreementPairs, minimum: number): Uint32Array {
  const { least } = MEASURE_SPECS[pairs.measure];
  if (!(minimum >= least && minimum <= 1)) {
    throw new AtlasError("BAD_INPUT", `The threshold is ${minimum}; expected a number from ${least} to 1.`);
  }
  return Uint32Array.from(pairs.value.keys()).filter((row) => (pairs.value[row] ?? Number.NaN) >= minimum);
}
