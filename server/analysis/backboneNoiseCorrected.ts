import type { CountLinks } from "./backboneLinks.ts";
import { checkedStrengths } from "./backboneLinks.ts";

/** Columns parallel to the links. */
export interface NoiseCorrected {
  /** −1 to 1: 0 where the count is what the two strengths lead to expect. */
  readonly score: Float64Array;
  /** Standard deviation of the score. */
  readonly deviation: Float64Array;
}

/**
 * The noise-corrected filter of an undirected network of counts, each counted in both directions (M. Coscia and F. M. H. Neffke, "Network
 * Backboning with Noisy Data", ICDE 2017). With N the sum of all counts both ways and s_i the strength of a node:
 * κ = N / (s_i s_j), score = (κw − 1) / (κw + 1). The variance of w is N·p(1 − p), where p is the mean of the beta posterior of a binomial
 * rate whose prior has the mean μ = s_i s_j / N² and the variance σ² = s_i s_j (N − s_i)(N − s_j) / (N⁴ (N − 1)) of draws without
 * replacement; it is carried to the score by the delta method. A link is kept where score > δ · deviation (δ = 1.28, 1.64 or 2.32).
 *
 * The second parameter of the prior is taken as the authors publish it, (μ/σ²)(1 − μ²) − (1 − μ); the moments of a beta distribution
 * would have (1 − μ)² in place of (1 − μ²), which changes the deviation in its third digit.
 *
 * @throws AtlasError BAD_INPUT for a weight that is no whole number of 1 or more.
 */
export function backboneNoiseCorrected(links: CountLinks): NoiseCorrected {
  const { strength } = checkedStrengths(links, "The noise-corrected filter");
  const total = strength.reduce((sum, value) => sum + value, 0);
  const score = new Float64Array(links.count.length);
  const deviation = new Float64Array(links.count.length);
  links.count.forEach((weight, row) => {
    const si = strength[links.a[row] ?? 0] ?? 0;
    const sj = strength[links.b[row] ?? 0] ?? 0;
    const kappa = total / (si * sj);
    const lift = kappa * weight;
    score[row] = (lift - 1) / (lift + 1);
    const mean = (si * sj) / total ** 2;
    const variance = (si * sj * (total - si) * (total - sj)) / (total ** 4 * (total - 1));
    const alpha = (mean ** 2 / variance) * (1 - mean) - mean + weight;
    const beta = (mean / variance) * (1 - mean ** 2) - (1 - mean) + total - weight;
    const rate = alpha / (alpha + beta);
    const slope =
      (2 * (kappa + weight * (1 / (si * sj) - (total * (si + sj)) / (si * sj) ** 2))) / (lift + 1) ** 2;
    deviation[row] = Math.sqrt(total * rate * (1 - rate)) * Math.abs(slope);
  });
  return { score, deviation };
}
