import type { PairMeasures } from "./pairMeasures.ts";

/** The measures of how much two states agree, in the order in which they are offered. */
export const MEASURES = [
  "lijphart",
  "strict",
  "yesNoOnly",
  "sAbsolute",
  "sSquared",
  "kappa",
  "pi",
  "kappaNominal",
  "piNominal",
] as const satisfies readonly (keyof PairMeasures)[];

export type MeasureName = (typeof MEASURES)[number];

/** How far apart two ballots are: by category, by steps from yes over abstain to no, by steps squared, or yes against no alone. */
export type Distance = "nominal" | "absolute" | "squared" | "yes-no";

export interface MeasureSpec {
  /** The value of complete disagreement: −1 or 0. The highest is 1. */
  readonly least: -1 | 0;
  /** At or below it a pair is no closer than strangers: complete disagreement, or for what is corrected for chance, chance. */
  readonly nothing: -1 | 0;
  readonly distance: Distance;
  /** The formula with its source, for people. */
  readonly formula: string;
}

const JOINT = "only roll calls in which both cast yes, no or abstain";

export const MEASURE_SPECS: Readonly<Record<MeasureName, MeasureSpec>> = {
  lijphart: {
    least: 0,
    nothing: 0,
    distance: "absolute",
    formula: `Lijphart's index of agreement, (same + half of one step apart) / joint ballots; ${JOINT} (Lijphart, APSR 57(4), 1963)`,
  },
  strict: {
    least: 0,
    nothing: 0,
    distance: "nominal",
    formula: `Strict agreement, same / joint ballots; ${JOINT}`,
  },
  yesNoOnly: {
    least: 0,
    nothing: 0,
    distance: "yes-no",
    formula:
      "Agreement on yes and no, (both yes + both no) / (both yes + both no + opposed); roll calls in which either abstained are left out (Voeten's agree2un)",
  },
  sAbsolute: {
    least: -1,
    nothing: -1,
    distance: "absolute",
    formula: `S with equal weights, 1 − 2 Σ|d| / 2n over n joint ballots; ${JOINT} (Signorino and Ritter, ISQ 43(1), 1999)`,
  },
  sSquared: {
    least: -1,
    nothing: -1,
    distance: "squared",
    formula: `S with squared distances, 1 − 2 Σd² / 4n over n joint ballots; ${JOINT} (Häge, Political Analysis 19(3), 2011, after Signorino and Ritter, 1999)`,
  },
  kappa: {
    least: -1,
    nothing: 0,
    distance: "squared",
    formula: `Cohen's κ with squared distances, 1 − Σd² / E(Σd²) with both states' own shares of yes, abstain and no; ${JOINT} (Häge, Political Analysis 19(3), 2011)`,
  },
  pi: {
    least: -1,
    nothing: 0,
    distance: "squared",
    formula: `Scott's π with squared distances, 1 − Σd² / E(Σd²) with the two states' pooled shares of yes, abstain and no; ${JOINT} (Häge, Political Analysis 19(3), 2011)`,
  },
  kappaNominal: {
    least: -1,
    nothing: 0,
    distance: "nominal",
    formula: `Cohen's κ, (observed − expected) / (1 − expected) strict agreement with both states' own shares; ${JOINT} (Cohen, EPM 20(1), 1960)`,
  },
  piNominal: {
    least: -1,
    nothing: 0,
    distance: "nominal",
    formula: `Scott's π, (observed − expected) / (1 − expected) strict agreement with the two states' pooled shares; ${JOINT} (Scott, POQ 19(3), 1955)`,
  },
};

/** The weight of a link of that value, above 0 where the pair is closer than strangers; at most 1. */
export function linkWeight(measure: MeasureName, value: number): number {
  const { nothing } = MEASURE_SPECS[measure];
  return (value - nothing) / (1 - nothing);
}
