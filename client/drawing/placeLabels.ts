/** Labels that do not collide: taken by priority, each at the first free side of its node. */

export interface LabelWish {
  readonly key: string;
  /** Centre of the node, in pixels. */
  readonly x: number;
  readonly y: number;
  /** Radius of the node, in pixels. */
  readonly radius: number;
  /** Size of the text, in pixels. */
  readonly width: number;
  readonly height: number;
  /** Whether a label over it hides something: false for a faded node. */
  readonly matters: boolean;
  /** Written even where it hides nodes: what the reader points at or has selected. */
  readonly forced: boolean;
}

export interface LabelPlace {
  readonly key: string;
  /** Left edge and middle of the text, in pixels. */
  readonly x: number;
  readonly y: number;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Frame {
  readonly width: number;
  readonly height: number;
  /** How many nodes an unforced label may hide. */
  readonly mayHide: number;
  /** Size of what covers the lower right corner, in pixels: no label goes there. */
  readonly corner?: { readonly width: number; readonly height: number };
}

const GAP = 3;

/**
 * @param wishes The most important first.
 * @returns The labels that found room, in the same order.
 */
export function placeLabels(wishes: readonly LabelWish[], frame: Frame): readonly LabelPlace[] {
  const { width, height, corner } = frame;
  const taken: Box[] =
    corner === undefined
      ? []
      : [{ left: width - corner.width, top: height - corner.height, right: width, bottom: height }];
  const places: LabelPlace[] = [];
  for (const wish of wishes) {
    if (wish.x < 0 || wish.y < 0 || wish.x > frame.width || wish.y > frame.height) continue;
    const free = sides(wish).filter(
      (box) =>
        box.left >= 0 &&
        box.right <= frame.width &&
        box.top >= 0 &&
        box.bottom <= frame.height &&
        !taken.some((other) => overlap(box, other)),
    );
    let best: Box | null = null;
    let least = wish.forced ? Number.POSITIVE_INFINITY : frame.mayHide + 1;
    for (const box of free) {
      const hidden = wishes.reduce(
        (sum, node) => sum + Number(node.matters && node !== wish && covers(box, node)),
        0,
      );
      if (hidden < least) [best, least] = [box, hidden];
      if (hidden === 0) break;
    }
    if (best === null) continue;
    taken.push(best);
    places.push({ key: wish.key, x: best.left, y: (best.top + best.bottom) / 2 });
  }
  return places;
}

/** Right, left, above, below. */
function sides({ x, y, radius, width, height }: LabelWish): readonly Box[] {
  const reach = radius + GAP;
  const box = (left: number, top: number): Box => ({ left, top, right: left + width, bottom: top + height });
  return [
    box(x + reach, y - height / 2),
    box(x - reach - width, y - height / 2),
    box(x - width / 2, y - reach - height),
    box(x - width / 2, y + reach),
  ];
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function covers(box: Box, { x, y, radius }: LabelWish): boolean {
  const dx = Math.max(box.left - x, 0, x - box.right);
  const dy = Math.max(box.top - y, 0, y - box.bottom);
  return dx * dx + dy * dy < radius * radius;
}
