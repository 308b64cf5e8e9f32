import type { Points } from "./alignLayout.ts";

/** In the same unit as the radii. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

/**
 * Fits circles into a box, scaled alike both ways, and moves apart those that lie on one another: each overlapping pair by half of what
 * it lacks, until none is left. Unlike graphology's noverlap it draws no lots for circles on the very same spot, so that the same
 * input gives the same places, moves both of a pair, and does not leave the box.
 *
 * @param gap free space kept round every circle. It is given up where the box is too full for it; after 500 rounds circles may still touch.
 */
export function separate(places: Points, radii: Float64Array, box: Box, gap: number): Points {
  const { x, y } = fitted(places, Math.max(0, ...radii) + gap, box);
  for (let round = 0; round < ROUNDS; round += 1) {
    if (!pushApart(x, y, radii, gap)) break;
    keepInside(x, y, radii, box);
  }
  return { x, y };
}

const ROUNDS = 500;
/** A little more than what is lacking, so that a chain of pushes ends. */
const PUSH = 0.55;

function pushApart(x: Float64Array, y: Float64Array, radii: Float64Array, gap: number): boolean {
  let moved = false;
  for (let i = 0; i < x.length; i += 1) {
    for (let j = 0; j < i; j += 1) {
      const wanted = (radii[i] ?? 0) + (radii[j] ?? 0) + gap;
      let dx = (x[i] ?? 0) - (x[j] ?? 0);
      let dy = (y[i] ?? 0) - (y[j] ?? 0);
      const square = dx * dx + dy * dy;
      if (square >= wanted * wanted) continue;
      moved = true;
      let apart = Math.sqrt(square);
      if (apart < 1e-9) {
        // On one spot: a direction of their own for every pair, by the golden angle.
        [dx, dy, apart] = [Math.cos(2.4 * (i + j)), Math.sin(2.4 * (i + j)), 1];
      }
      const push = (PUSH * (wanted - Math.sqrt(square))) / apart;
      x[i] = (x[i] ?? 0) + dx * push;
      y[i] = (y[i] ?? 0) + dy * push;
      x[j] = (x[j] ?? 0) - dx * push;
      y[j] = (y[j] ?? 0) - dy * push;
    }
  }
  return moved;
}

function keepInside(x: Float64Array, y: Float64Array, radii: Float64Array, box: Box): void {
  radii.forEach((radius, i) => {
    x[i] = Math.min(box.right - radius, Math.max(box.left + radius, x[i] ?? 0));
    y[i] = Math.min(box.top - radius, Math.max(box.bottom + radius, y[i] ?? 0));
  });
}

function fitted(
  { x, y }: Points,
  edge: number,
  box: Box,
): { readonly x: Float64Array; readonly y: Float64Array } {
  const [left, right] = [Math.min(...x), Math.max(...x)];
  const [low, high] = [Math.min(...y), Math.max(...y)];
  const scale = Math.min(
    (box.right - box.left - 2 * edge) / Math.max(right - left, 1e-9),
    (box.top - box.bottom - 2 * edge) / Math.max(high - low, 1e-9),
  );
  const shift = (values: Float64Array, middle: number, target: number) =>
    values.map((value) => (value - middle) * scale + target);
  return {
    x: shift(x, (left + right) / 2, (box.left + box.right) / 2),
    y: shift(y, (low + high) / 2, (box.bottom + box.top) / 2),
  };
}
