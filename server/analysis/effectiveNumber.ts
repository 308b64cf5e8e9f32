/** How many blocs of equal size would be as divided. Null where there are no members. */
export interface EffectiveNumber {
  /** N₂ = 1 / Σp² (M. Laakso and R. Taagepera, Comparative Political Studies 12(1), 1979). */
  readonly laaksoTaagepera: number | null;
  /** Σ p / (p + p₁² − p²), p₁ the largest share (G. Golosov, Party Politics 16(2), 2010). */
  readonly golosov: number | null;
  /** N₁ = exp(−Σ p ln p), the exponential of Shannon's entropy. */
  readonly shannon: number | null;
}

/** The effective number of blocs; p is a bloc's share of the members. @param sizes members of each bloc. */
export function effectiveNumber(sizes: readonly number[]): EffectiveNumber {
  const total = sizes.reduce((sum, size) => sum + size, 0);
  if (total <= 0) return { laaksoTaagepera: null, golosov: null, shannon: null };
  const shares = sizes.filter((size) => size > 0).map((size) => size / total);
  const largest = Math.max(...shares);
  const sum = (of: (share: number) => number) => shares.reduce((total, share) => total + of(share), 0);
  return {
    laaksoTaagepera: 1 / sum((p) => p * p),
    golosov: sum((p) => p / (p + largest * largest - p * p)),
    shannon: Math.exp(-sum((p) => p * Math.log(p))),
  };
}
