import type { GraphModel } from "./model.ts";
import type { Place, Places } from "./place.ts";

/** Radius of the first ring, distance between rings, and between neighbours on a ring. */
const FIRST = 150;
const RING = 62;
const APART = 30;
/** Drawings are wider than high, and so are names. */
const WIDE = 1.4;

/**
 * One node in the middle and everything around it on rings, side by side with its like: by kind of fact, then by what the fact says
 * (all who voted no are together), then by name. What is not joined to the middle comes last.
 */
export function ringPlaces({ nodes, edges }: GraphModel, centre: string): Places {
  const groupOf = new Map<string, string>();
  for (const { from, to, kind, label } of edges) {
    const other = from === centre ? to : to === centre ? from : null;
    if (other !== null && !groupOf.has(other)) groupOf.set(other, `${kind} ${label}`);
  }
  const around = nodes
    .filter(({ id }) => id !== centre)
    .map(({ id, name }) => ({ id, name, group: groupOf.get(id) ?? "~" }))
    .sort((a, b) => compare(a.group, b.group) || compare(a.name, b.name) || compare(a.id, b.id));
  const places = new Map<string, Place>([[centre, { x: 0, y: 0 }]]);
  const rings = ringsFor(around.length);
  const angles = slots(rings, around.length);
  for (const [at, { id }] of around.entries()) {
    const slot = angles[at] ?? { angle: 0, radius: FIRST };
    places.set(id, { x: WIDE * slot.radius * Math.cos(slot.angle), y: slot.radius * Math.sin(slot.angle) });
  }
  return places;
}

/** How many nodes stand on each ring: all rings equally full. */
function ringsFor(count: number): readonly number[] {
  const radii = (rings: number) => Array.from({ length: rings }, (_, ring) => FIRST + ring * RING);
  const room = (rings: number) =>
    radii(rings).reduce((sum, radius) => sum + Math.floor((2 * Math.PI * radius) / APART), 0);
  let rings = 1;
  while (room(rings) < count) rings += 1;
  const whole = radii(rings).reduce((sum, radius) => sum + radius, 0);
  const sizes = radii(rings).map((radius) => Math.floor((count * radius) / whole));
  let rest = count - sizes.reduce((sum, size) => sum + size, 0);
  for (let ring = rings - 1; rest > 0; ring = (ring + rings - 1) % rings, rest -= 1) {
    sizes[ring] = (sizes[ring] ?? 0) + 1;
  }
  return sizes;
}

interface Slot {
  readonly angle: number;
  readonly radius: number;
}

/** The places of all rings in the order of their angle, so that neighbours in a list are neighbours in a sector. */
function slots(sizes: readonly number[], count: number): readonly Slot[] {
  const all = sizes.flatMap((size, ring) =>
    Array.from({ length: size }, (_, at): Slot & { readonly ring: number } => ({
      ring,
      angle: -Math.PI / 2 + (2 * Math.PI * (at + (ring % 2) / 2)) / Math.max(1, size),
      radius: FIRST + ring * RING,
    })),
  );
  return all.sort((a, b) => a.angle - b.angle || a.ring - b.ring).slice(0, count);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
