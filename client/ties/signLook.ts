import { PAGE, type Theme } from "../design/palette.ts";
import type { TieSign } from "../generated/operations.ts";

export interface SignLook {
  readonly colour: string;
  /** Lengths of dashes and gaps in pixels; empty for a solid line. */
  readonly dash: readonly number[];
}

const SOLID: readonly number[] = [];

/**
 * How a link looks by its sign: agreement blue and solid, clash vermilion and dashed, both amber and dotted; without signs in ink. A link
 * that stands on possible facts is broken once more.
 * @param sign null where links have no sign.
 */
export function signLook(sign: TieSign | null, certain: boolean, theme: Theme): SignLook {
  const light = theme === "light";
  switch (sign) {
    case null:
      return { colour: PAGE[theme].link, dash: certain ? SOLID : [4, 4] };
    case "POSITIVE":
      return { colour: light ? "#0072B2" : "#4FA8DB", dash: certain ? SOLID : [4, 4] };
    case "NEGATIVE":
      return { colour: light ? "#C04F00" : "#E8793A", dash: certain ? [9, 4] : [9, 4, 2, 4] };
    case "AMBIVALENT":
      return { colour: light ? "#A87300" : "#E69F00", dash: certain ? [1.5, 4] : [1.5, 7] };
  }
}
