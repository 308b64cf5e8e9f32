/** A share as a whole percentage; a dash where it is undefined. */
export function percent(share: number | null): string {
  return share === null ? "–" : `${Math.round(100 * share)} %`;
}
