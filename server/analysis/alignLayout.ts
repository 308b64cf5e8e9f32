/** Places in columns. */
export interface Points {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/**
 * Turns and mirrors places so that they lie as near as they can to `targets` (orthogonal Procrustes in the plane: P. H. Schönemann,
 * Psychometrika 31, 1966), about the common points' centres. A place without a target takes part in the turn only.
 * With fewer than two targets the places come back as they are.
 */
export function alignTo(
  places: Points,
  targets: readonly ({ readonly x: number; readonly y: number } | undefined)[],
): Points {
  const common = [...places.x.keys()].filter((i) => targets[i] !== undefined);
  if (common.length < 2) return places;
  const from = centre(common.map((i) => [places.x[i] ?? 0, places.y[i] ?? 0]));
  const to = centre(common.map((i) => [targets[i]?.x ?? 0, targets[i]?.y ?? 0]));
  let dot = 0;
  let cross = 0;
  let mirroredDot = 0;
  let mirroredCross = 0;
  for (const i of common) {
    const [px, py] = [(places.x[i] ?? 0) - from[0], (places.y[i] ?? 0) - from[1]];
    const [qx, qy] = [(targets[i]?.x ?? 0) - to[0], (targets[i]?.y ?? 0) - to[1]];
    dot += px * qx + py * qy;
    cross += px * qy - py * qx;
    mirroredDot += px * qx - py * qy;
    mirroredCross += px * qy + py * qx;
  }
  // The best turn of either hand gains the length of its (dot, cross); the longer one wins.
  const mirrored = Math.hypot(mirroredDot, mirroredCross) > Math.hypot(dot, cross);
  const angle = mirrored ? Math.atan2(mirroredCross, mirroredDot) : Math.atan2(cross, dot);
  return turn(places, from, angle, mirrored ? -1 : 1);
}

/**
 * Gives places that have nothing to follow a fixed bearing: the longest axis lies level, the largest community on the left,
 * the second largest in the upper half.
 * @param community by place.
 */
export function settle(places: Points, community: readonly number[]): Points {
  if (places.x.length < 2) return places;
  const middle = centre([...places.x.keys()].map((i) => [places.x[i] ?? 0, places.y[i] ?? 0]));
  let xx = 0;
  let yy = 0;
  let xy = 0;
  places.x.forEach((value, i) => {
    const [dx, dy] = [value - middle[0], (places.y[i] ?? 0) - middle[1]];
    xx += dx * dx;
    yy += dy * dy;
    xy += dx * dy;
  });
  const level = turn(places, middle, -Math.atan2(2 * xy, xx - yy) / 2, 1);
  const mean = (values: Float64Array, group: number) => {
    const members = [...values].filter((_, i) => community[i] === group);
    return members.reduce((sum, value) => sum + value, 0) / Math.max(1, members.length);
  };
  const flipX = mean(level.x, 0) > 0 ? -1 : 1;
  const flipY = mean(level.y, 1) < 0 ? -1 : 1;
  return { x: level.x.map((value) => value * flipX), y: level.y.map((value) => value * flipY) };
}

/** Shifts the centre to 0, mirrors in the level axis where `hand` is −1, then turns by `angle` radians. */
function turn({ x, y }: Points, [cx, cy]: readonly [number, number], angle: number, hand: 1 | -1): Points {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return {
    x: x.map((value, i) => cos * (value - cx) - sin * hand * ((y[i] ?? 0) - cy)),
    y: x.map((value, i) => sin * (value - cx) + cos * hand * ((y[i] ?? 0) - cy)),
  };
}

function centre(points: readonly (readonly [number, number])[]): readonly [number, number] {
  const sum = points.reduce(([sx, sy], [x, y]) => [sx + x, sy + y] as const, [0, 0] as const);
  return [sum[0] / points.length, sum[1] / points.length];
}
