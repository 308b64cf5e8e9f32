import type { Table } from "./pairTable.ts";

/**
 * Why a measure has no value. NO_JOINT_BALLOTS: nothing to compare. NO_YES_NO_BALLOTS: in every joint roll call one of the two abstained.
 * NO_VARIANCE: both cast one and the same ballot throughout, so that chance cannot be told from agreement.
 */
export type UndefinedReason = "NO_JOINT_BALLOTS" | "NO_YES_NO_BALLOTS" | "NO_VARIANCE";
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
  /** Cohen's κ without weights, −1 to 1: the three ballots are categories (Educational and Psychological Measurement 20(1), 1960). */
  readonly kappaNominal: Measure;
  /** Scott's π without weights, −1 to 1 (Public Opinion Quarterly 19(3), 1955). */
  readonly piNominal: Measure;
}

/**
 * The measures of a pair from its table, with n joint ballots, f the same, g one step apart, o opposed. Ballots are coded yes 1,
 * abstain 2, no 3, and with sums S and sums of squares Q of either state's codes
 * κ = 1 − Σd² / (Q₁ + Q₂ − 2 S₁S₂ / n) and π = 1 − Σd² / (Q₁ + Q₂ − (S₁ + S₂)² / 2n).
 * Without weights both are (p_o − p_e) / (1 − p_e) with p_o = f / n; for shares p₁ₖ, p₂ₖ of ballot k, κ has p_e = Σ p₁ₖ p₂ₖ and
 * π has p_e = Σ ((p₁ₖ + p₂ₖ) / 2)².
 */
export function pairMeasures(table: Table): PairMeasures {
  const [[yy, ya, yn], [ay, aa, an], [ny, na, nn]] = table;
  const same = yy + aa + nn;
  const oneStep = ya + ay + an + na;
  const opposed = yn + ny;
  const joint = same + oneStep + opposed;
  const rows = [yy + ya + yn, ay + aa + an, ny + na + nn] as const;
  const columns = [yy + ay + ny, ya + aa + na, yn + an + nn] as const;
  const first = moments(...rows);
  const second = moments(...columns);
  const squares = first.squares + second.squares;
  const ratio = (numerator: number, denominator: number): Measure =>
    denominator === 0
      ? undefinedFor(joint === 0 ? "NO_JOINT_BALLOTS" : "NO_YES_NO_BALLOTS")
      : { value: numerator / denominator, reason: null };
  const corrected = (expected: number): Measure => {
    if (joint === 0) return undefinedFor("NO_JOINT_BALLOTS");
    if (expected === 0) return undefinedFor("NO_VARIANCE");
    return { value: 1 - (oneStep + 4 * opposed) / expected, reason: null };
  };
  /** @param chance n² p_e, and `scale` what both are multiplied by to be whole. */
  const nominal = (chance: number, scale: number): Measure => {
    if (joint === 0) return undefinedFor("NO_JOINT_BALLOTS");
    const most = scale * joint * joint;
    if (chance === most) return undefinedFor("NO_VARIANCE");
    return { value: (scale * joint * same - chance) / (most - chance), reason: null };
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
    kappaNominal: nominal(
      sumOver(rows, columns, (p, q) => p * q),
      1,
    ),
    piNominal: nominal(
      sumOver(rows, columns, (p, q) => (p + q) ** 2),
      4,
    ),
  };
}

function sumOver(
  rows: readonly [number, number, number],
  columns: readonly [number, number, number],
  term: (p: number, q: number) => number,
): number {
  return term(rows[0], columns[0]) + term(rows[1], columns[1]) + term(rows[2], columns[2]);
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
