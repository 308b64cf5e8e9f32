import { type LabelPlace, placeLabels } from "../drawing/placeLabels.ts";
import { type Frame, placeRadius } from "./frame.ts";
import type { Place } from "./model.ts";

const HEIGHT = 15;

/** What stands beside a place: its first state, and how many more are there. */
export function placeLabel({ states }: Place, first: string | null = null): string {
  const named = states.find(({ id }) => id === first) ?? states[0];
  return states.length === 1 ? (named?.label ?? "") : `${named?.label ?? ""} +${states.length - 1}`;
}

/**
 * Labels that do not collide: the chosen states first, then the places that stand farthest from others, as many as fit.
 * @param chosen ids of states that are written wherever their place is.
 * @param measure width of a text in pixels.
 */
export function spaceLabels(
  places: readonly Place[],
  frame: Frame,
  chosen: readonly string[],
  measure: (text: string) => number,
): readonly (LabelPlace & { readonly text: string })[] {
  const chosenOf = (place: Place) =>
    chosen.find((id) => place.states.some((state) => state.id === id)) ?? null;
  const apart = new Map(places.map((place) => [place.key, nearest(place, places)]));
  const rank = (place: Place) => {
    const first = chosenOf(place);
    return first === null ? chosen.length : chosen.indexOf(first);
  };
  const ordered = [...places].sort(
    (a, b) =>
      rank(a) - rank(b) ||
      (apart.get(b.key) ?? 0) - (apart.get(a.key) ?? 0) ||
      b.states.length - a.states.length ||
      (a.key < b.key ? -1 : 1),
  );
  const texts = new Map(ordered.map((place) => [place.key, placeLabel(place, chosenOf(place))]));
  const wishes = ordered.map((place) => ({
    key: place.key,
    x: frame.x(place.x),
    y: frame.y(place.y),
    radius: placeRadius(place.states.length),
    width: measure(texts.get(place.key) ?? ""),
    height: HEIGHT,
    matters: true,
    forced: chosenOf(place) !== null,
  }));
  return placeLabels(wishes, { width: frame.width, height: frame.height, mayHide: 0 }).map((label) => ({
    ...label,
    text: texts.get(label.key) ?? "",
  }));
}

function nearest(place: Place, places: readonly Place[]): number {
  return places.reduce(
    (least, other) =>
      other === place ? least : Math.min(least, Math.hypot(other.x - place.x, other.y - place.y)),
    Number.POSITIVE_INFINITY,
  );
}
