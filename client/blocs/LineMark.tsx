import { BALLOT_LOOKS, GREY } from "../design/palette.ts";

interface Props {
  readonly line: "YES" | "NO" | "ABSTAIN" | "ABSENT" | null;
  readonly hollow: boolean;
}

/** The mark of a roll call in a series: its shape and colour are the bloc's line (a diamond where there is none), hollow where uncertain. */
export function LineMark({ line, hollow }: Props) {
  const look =
    line === null ? { colour: GREY, edge: "#707070", shape: "diamond" as const } : BALLOT_LOOKS[line];
  const paint = hollow
    ? { fill: "var(--paper)", stroke: look.edge, strokeWidth: 1.8 }
    : { fill: look.colour, stroke: look.edge, strokeWidth: 1 };
  return (
    <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
      {look.shape === "disc" && <circle cx="6" cy="6" r="4.5" {...paint} />}
      {look.shape === "ring" && <circle cx="6" cy="6" r="4.2" {...paint} />}
      {look.shape === "square" && <rect x="1.8" y="1.8" width="8.4" height="8.4" {...paint} />}
      {look.shape === "triangle" && <path d="M6 1.2 11 10.4H1Z" {...paint} />}
      {look.shape === "diamond" && <path d="M6 1 11 6 6 11 1 6Z" {...paint} />}
    </svg>
  );
}
