/** The geometry of a fact's line: a quadratic curve from rim to rim of its two nodes. */

import type { Segment } from "../drawing/nearestSegment.ts";

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Curve {
  readonly start: Point;
  readonly control: Point;
  readonly end: Point;
}

/** @param bow Sideways distance of the middle from the straight line, as a share of the length, to the left of the way. */
export function toCurve(from: Point, to: Point, bow: number, fromRadius: number, toRadius: number): Curve {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy);
  // The middle of a quadratic curve is half way to its control point.
  const control = { x: (from.x + to.x) / 2 + 2 * bow * dy, y: (from.y + to.y) / 2 - 2 * bow * dx };
  if (length <= fromRadius + toRadius) return { start: from, control, end: to };
  return {
    start: towards(from, control, fromRadius),
    control,
    end: towards(to, control, toRadius),
  };
}

/** The point at a share of the way, and the direction there in radians. */
export function along({ start, control, end }: Curve, share: number): Point & { readonly angle: number } {
  const rest = 1 - share;
  const mixed = (a: number, b: number, c: number) =>
    rest * rest * a + 2 * rest * share * b + share * share * c;
  const slope = (a: number, b: number, c: number) => rest * (b - a) + share * (c - b);
  return {
    x: mixed(start.x, control.x, end.x),
    y: mixed(start.y, control.y, end.y),
    angle: Math.atan2(slope(start.y, control.y, end.y), slope(start.x, control.x, end.x)),
  };
}

/** The curve as straight pieces, to find what the pointer is at. */
export function pieces(key: string, curve: Curve, straight: boolean): readonly Segment[] {
  const steps = straight ? 1 : 6;
  return Array.from({ length: steps }, (_, at) => {
    const from = along(curve, at / steps);
    const to = along(curve, (at + 1) / steps);
    return { key, x1: from.x, y1: from.y, x2: to.x, y2: to.y };
  });
}

function towards(from: Point, to: Point, distance: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  if (length === 0) return from;
  return {
    x: from.x + ((to.x - from.x) * distance) / length,
    y: from.y + ((to.y - from.y) * distance) / length,
  };
}
