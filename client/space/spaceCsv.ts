import { coalitionLook } from "../design/palette.ts";
import { toCsv } from "../download/csv.ts";
import type { SpacePoint } from "./model.ts";

/** The space's rows, in standard deviations of dimension 1; what is not computed or not defined is an empty cell. */
export function spaceCsv(points: readonly SpacePoint[]): string {
  return toCsv(
    [
      "id",
      "state",
      "coalition",
      "dimension_1",
      "dimension_1_low",
      "dimension_1_high",
      "dimension_2",
      "ellipse_major",
      "ellipse_minor",
      "ellipse_angle",
      "samples",
      "ballots",
    ],
    points.map(({ id, label, coalition, x, y, region, ballots }) => [
      id,
      label,
      coalitionLook(coalition, "light").letter,
      x,
      region?.low,
      region?.high,
      y,
      region?.major,
      region?.minor,
      region?.angle,
      region?.draws,
      ballots,
    ]),
  );
}
