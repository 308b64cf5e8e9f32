import { mix, PAGE, type Theme } from "../design/palette.ts";

export interface LinkLook {
  readonly color: string;
  /** Thickness in pixels. */
  readonly size: number;
  readonly zIndex: number;
}

/** So many links are drawn at full strength; more of them are paler, so that a dense network does not turn into a blot. */
const MANY = 1000;

export type Lighting = "plain" | "lit" | "faded" | "chosen";

/**
 * How a link is drawn: hair-thin and translucent, stronger with weight.
 * @param strength 0 for the weakest link drawn, 1 for the strongest.
 * @param links How many links are drawn in all.
 * @param hue The coalition's colour where both ends belong to it; null for a link between coalitions.
 */
export function linkLook(
  strength: number,
  hue: string | null,
  theme: Theme,
  lighting: Lighting,
  links: number,
): LinkLook {
  const { ink, link } = PAGE[theme];
  const base = hue === null ? link : mix(hue, ink, theme === "light" ? 0.3 : 0.1);
  switch (lighting) {
    case "plain":
      return {
        color: translucent(base, (0.26 + 0.3 * strength) * Math.min(1, Math.sqrt(MANY / links))),
        size: 0.7 + 0.5 * strength,
        zIndex: 0,
      };
    case "lit":
      return { color: translucent(base, 0.65 + 0.35 * strength), size: 1.1 + 0.8 * strength, zIndex: 2 };
    case "faded":
      return { color: translucent(link, 0.05), size: 0.7, zIndex: 0 };
    case "chosen":
      return { color: theme === "light" ? "#115A93" : "#77ABD9", size: 3, zIndex: 3 };
  }
}

/** Sigma blends as if colours were multiplied by their alpha already; it does not do so itself. */
function translucent(colour: string, alpha: number): string {
  const [r, g, b] = [1, 3, 5].map((at) => Math.round(Number.parseInt(colour.slice(at, at + 2), 16) * alpha));
  return `rgba(${r},${g},${b},${alpha.toFixed(3)})`;
}
