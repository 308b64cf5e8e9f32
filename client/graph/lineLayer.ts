/** The layer below the nodes: facts as curves with a mark that points their way; possible ones dashed and pale. */

import type Sigma from "sigma";
import { PAGE, type Theme } from "../design/palette.ts";
import { beginLayer } from "../drawing/beginLayer.ts";
import { nearestSegment } from "../drawing/nearestSegment.ts";
import { along, type Curve, type Point, pieces, toCurve } from "./curve.ts";
import type { GraphLine } from "./lines.ts";
import { factLook } from "./looks.ts";
import { paintHead } from "./paintHead.ts";

export type Lighting = "plain" | "lit" | "faded" | "chosen";

interface Drawn {
  readonly line: GraphLine;
  readonly curve: Curve;
}

const ALPHA: Readonly<Record<Lighting, number>> = { plain: 0.62, lit: 0.95, faded: 0.09, chosen: 1 };
/** Beyond so many lines each is drawn fainter. */
const MANY = 180;
/** How near the pointer must come to a line, in pixels. */
const REACH = 6;
const FONT = '500 11px "Inter Variable", "Noto Sans CJK SC", system-ui, sans-serif';

export class LineLayer {
  readonly #sigma: Sigma;
  readonly #canvas: HTMLCanvasElement;
  #lines: readonly GraphLine[] = [];
  #lighting: (line: GraphLine) => Lighting = () => "plain";
  #theme: Theme = "light";
  #drawn: readonly Drawn[] = [];

  constructor(sigma: Sigma) {
    this.#sigma = sigma;
    this.#canvas = sigma.createCanvas("facts", { beforeLayer: "nodes", style: { pointerEvents: "none" } });
    sigma.on("afterRender", () => this.#draw());
  }

  set(lines: readonly GraphLine[], lighting: (line: GraphLine) => Lighting, theme: Theme): void {
    this.#lines = lines;
    this.#lighting = lighting;
    this.#theme = theme;
  }

  /** The line under the pointer; null where none is near. */
  at(x: number, y: number): GraphLine | null {
    const segments = this.#drawn.flatMap(({ line, curve }) =>
      this.#lighting(line) === "faded" ? [] : pieces(line.id, curve, line.bow === 0),
    );
    const key = nearestSegment(x, y, segments, REACH)?.key;
    return this.#drawn.find(({ line }) => line.id === key)?.line ?? null;
  }

  #draw(): void {
    const context = beginLayer(this.#sigma, this.#canvas);
    if (context === null) return;
    const nodes = new Map<string, Point & { readonly radius: number }>();
    const place = (id: string) => {
      const held = nodes.get(id);
      if (held !== undefined) return held;
      const shown = this.#sigma.getNodeDisplayData(id);
      if (shown === undefined) return null;
      const { x, y } = this.#sigma.framedGraphToViewport(shown);
      const found = { x, y, radius: this.#sigma.scaleSize(shown.size) };
      nodes.set(id, found);
      return found;
    };
    this.#drawn = this.#lines.flatMap((line) => {
      const [from, to] = [place(line.from), place(line.to)];
      if (from === null || to === null) return [];
      return [{ line, curve: toCurve(from, to, line.bow, from.radius, to.radius + 2) }];
    });
    const order: readonly Lighting[] = ["faded", "plain", "lit", "chosen"];
    const sorted = this.#drawn
      .map((drawn) => ({ ...drawn, lighting: this.#lighting(drawn.line) }))
      .sort((a, b) => order.indexOf(a.lighting) - order.indexOf(b.lighting));
    const written = sorted.filter(({ lighting }) => lighting === "lit" || lighting === "chosen").length;
    for (const { line, curve, lighting } of sorted) this.#line(context, line, curve, lighting);
    for (const { line, curve, lighting } of sorted) {
      const named = sorted.length <= 24 || ((lighting === "lit" || lighting === "chosen") && written <= 24);
      if ((named && lighting !== "faded") || line.edges.length > 1)
        this.#label(context, line, curve, lighting);
    }
  }

  #line(context: CanvasRenderingContext2D, line: GraphLine, curve: Curve, lighting: Lighting): void {
    const [first] = line.edges;
    const { colour, head } = factLook(first.kind, first.ballot, this.#theme);
    const crowd = lighting === "plain" && this.#lines.length > MANY ? 0.62 : 1;
    context.globalAlpha = ALPHA[lighting] * crowd * (first.possible ? 0.75 : 1);
    context.strokeStyle = colour;
    context.lineWidth = (lighting === "chosen" ? 2.6 : 1.1) + Math.min(2.4, 0.35 * (line.edges.length - 1));
    context.setLineDash(first.possible ? [5, 4] : []);
    context.beginPath();
    context.moveTo(curve.start.x, curve.start.y);
    context.quadraticCurveTo(curve.control.x, curve.control.y, curve.end.x, curve.end.y);
    context.stroke();
    context.setLineDash([]);
    context.globalAlpha = lighting === "faded" ? 0.1 : Math.max(0.85 * crowd, context.globalAlpha);
    context.fillStyle = colour;
    paintHead(context, head, along(curve, 0.58), lighting === "chosen" ? 5.5 : 3.9, PAGE[this.#theme].paper);
    context.globalAlpha = 1;
  }

  #label(context: CanvasRenderingContext2D, line: GraphLine, curve: Curve, lighting: Lighting): void {
    if (lighting === "faded") return;
    const [first] = line.edges;
    const text = line.edges.length > 1 ? `${line.edges.length} × ${first.label}` : first.label;
    const { x, y } = along(curve, 0.42);
    const { paper, ink } = PAGE[this.#theme];
    context.font = FONT;
    context.textAlign = "center";
    context.textBaseline = "middle";
    context.lineJoin = "round";
    context.lineWidth = 3;
    context.strokeStyle = paper;
    context.strokeText(text, x, y);
    context.fillStyle = ink;
    context.fillText(text, x, y);
  }
}
