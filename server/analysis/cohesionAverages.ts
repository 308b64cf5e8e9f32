import { COHESION_INDICES, type CohesionIndexName } from "./cohesionIndices.ts";
import { type CohesionMean, cohesionMean, type MeanInput } from "./cohesionMean.ts";
import type { CohesionOfRollCall } from "./cohesionSeries.ts";

/** The mean of an index, and the roll calls that it leaves out. */
export interface CohesionAverage extends CohesionMean {
  /** Roll calls in which the index is undefined. */
  readonly undefinedIn: number;
  /** Roll calls in which it rests on one ballot, and is 1 by construction. */
  readonly oneBallotIn: number;
}

export type CohesionAverages = Readonly<
  Record<CohesionIndexName, { readonly ofCertain: CohesionAverage; readonly ofAll: CohesionAverage }>
>;

/** Resamples of the bootstrap. */
export const RESAMPLES = 2_000;

/** Means over a series: of the certain members alone, and with every possible one. */
export function cohesionAverages(series: readonly CohesionOfRollCall[], seed: number): CohesionAverages {
  const [ai, attina, rice] = COHESION_INDICES.map((name) => ({
    ofCertain: average(series, name, "ofCertain", seed),
    ofAll: average(series, name, "ofAll", seed),
  })) as [CohesionAverages["ai"], CohesionAverages["ai"], CohesionAverages["ai"]];
  return { ai, attina, rice };
}

function average(
  series: readonly CohesionOfRollCall[],
  name: CohesionIndexName,
  group: "ofCertain" | "ofAll",
  seed: number,
): CohesionAverage {
  const counted: MeanInput[] = [];
  let [undefinedIn, oneBallotIn] = [0, 0];
  for (const rollCall of series) {
    const { indices, chance } = rollCall[group];
    const { value, reason } = indices[name];
    const level = chance?.[name] ?? null;
    if (value === null || level === null) undefinedIn += 1;
    else if (reason === "ONE_BALLOT") oneBallotIn += 1;
    else counted.push({ value, chance: level.mean });
  }
  return { ...cohesionMean(counted, { seed, resamples: RESAMPLES }), undefinedIn, oneBallotIn };
}
