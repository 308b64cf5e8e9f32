/** Diameters of the smallest and the largest node, in pixels. */
const SMALLEST = 4;
const LARGEST = 16;

/**
 * The radius of a node whose area says a number, in pixels, 2 to 8.
 * @param value From 0 to `most`.
 */
export function nodeRadius(value: number, most: number): number {
  const share = most <= 0 ? 0 : Math.min(1, Math.max(0, value / most));
  return Math.sqrt(SMALLEST ** 2 + share * (LARGEST ** 2 - SMALLEST ** 2)) / 2;
}
