/** Colours that carry data. Every one of them comes with a second channel: a shape for ballots, a letter for coalitions. */

import type { Ballot } from "../../schema/criteria.ts";

export type Theme = "light" | "dark";

export interface BallotLook {
  readonly colour: string;
  /** A darker line around the mark where the fill alone has too little contrast on paper. */
  readonly edge: string;
  readonly shape: "disc" | "square" | "triangle" | "ring";
}

export const BALLOT_LOOKS: Readonly<Record<Ballot, BallotLook>> = {
  YES: { colour: "#0072B2", edge: "#0072B2", shape: "disc" },
  NO: { colour: "#D55E00", edge: "#D55E00", shape: "square" },
  ABSTAIN: { colour: "#E69F00", edge: "#A87300", shape: "triangle" },
  ABSENT: { colour: "none", edge: "#808080", shape: "ring" },
};

/** Okabe and Ito's hues in their order (https://jfly.uni-koeln.de/color/), without black. */
export const COALITION_HUES = [
  "#E69F00",
  "#56B4E9",
  "#009E73",
  "#F0E442",
  "#0072B2",
  "#D55E00",
  "#CC79A7",
] as const;

export const GREY = "#9A9A96";
export const COALITION_LETTERS = "ABCDEFG";

export interface CoalitionLook {
  readonly fill: string;
  /** The line around a node: at least 3 : 1 against the page. */
  readonly ring: string;
  /** Black or white, whichever is read better on the fill. */
  readonly ink: string;
  /** Empty for states outside the seven largest coalitions. */
  readonly letter: string;
}

/** How a coalition looks; index −1 and 7 and more are grey without a letter. */
export function coalitionLook(index: number, theme: Theme): CoalitionLook {
  const hue = COALITION_HUES[index];
  const fill = hue ?? GREY;
  const ring = theme === "light" ? mix(fill, "#000000", 0.42) : mix(fill, "#FFFFFF", 0.25);
  const ink = luminance(fill) > 0.179 ? "#14161A" : "#FFFFFF";
  return { fill, ring, ink, letter: hue === undefined ? "" : (COALITION_LETTERS[index] ?? "") };
}

export const PAGE: Readonly<Record<Theme, { paper: string; ink: string; muted: string; link: string }>> = {
  light: { paper: "#FBFAF7", ink: "#1B1D21", muted: "#5F6368", link: "#3B4148" },
  dark: { paper: "#14161A", ink: "#ECEAE4", muted: "#A3A7AE", link: "#C9CDD3" },
};

/** A colour between two, both `#RRGGBB`; share 0 is the first, 1 the second. */
export function mix(first: string, second: string, share: number): string {
  const from = channels(first);
  const to = channels(second);
  const parts = from.map((value, at) => Math.round(value + ((to[at] ?? value) - value) * share));
  return `#${parts.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}

/** Relative luminance, 0 to 1, of WCAG 2.2. */
export function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = channels(colour).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast of two colours, 1 to 21, of WCAG 2.2. */
export function contrast(first: string, second: string): number {
  const [low, high] = [luminance(first), luminance(second)].sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}
