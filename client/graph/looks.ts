/** How kinds look. Colours are Okabe and Ito's; nodes also differ by shape, facts by the mark on their line, so that no colour is needed. */

import type { Ballot } from "../../schema/criteria.ts";
import { BALLOT_LOOKS, mix, type Theme } from "../design/palette.ts";
import type { FactKind, NodeKind } from "../generated/operations.ts";

export interface NodeLook {
  readonly fill: string;
  /** Corners around (0, 0) at about distance 1; null for a disc. */
  readonly corners: readonly (readonly [number, number])[] | null;
}

export const NODE_LOOKS: Readonly<Record<NodeKind, NodeLook>> = {
  STATE: { fill: "#56B4E9", corners: null },
  BLOC: { fill: "#009E73", corners: polygon(6, 1.08, 0) },
  ORGANISATION: { fill: "#CC79A7", corners: polygon(5, 1.12, -90) },
  INSTRUMENT: { fill: "#E69F00", corners: polygon(4, 1.25, 45) },
  ROLL_CALL: { fill: "#D55E00", corners: polygon(3, 1.35, -90) },
  TOPIC: { fill: "#F0E442", corners: polygon(4, 1.3, 0) },
  POSITION: { fill: "#F0E442", corners: polygon(3, 1.35, 90) },
  EVENT: { fill: "#9A9A96", corners: star() },
  SOURCE: { fill: "#C9C5BB", corners: rectangle(0.75, 1.1) },
};

/** The mark on a line: it points the way the fact reads. */
export type Head = "arrow" | "open" | "diamond" | "double" | "bar" | "disc" | "square" | "triangle" | "ring";

export interface FactLook {
  readonly colour: string;
  readonly head: Head;
}

const FACT_LOOKS: Readonly<Record<Exclude<FactKind, "VOTED">, FactLook>> = {
  MEMBER_OF: { colour: "#009E73", head: "ring" },
  PARTICIPATES_IN: { colour: "#E69F00", head: "arrow" },
  ON: { colour: "#D55E00", head: "bar" },
  SPONSORED: { colour: "#CC79A7", head: "diamond" },
  STATED: { colour: "#0072B2", head: "open" },
  ANSWERS: { colour: "#8C8A84", head: "double" },
  RELATES_TO: { colour: "#8C5B00", head: "arrow" },
  HELD_BY: { colour: "#8C8A84", head: "open" },
};

/** A vote's line is its ballot's: the same colour and mark as everywhere. */
export function factLook(kind: FactKind, ballot: Ballot | null, theme: Theme): FactLook {
  if (kind === "VOTED") {
    const { edge, shape } = BALLOT_LOOKS[ballot ?? "ABSENT"];
    return { colour: readable(edge, theme), head: shape };
  }
  const { colour, head } = FACT_LOOKS[kind];
  return { colour: readable(colour, theme), head };
}

/** The line around a node: dark enough to part it from the page. */
export function nodeEdge(kind: NodeKind, theme: Theme): string {
  const { fill } = NODE_LOOKS[kind];
  return theme === "light" ? mix(fill, "#000000", 0.45) : mix(fill, "#FFFFFF", 0.3);
}

/** A hue at 3 : 1 or more against the page. */
function readable(colour: string, theme: Theme): string {
  return theme === "light" ? mix(colour, "#000000", 0.24) : mix(colour, "#FFFFFF", 0.16);
}

function polygon(corners: number, radius: number, turn: number): readonly (readonly [number, number])[] {
  return Array.from({ length: corners }, (_, at) => {
    const angle = ((turn + (360 * at) / corners) * Math.PI) / 180;
    return [radius * Math.cos(angle), radius * Math.sin(angle)] as const;
  });
}

function star(): readonly (readonly [number, number])[] {
  return Array.from({ length: 10 }, (_, at) => {
    const radius = at % 2 === 0 ? 1.35 : 0.6;
    const angle = ((-90 + 36 * at) * Math.PI) / 180;
    return [radius * Math.cos(angle), radius * Math.sin(angle)] as const;
  });
}

function rectangle(across: number, down: number): readonly (readonly [number, number])[] {
  return [
    [-across, -down],
    [across, -down],
    [across, down],
    [-across, down],
  ];
}
