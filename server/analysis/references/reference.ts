/** A value that is known from elsewhere and what our own function makes of the same input: the self-test page shows them side by side, and a test of the suite runs the very same list. */

/** P: printed in a paper or a package's documentation or tests. R: recomputed from a published formula, on published data. C: known from here alone, kept so that a change is seen; no evidence. */
export type ReferenceStatus = "P" | "R" | "C";

export const REFERENCE_AREAS = [
  "pair",
  "interval",
  "cohesion",
  "concentration",
  "communities",
  "backbone",
  "signed",
  "brokers",
] as const;
export type ReferenceArea = (typeof REFERENCE_AREAS)[number];

/** The same words in both languages of the page. */
export interface Words {
  readonly en: string;
  readonly zh: string;
}

export interface Reference {
  /** Unique, such as `pair/KOR-USA-2018/kappa`. */
  readonly id: string;
  readonly area: ReferenceArea;
  /** What was computed, of what. */
  readonly what: Words;
  readonly status: ReferenceStatus;
  /** Where the reference value is from. */
  readonly source: string;
  /** The value as it is given there, a decimal number or a fraction such as `5/14`; null where the measure must be undefined. */
  readonly printed: string | null;
  /** How far ours may be from it: without it half a unit of the last printed digit, and 1e-12 for a fraction or a whole number. */
  readonly tolerance?: number;
  /** By the function that the server answers with. */
  readonly compute: () => number | null;
}

export interface ReferenceResult {
  readonly id: string;
  readonly area: ReferenceArea;
  readonly what: Words;
  readonly status: ReferenceStatus;
  readonly source: string;
  readonly printed: string | null;
  readonly published: number | null;
  readonly ours: number | null;
  /** |ours − published|; null where either is undefined. */
  readonly difference: number | null;
  readonly tolerance: number;
  readonly passed: boolean;
}

/** Doubles cannot tell less apart than this in sums of a few hundred terms. */
const ROUNDING = 1e-12;

/** Computes our value and holds it to the known one. A reference that is undefined is met only by an undefined value. */
export function checkReference({ compute, ...reference }: Reference): ReferenceResult {
  const published = reference.printed === null ? null : readPrinted(reference.printed);
  const tolerance = reference.tolerance ?? usualTolerance(reference.printed);
  const ours = compute();
  const difference = ours === null || published === null ? null : Math.abs(ours - published);
  const passed = difference === null ? ours === published : difference <= tolerance + ROUNDING;
  return { ...reference, published, ours, difference, tolerance, passed };
}

function readPrinted(printed: string): number {
  const [numerator = "", denominator = "1"] = printed.split("/");
  const value = Number(numerator) / Number(denominator);
  if (Number.isFinite(value)) return value;
  throw new Error(`The reference value ${printed} is neither a decimal number nor a fraction.`);
}

function usualTolerance(printed: string | null): number {
  const decimals = /^-?\d*\.(\d+)$/.exec(printed ?? "")?.[1];
  return decimals === undefined ? ROUNDING : 0.5 * 10 ** -decimals.length;
}
