import { AtlasError } from "../../schema/errors.ts";

/** Decisions adopted without a vote, counted as a yes of every state that was a member on the day. */
export interface Consensus {
  /** What each counts beside a roll call, 0 to 1. */
  readonly weight: number;
  /** For each decision, the ids of the states that were members on its day. */
  readonly members: readonly (readonly string[])[];
}

/**
 * What decisions without a vote add to the yes–yes cell of every pair: the weight, times how many were taken while both were members.
 * Most of what the General Assembly decides it decides so, and a rate over roll calls alone hides it (Häge and Hug, "Consensus Voting and
 * Similarity Measures in International Organizations", 2014).
 *
 * @param states ids, in the order of the matrix.
 * @returns for the pairs (0,1), (0,2) … (1,2) …
 * @throws AtlasError BAD_INPUT for a weight outside 0 to 1.
 */
export function consensusAgreement(states: readonly string[], { weight, members }: Consensus): Float64Array {
  if (!(weight >= 0 && weight <= 1)) {
    throw new AtlasError(
      "BAD_INPUT",
      `The weight of a decision without a vote is ${weight}; expected a number from 0 to 1.`,
    );
  }
  const agreed = new Float64Array((states.length * Math.max(0, states.length - 1)) / 2);
  for (const ids of members) {
    const present = new Set(ids);
    const was = states.map((id) => present.has(id));
    let pair = 0;
    for (let a = 0; a < states.length; a += 1) {
      for (let b = a + 1; b < states.length; b += 1) {
        if (was[a] === true && was[b] === true) agreed[pair] = (agreed[pair] as number) + 1;
        pair += 1;
      }
    }
  }
  return agreed.map((count) => count * weight);
}
