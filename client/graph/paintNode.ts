import { mix, PAGE, type Theme } from "../design/palette.ts";
import { NODE_LOOKS, nodeEdge } from "./looks.ts";
import type { GraphNode } from "./model.ts";

/** Draws a node in its kind's shape and colour; an expanded one has a ring around it. */
export function paintNode({ kind, expanded }: GraphNode, theme: Theme) {
  const { fill, corners } = NODE_LOOKS[kind];
  const edge = nodeEdge(kind, theme);
  const inner = theme === "light" ? fill : mix(fill, "#000000", 0.1);
  return (context: CanvasRenderingContext2D, x: number, y: number, radius: number) => {
    context.lineWidth = 1.2;
    context.lineJoin = "round";
    context.beginPath();
    if (corners === null) context.arc(x, y, radius, 0, 2 * Math.PI);
    else for (const [dx, dy] of corners) context.lineTo(x + dx * radius, y + dy * radius);
    context.closePath();
    const alpha = context.globalAlpha;
    context.globalAlpha = 1;
    context.fillStyle = PAGE[theme].paper;
    context.fill();
    context.globalAlpha = alpha;
    context.fillStyle = inner;
    context.strokeStyle = edge;
    context.fill();
    context.stroke();
    if (!expanded) return;
    context.beginPath();
    context.arc(x, y, radius * 1.3 + 3, 0, 2 * Math.PI);
    context.stroke();
  };
}
