import type { Points } from "./alignLayout.ts";

/**
 * Shifts, turns, mirrors and stretches places so that they lie as near as they can to targets, in least squares (similarity Procrustes:
 * P. H. Schönemann and R. M. Carroll, Psychometrika 35(2), 1970; in the plane it has a closed form).
 * @param counts Which places take part in finding the movement; the others are moved along.
 */
export function procrustes(places: Points, targets: Points, counts: readonly boolean[]): Points {
  const common = [...places.x.keys()].filter((i) => counts[i] === true);
  const from = centre(places, common);
  const to = centre(targets, common);
  let [dot, cross, mirroredDot, mirroredCross, squares] = [0, 0, 0, 0, 0];
  for (const i of common) {
    const [px, py] = [(places.x[i] ?? 0) - from.x, (places.y[i] ?? 0) - from.y];
    const [qx, qy] = [(targets.x[i] ?? 0) - to.x, (targets.y[i] ?? 0) - to.y];
    dot += px * qx + py * qy;
    cross += px * qy - py * qx;
    mirroredDot += px * qx - py * qy;
    mirroredCross += px * qy + py * qx;
    squares += px * px + py * py;
  }
  // With a hand chosen, the best turn and stretch together are the complex number (dot, cross) / Σ|p|².
  const mirrored = Math.hypot(mirroredDot, mirroredCross) > Math.hypot(dot, cross);
  const [real, imaginary] = mirrored ? [mirroredDot, mirroredCross] : [dot, cross];
  const [a, b] = squares === 0 ? [1, 0] : [real / squares, imaginary / squares];
  const hand = mirrored ? -1 : 1;
  const move = (i: number) => [(places.x[i] ?? 0) - from.x, hand * ((places.y[i] ?? 0) - from.y)] as const;
  return {
    x: places.x.map((_, i) => {
      const [x, y] = move(i);
      return to.x + a * x - b * y;
    }),
    y: places.y.map((_, i) => {
      const [x, y] = move(i);
      return to.y + b * x + a * y;
    }),
  };
}

function centre({ x, y }: Points, at: readonly number[]): { readonly x: number; readonly y: number } {
  const mean = (of: Float64Array) => at.reduce((sum, i) => sum + (of[i] ?? 0), 0) / Math.max(1, at.length);
  return { x: mean(x), y: mean(y) };
}
