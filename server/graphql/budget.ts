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
  // The executor goes on with every other field of the answer: each fails at once, with the one error.
  let spent: AtlasError | undefined;
  return {
    spend(rows) {
      if (spent !== undefined) throw spent;
      left -= rows;
      if (left < 0) spent = tooManyRows();
      else if (now() > deadline) spent = timeout();
      if (spent !== undefined) throw spent;
    },
  };
}

function tooManyRows(): AtlasError {
  return new AtlasError(
    "LIMIT",
    `The answer passes the limit "rows" of ${LIMITS.rows.toLocaleString("en-GB")} facts and nodes. Ask for less, or ask in parts.`,
    { details: { limit: "rows", maximum: LIMITS.rows } },
  );
}

export function timeout(): AtlasError {
  return new AtlasError(
    "TIMEOUT",
    `The request took longer than the limit "requestMs" of ${LIMITS.requestMs.toLocaleString("en-GB")} milliseconds. Ask for less, or ask in parts.`,
    { details: { limit: "requestMs", maximum: LIMITS.requestMs } },
  );
}
