/** A place in the drawing; one unit is about a pixel of a drawing that is 800 pixels wide. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

export type Places = ReadonlyMap<string, Place>;

/** Golden angle, in radians: points that follow each other on a spiral with it spread evenly (Vogel, 1979). */
export const GOLDEN = Math.PI * (3 - Math.sqrt(5));

export function middle(places: readonly Place[]): Place {
  const n = Math.max(1, places.length);
  return {
    x: places.reduce((sum, { x }) => sum + x, 0) / n,
    y: places.reduce((sum, { y }) => sum + y, 0) / n,
  };
}
