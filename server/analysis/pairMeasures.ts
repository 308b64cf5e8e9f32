import type { Table } from "./pairTable.ts";

/** Why a measure has no value. NO_JOINT_BALLOTS: nothing to compare. NO_VARIANCE: both cast one and the same ballot throughout, so that chance cannot be told from agreement. */
export type UndefinedReason = "NO_JOINT_BALLOTS" | "NO_VARIANCE";
export type Measure =
  | { readonly value: number; readonly reason: null }
  | { readonly value: null; readonly reason: UndefinedReason };

export interface PairMeasures {
  readonly joint: number;
  readonly same: number;
  readonly oneStep: number;
  readonly opposed: number;
  /** f / n, 0 to 1: the share of identical ballots. */
  readonly strict: Measure;
  /** (f + g/2) / n, 0 to 1: Lijphart 1963; Voeten's `agree3un`. */
  readonly lijphart: Measure;
  /** (yes–yes + no–no) / (yes–yes + no–no + opposed), 0 to 1: Voeten's `agree2un`, abstentions left out. */
  readonly yesNoOnly: Measure;
  /** 1 − 2 Σ|d| / 2n, −1 to 1: Signorino and Ritter's S with equal weights (International Studies Quarterly 43(1), 1999). */
  readonly sAbsolute: Measure;
  /** 1 − 2 Σd² / 4n, −1 to 1: the same with squared distances. */
  readonly sSquared: Measure;
  /** Cohen's κ with squared distances, −1 to 1, as Häge applies it (Political Analysis 19(3), 2011). */
  readonly kappa: Measure;
  /** Scott's π with squared distances, −1 to 1 (Häge 2011). */
  readonly pi: Measure;
}

/**
 * The measures of a pair from its table, with n joint ballots, f the same, g one step apart, o opposed. Ballots are coded yes 1,
 * abstain 2, no 3, and with sums S and sums of squares Q of either state's codes
 * κ = 1 − Σd² / (Q₁ + Q₂ − 2 S₁S₂ / n) and π = 1 − Σd² / (Q₁ + Q₂ − (S₁ + S₂)² / 2n).
 */
export function pairMeasures(table: Table): PairMeasures {
  const [[yy, ya, yn], [ay, aa, an], [ny, na, nn]] = table;
  const same = yy + aa + nn;
  const oneStep = ya + ay + an + na;
  const opposed = yn + ny;
  const joint = same + oneStep + opposed;
  const first = moments(yy + ya + yn, ay + aa + an, ny + na + nn);
  const second = moments(yy + ay + ny, ya + aa + na, yn + an + nn);
  const squares = first.squares + second.squares;
  const ratio = (numerator: number, denominator: number): Measure =>
    denominator === 0 ? undefinedFor("NO_JOINT_BALLOTS") : { value: numerator / denominator, reason: null };
  const corrected = (expected: number): Measure => {
    if (joint === 0) return undefinedFor("NO_JOINT_BALLOTS");
    if (expected === 0) return undefinedFor("NO_VARIANCE");
    return { value: 1 - (oneStep + 4 * opposed) / expected, reason: null };
  };
  return {
    joint,
    same,
    oneStep,
    opposed,
    strict: ratio(same, joint),
    lijphart: ratio(same + oneStep / 2, joint),
    yesNoOnly: ratio(yy + nn, yy + nn + opposed),
    sAbsolute: ratio(joint - (oneStep + 2 * opposed), joint),
    sSquared: ratio(joint - (oneStep + 4 * opposed) / 2, joint),
    // Over a common denominator the numerators are whole numbers, so that "no variance" is exactly 0.
    kappa: corrected((squares * joint - 2 * first.sum * second.sum) / joint),
    pi: corrected((2 * joint * squares - (first.sum + second.sum) ** 2) / (2 * joint)),
  };
}

function moments(
  yes: number,
  abstain: number,
  no: number,
): { readonly sum: number; readonly squares: number } {
  return { sum: yes + 2 * abstain + 3 * no, squares: yes + 4 * abstain + 9 * no };
}

function undefinedFor(reason: UndefinedReason): Measure {
  return { value: null, reason };
}
