import type { Head } from "./looks.ts";

/** Draws a line's mark at a point, turned the way the line goes; in the colours that the context has. */
export function paintHead(
  context: CanvasRenderingContext2D,
  head: Head,
  { x, y, angle }: { readonly x: number; readonly y: number; readonly angle: number },
  size: number,
  paper: string,
): void {
  context.save();
  context.translate(x, y);
  context.rotate(angle);
  context.scale(size, size);
  context.lineWidth = 1.3 / size;
  context.setLineDash([]);
  const path = new Path2D(HEADS[head]);
  if (HOLLOW.includes(head)) {
    context.fillStyle = paper;
    context.fill(path);
    context.stroke(path);
  } else if (head === "open" || head === "double") context.stroke(path);
  else context.fill(path);
  context.restore();
}

const HOLLOW: readonly Head[] = ["ring"];

/** In a square from −1 to 1, the way to the right; also for the legend. */
export const HEADS: Readonly<Record<Head, string>> = {
  arrow: "M-0.8 -0.85 L1 0 L-0.8 0.85 Z",
  open: "M-0.7 -0.9 L0.8 0 L-0.7 0.9",
  double: "M-1.1 -0.8 L0.1 0 L-1.1 0.8 M-0.1 -0.8 L1.1 0 L-0.1 0.8",
  diamond: "M-1.1 0 L0 -0.75 L1.1 0 L0 0.75 Z",
  bar: "M-0.9 -0.9 L0.3 0 L-0.9 0.9 Z M0.5 -0.95 H0.95 V0.95 H0.5 Z",
  disc: "M-0.8 0 A0.8 0.8 0 1 1 0.8 0 A0.8 0.8 0 1 1 -0.8 0 Z",
  ring: "M-0.75 0 A0.75 0.75 0 1 1 0.75 0 A0.75 0.75 0 1 1 -0.75 0 Z",
  square: "M-0.75 -0.75 H0.75 V0.75 H-0.75 Z",
  triangle: "M-0.7 -0.85 L0.95 0 L-0.7 0.85 Z",
};
