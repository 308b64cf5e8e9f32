/** Turning a layout without changing it: the longest axis along the page, and as little movement as can be from one picture to the next. */

export interface Place {
  readonly x: number;
  readonly y: number;
}

/**
 * Turns a layout so that its longest axis lies along the page's longer side. Rotation only: distances stay.
 * @param leader The place that comes to the left (or top), so that the result does not flip.
 */
export function layAlong(
  places: readonly Place[],
  wide: boolean,
  leader: Place | undefined,
): readonly Place[] {
  const centre = middle(places);
  let xx = 0;
  let yy = 0;
  let xy = 0;
  for (const { x, y } of places) {
    xx += (x - centre.x) ** 2;
    yy += (y - centre.y) ** 2;
    xy += (x - centre.x) * (y - centre.y);
  }
  const axis = Math.atan2(2 * xy, xx - yy) / 2;
  let angle = (wide ? 0 : Math.PI / 2) - axis;
  if (leader !== undefined) {
    const turned = turn(leader, centre, angle);
    const towards = wide ? turned.x - centre.x : centre.y - turned.y;
    if (towards > 0) angle += Math.PI;
  }
  return places.map((place) => turn(place, centre, angle));
}

/**
 * Widens a layout towards the shape of the page, by at most a third: its distances mean "closely joined", not a length.
 * @param shape The page's width over its height.
 */
export function stretchTo(places: readonly Place[], shape: number): readonly Place[] {
  const [width, height] = [extent(places.map(({ x }) => x)), extent(places.map(({ y }) => y))];
  if (width === 0 || height === 0) return places;
  const wanted = shape / (width / height);
  const across = Math.min(4 / 3, Math.max(1, wanted));
  const down = Math.min(4 / 3, Math.max(1, 1 / wanted));
  return places.map(({ x, y }) => ({ x: x * across, y: y * down }));
}

/**
 * Puts the states that nothing joins in level rows below the left of the others: where they stand means nothing, and must not look as if
 * it did.
 * @param rest The ids of those states, in the order in which they stand.
 * @returns The places of all.
 */
export function setApart(
  joined: ReadonlyMap<string, Place>,
  rest: readonly string[],
): ReadonlyMap<string, Place> {
  const places = [...joined.values()];
  const [width, height] = [extent(places.map(({ x }) => x)), extent(places.map(({ y }) => y))];
  const left = places.length === 0 ? 0 : Math.min(...places.map(({ x }) => x));
  const step = Math.max(width, height) / 18 || 1;
  const columns = Math.max(6, Math.floor((0.7 * width) / step));
  const right = left + Math.min(columns, rest.length) * step;
  const above = places.filter(({ x }) => x <= right + step).map(({ y }) => y);
  const top = (above.length === 0 ? 0 : Math.min(...above)) - 1.4 * step;
  const all = new Map(joined);
  for (const [at, id] of rest.entries()) {
    all.set(id, { x: left + (at % columns) * step, y: top - Math.floor(at / columns) * step });
  }
  return all;
}

function extent(values: readonly number[]): number {
  return values.length === 0 ? 0 : Math.max(...values) - Math.min(...values);
}

/**
 * Moves a layout as a whole (rotation, reflection, shift) to where most of its states were before: the least-squares fit of Procrustes.
 * Distances within the layout stay. With fewer than three states in common it is left as it is.
 */
export function alignTo(
  places: ReadonlyMap<string, Place>,
  before: ReadonlyMap<string, Place>,
): ReadonlyMap<string, Place> {
  const common = [...places.keys()].filter((id) => before.has(id));
  if (common.length < 3) return places;
  const origin: Place = { x: 0, y: 0 };
  const now = common.map((id) => places.get(id) ?? origin);
  const then = common.map((id) => before.get(id) ?? origin);
  const from = middle(now);
  const to = middle(then);
  let dot = 0;
  let cross = 0;
  let flippedDot = 0;
  let flippedCross = 0;
  for (const [at, place] of now.entries()) {
    const goal = then[at] ?? origin;
    const [x, y, u, v] = [place.x - from.x, place.y - from.y, goal.x - to.x, goal.y - to.y];
    dot += x * u + y * v;
    cross += x * v - y * u;
    flippedDot += x * u - y * v;
    flippedCross += x * v + y * u;
  }
  const flip = Math.hypot(flippedDot, flippedCross) > Math.hypot(dot, cross);
  const angle = flip ? Math.atan2(flippedCross, flippedDot) : Math.atan2(cross, dot);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const moved = new Map<string, Place>();
  for (const [id, place] of places) {
    const x = place.x - from.x;
    const y = (place.y - from.y) * (flip ? -1 : 1);
    moved.set(id, { x: to.x + x * cos - y * sin, y: to.y + x * sin + y * cos });
  }
  return moved;
}

function middle(places: readonly Place[]): Place {
  const n = Math.max(1, places.length);
  return {
    x: places.reduce((sum, { x }) => sum + x, 0) / n,
    y: places.reduce((sum, { y }) => sum + y, 0) / n,
  };
}

function turn({ x, y }: Place, centre: Place, angle: number): Place {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const [dx, dy] = [x - centre.x, y - centre.y];
  return { x: centre.x + dx * cos - dy * sin, y: centre.y + dx * sin + dy * cos };
}
