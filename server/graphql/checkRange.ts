import { AtlasError } from "../../schema/errors.ts";
import { LIMITS, type LimitName } from "./limits.ts";

/**
 * A number of an argument that has a limit.
 * @throws AtlasError LIMIT above the limit's value, BAD_INPUT below `least`.
 */
export function checkRange(argument: string, limit: LimitName, given: number, least = 1): number {
  const maximum = LIMITS[limit];
  if (given > maximum) {
    throw new AtlasError(
      "LIMIT",
      `${argument} is ${given}, above the limit "${limit}" of ${maximum.toLocaleString("en-GB")}. Ask for less, or ask in parts.`,
      { details: { limit, maximum, given } },
    );
  }
  if (Number.isInteger(given) && given >= least) return given;
  throw new AtlasError(
    "BAD_INPUT",
    `${argument} is ${given}; expected a whole number from ${least} to ${maximum.toLocaleString("en-GB")}.`,
    { details: { argument, given } },
  );
}
