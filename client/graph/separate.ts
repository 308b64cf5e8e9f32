import { GOLDEN, type Place, type Places } from "./place.ts";

const ROUNDS = 80;

/**
 * Moves places apart until no two are nearer than a distance, or the rounds are over; only the movable ones move.
 * @param least The least distance between two centres.
 */
export function separate(places: Places, least: number, movable: (id: string) => boolean): Places {
  const points = [...places].map(([id, { x, y }]) => ({ id, x, y, free: movable(id) }));
  for (let round = 0; round < ROUNDS; round += 1) {
    let moved = false;
    for (const [at, a] of points.entries()) {
      for (const [after, b] of points.slice(at + 1).entries()) {
        if (!a.free && !b.free) continue;
        const distance = Math.hypot(b.x - a.x, b.y - a.y);
        if (distance >= least) continue;
        moved = true;
        const angle = distance < 1e-6 ? (at + after) * GOLDEN : Math.atan2(b.y - a.y, b.x - a.x);
        const push = ((least - distance) / (a.free && b.free ? 2 : 1)) * 1.02;
        if (a.free) [a.x, a.y] = [a.x - push * Math.cos(angle), a.y - push * Math.sin(angle)];
        if (b.free) [b.x, b.y] = [b.x + push * Math.cos(angle), b.y + push * Math.sin(angle)];
      }
    }
    if (!moved) break;
  }
  return new Map(points.map(({ id, x, y }): [string, Place] => [id, { x, y }]));
}
