import type { AgreementPairs } from "./agreementPairs.ts";

/** Pairs of states in columns of equal length; `a` and `b` point into a list of states, a < b. */
export type PairColumns = Pick<
  AgreementPairs,
  "a" | "b" | "joint" | "same" | "oneStep" | "opposed" | "lijphart" | "value"
>;

/**
 * Copies rows of the pairs (all of them by default), with the two ends renumbered.
 * @param index new number of each state by its index in the pairs; it must keep their order.
 */
export function pickPairs(pairs: AgreementPairs, index: Uint32Array, rows?: Uint32Array): PairColumns {
  const whole = (column: Uint32Array) =>
    rows === undefined ? column : Uint32Array.from(rows, (row) => column[row] ?? 0);
  const real = (column: Float64Array) =>
    rows === undefined ? column : Float64Array.from(rows, (row) => column[row] ?? Number.NaN);
  return {
    a: whole(pairs.a).map((s) => index[s] ?? 0),
    b: whole(pairs.b).map((s) => index[s] ?? 0),
    joint: whole(pairs.joint),
    same: whole(pairs.same),
    oneStep: whole(pairs.oneStep),
    opposed: whole(pairs.opposed),
    lijphart: real(pairs.lijphart),
    value: real(pairs.value),
  };
}
