import type { Place } from "./model.ts";

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** From the space's units to pixels: the same scale on both axes, since distances mean something. */
export interface Frame extends Size {
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
  /** Pixels in a unit. */
  readonly unit: number;
}

const MARGIN = { left: 34, right: 26, top: 44, bottom: 40 } as const;

/** Fits places into a drawing, in its middle. */
export function frameOf(places: readonly Place[], { width, height }: Size): Frame {
  const [left, right] = range(places.map(({ x }) => x));
  const [below, above] = range(places.map(({ y }) => y));
  const inner = {
    width: Math.max(1, width - MARGIN.left - MARGIN.right),
    height: Math.max(1, height - MARGIN.top - MARGIN.bottom),
  };
  const unit = Math.min(inner.width / (right - left), inner.height / (above - below));
  const middle = { x: MARGIN.left + inner.width / 2, y: MARGIN.top + inner.height / 2 };
  return {
    width,
    height,
    unit,
    x: (value) => middle.x + (value - (left + right) / 2) * unit,
    y: (value) => middle.y - (value - (below + above) / 2) * unit,
  };
}

/** The middle is always in it, and it is never narrower than a unit. */
function range(values: readonly number[]): readonly [number, number] {
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const spare = Math.max(0, 1 - (high - low)) / 2;
  return [low - spare, high + spare];
}

/** Pixels: the area grows with the states that share a place. */
export function placeRadius(states: number): number {
  return Math.min(17, 6.5 * Math.sqrt(1 + (states - 1) / 4));
}
