import type { Place } from "./model.ts";

/** Where an arrow key points, in the space's units: y grows upwards. */
const DIRECTIONS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

/**
 * The place to which a key leads from another: with an arrow the nearest of those within 45° of its direction, with Home and End the
 * leftmost and the rightmost.
 * @returns null where the key leads nowhere.
 */
export function walk(places: readonly Place[], from: Place, key: string): Place | null {
  const byX = [...places].sort((a, b) => a.x - b.x || (a.key < b.key ? -1 : 1));
  if (key === "Home") return byX[0] ?? null;
  if (key === "End") return byX.at(-1) ?? null;
  const direction = DIRECTIONS[key];
  if (direction === undefined) return null;
  let best: { readonly place: Place; readonly distance: number } | null = null;
  for (const place of places) {
    const [dx, dy] = [place.x - from.x, place.y - from.y];
    const along = dx * direction[0] + dy * direction[1];
    const across = Math.abs(dx * direction[1]) + Math.abs(dy * direction[0]);
    const distance = Math.hypot(dx, dy);
    if (along <= 0 || across > along) continue;
    if (best === null || distance < best.distance) best = { place, distance };
  }
  return best?.place ?? null;
}
