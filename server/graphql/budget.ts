import { AtlasError } from "../../schema/errors.ts";
import { LIMITS } from "./limits.ts";

/** What is left of a request's time and rows. */
export interface Budget {
  /**
   * Counts rows as they are handed to the answer.
   * @throws AtlasError LIMIT when there have been too many, TIMEOUT when the request has taken too long.
   */
  spend(rows: number): void;
}

/** A query is answered between two waits without a break, so that a timer alone could not end it: the clock is read with every list. */
export function startBudget(now: () => number = () => performance.now()): Budget {
  const deadline = now() + LIMITS.requestMs;
  let left = LIMITS.rows;
  return {
    spend(rows) {
      left -= rows;
      if (left < 0) {
        throw new AtlasError(
          "LIMIT",
          `The answer passes the limit "rows" of ${LIMITS.rows.toLocaleString("en-GB")} facts and nodes. Ask for less, or ask in parts.`,
          { details: { limit: "rows", maximum: LIMITS.rows } },
        );
      }
      if (now() > deadline) throw timeout();
    },
  };
}

export function timeout(): AtlasError {
  return new AtlasError(
    "TIMEOUT",
    `The request took longer than the limit "requestMs" of ${LIMITS.requestMs.toLocaleString("en-GB")} milliseconds. Ask for less, or ask in parts.`,
    { details: { limit: "requestMs", maximum: LIMITS.requestMs } },
  );
}
