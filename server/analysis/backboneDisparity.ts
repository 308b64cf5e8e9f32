import type { CountLinks } from "./backboneLinks.ts";
import { checkedStrengths } from "./backboneLinks.ts";

/** Columns parallel to the links. */
export interface Disparity {
  /** From the first end's side; null where that node has this link alone. */
  readonly alphaA: readonly (number | null)[];
  readonly alphaB: readonly (number | null)[];
  /** The smaller of the two; null where both ends have this link alone, so that nothing can be said. */
  readonly alpha: readonly (number | null)[];
  /** Why an alpha is null: ONLY_LINK. */
  readonly reason: readonly ("ONLY_LINK" | null)[];
}

/**
 * The disparity filter of a network of counts: α_ij = (1 − w_ij/s_i)^(k_i − 1), the chance that one of node i's k_i links takes at least
 * this share of its strength s_i where the shares are drawn evenly (M. Á. Serrano, M. Boguñá and A. Vespignani, "Extracting the multiscale
 * backbone of complex weighted networks", PNAS 106(16), 2009, eq. 2). A link is kept where either side's α is below a level. A node with
 * one link says nothing of it: its side has no α.
 *
 * For counts only. Rates of agreement are refused: they hardly differ from link to link, so that their shares are even and no link
 * would ever be significant; their question is whether agreement exceeds what chance gives.
 *
 * @throws AtlasError BAD_INPUT for a weight that is no whole number of 1 or more.
 */
export function backboneDisparity(links: CountLinks): Disparity {
  const { strength, degree } = checkedStrengths(links, "The disparity filter");
  const side = (node: number, weight: number): number | null => {
    const k = degree[node] ?? 0;
    return k < 2 ? null : (1 - weight / (strength[node] ?? 1)) ** (k - 1);
  };
  const alphaA = [...links.count].map((weight, row) => side(links.a[row] ?? 0, weight));
  const alphaB = [...links.count].map((weight, row) => side(links.b[row] ?? 0, weight));
  const alpha = alphaA.map((one, row) => {
    const other = alphaB[row] ?? null;
    if (one === null || other === null) return one ?? other;
    return Math.min(one, other);
  });
  return { alphaA, alphaB, alpha, reason: alpha.map((value) => (value === null ? "ONLY_LINK" : null)) };
}
