export interface Segment {
  readonly key: string;
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/**
 * The segment nearest to a point, for lines too thin to be hit.
 * @param tolerance How far the point may be, in the same unit.
 * @returns Null where none is that near; of equally near ones, the first.
 */
export function nearestSegment(
  x: number,
  y: number,
  segments: Iterable<Segment>,
  tolerance: number,
): Segment | null {
  let best: Segment | null = null;
  let least = tolerance;
  for (const segment of segments) {
    const distance = distanceTo(x, y, segment);
    if (distance < least || (best === null && distance === least)) [best, least] = [segment, distance];
  }
  return best;
}

function distanceTo(x: number, y: number, { x1, y1, x2, y2 }: Segment): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - x1) * dx + (y - y1) * dy) / length));
  return Math.hypot(x - x1 - along * dx, y - y1 - along * dy);
}
