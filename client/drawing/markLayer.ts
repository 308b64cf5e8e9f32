/** The layer above the nodes: rings, letters and labels, which need shapes and text that WebGL is poor at. */

import type Sigma from "sigma";
import { beginLayer } from "./beginLayer.ts";
import { type LabelWish, placeLabels } from "./placeLabels.ts";

export interface Mark {
  readonly key: string;
  readonly label: string;
  readonly ring: string;
  /** Written inside the node where it is large enough; empty for none. */
  readonly letter: string;
  readonly letterColour: string;
  /** Drawn pale, and its label only where it is forced. */
  readonly faded: boolean;
  readonly selected: boolean;
  /** Its ring is dashed, and set off from the disc: it may belong elsewhere. */
  readonly doubtful?: boolean;
  /** Its label is written in bold. */
  readonly strong: boolean;
  /** Its label is written even over other nodes. */
  readonly forced: boolean;
  /** Draws the node itself in place of ring and letter; for nodes that are no discs. */
  readonly paint?: (context: CanvasRenderingContext2D, x: number, y: number, radius: number) => void;
}

export interface MarkColours {
  readonly paper: string;
  readonly ink: string;
  readonly accent: string;
}

const FONT = '"Inter Variable", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", system-ui, sans-serif';
const LABEL_HEIGHT = 15;
/** Room at the lower right that the zoom buttons cover, in pixels. */
const BUTTONS = { width: 172, height: 30 };
/** Radius from which a letter can be read inside a node, in pixels. */
const LETTER_FROM = 6.5;

export class MarkLayer {
  readonly #sigma: Sigma;
  readonly #canvas: HTMLCanvasElement;
  readonly #widths = new Map<string, number>();
  #marks: readonly Mark[] = [];
  #colours: MarkColours = { paper: "#FFFFFF", ink: "#000000", accent: "#0000FF" };

  constructor(sigma: Sigma) {
    this.#sigma = sigma;
    this.#canvas = sigma.createCanvas("marks", { beforeLayer: "mouse", style: { pointerEvents: "none" } });
    sigma.on("afterRender", () => this.#draw());
  }

  /** @param marks The most important label first. */
  set(marks: readonly Mark[], colours: MarkColours): void {
    this.#marks = marks;
    this.#colours = colours;
  }

  /** Measured widths are of the font at hand: forget them when it arrives. */
  forgetWidths(): void {
    this.#widths.clear();
  }

  #draw(): void {
    const context = beginLayer(this.#sigma, this.#canvas);
    if (context === null) return;
    const { width, height } = this.#sigma.getDimensions();
    const nodes = this.#marks.flatMap((mark) => {
      const shown = this.#sigma.getNodeDisplayData(mark.key);
      if (shown === undefined || shown.hidden) return [];
      const { x, y } = this.#sigma.framedGraphToViewport(shown);
      return [{ mark, x, y, radius: this.#sigma.scaleSize(shown.size) }];
    });
    for (const { mark, x, y, radius } of nodes) this.#ring(context, mark, x, y, radius);
    const wishes = nodes.map(
      ({ mark, x, y, radius }): LabelWish => ({
        key: mark.key,
        x,
        y,
        radius: radius + 1,
        width: mark.faded && !mark.forced ? Number.POSITIVE_INFINITY : this.#width(context, mark),
        height: LABEL_HEIGHT,
        matters: !mark.faded,
        forced: mark.forced,
      }),
    );
    this.#groupLetters(context, nodes);
    const byKey = new Map(nodes.map((node) => [node.mark.key, node.mark]));
    for (const { key, x, y } of placeLabels(wishes, { width, height, mayHide: 0, corner: BUTTONS })) {
      const mark = byKey.get(key);
      if (mark !== undefined) this.#label(context, mark, x, y);
    }
  }

  /** Where most nodes are too small for their letter, each group gets one large letter in its middle. */
  #groupLetters(
    context: CanvasRenderingContext2D,
    nodes: readonly {
      readonly mark: Mark;
      readonly x: number;
      readonly y: number;
      readonly radius: number;
    }[],
  ): void {
    const small = nodes.filter(({ radius }) => radius < LETTER_FROM);
    if (small.length * 2 < nodes.length) return;
    for (const letter of new Set(nodes.map(({ mark }) => mark.letter))) {
      const group = nodes.filter(({ mark }) => mark.letter === letter);
      // A group that is lit in part is not what the reader means; its letter would hide names.
      if (letter === "" || group.length < 3 || group.some(({ mark }) => mark.faded)) continue;
      const x = group.reduce((sum, node) => sum + node.x, 0) / group.length;
      const y = group.reduce((sum, node) => sum + node.y, 0) / group.length;
      context.font = `680 20px ${FONT}`;
      context.textAlign = "center";
      this.#haloed(context, letter, x, y);
    }
  }

  #ring(context: CanvasRenderingContext2D, mark: Mark, x: number, y: number, radius: number): void {
    context.globalAlpha = mark.faded ? 0.25 : 1;
    if (mark.paint !== undefined) mark.paint(context, x, y, radius);
    else {
      context.strokeStyle = mark.ring;
      context.lineWidth = 1;
      context.beginPath();
      context.arc(x, y, Math.max(0.5, radius - 0.25), 0, 2 * Math.PI);
      context.stroke();
      if (mark.doubtful === true) this.#dashes(context, x, y, radius);
    }
    if (mark.letter !== "" && radius >= LETTER_FROM) {
      // On a faded disc only the ink of the page stands out.
      context.fillStyle = mark.faded ? this.#colours.ink : mark.letterColour;
      context.font = `650 ${Math.round(radius * 1.3)}px ${FONT}`;
      context.textAlign = "center";
      context.textBaseline = "middle";
      context.fillText(mark.letter, x, y + 0.5);
    }
    if (mark.selected) {
      context.globalAlpha = 1;
      context.strokeStyle = this.#colours.accent;
      context.lineWidth = 2.5;
      context.beginPath();
      context.arc(x, y, radius + 4, 0, 2 * Math.PI);
      context.stroke();
    }
    context.globalAlpha = 1;
  }

  #dashes(context: CanvasRenderingContext2D, x: number, y: number, radius: number): void {
    context.strokeStyle = this.#colours.ink;
    context.lineWidth = 1.25;
    context.setLineDash([2.5, 2.5]);
    context.beginPath();
    context.arc(x, y, radius + 1.75, 0, 2 * Math.PI);
    context.stroke();
    context.setLineDash([]);
  }

  #label(context: CanvasRenderingContext2D, mark: Mark, x: number, y: number): void {
    context.font = this.#font(mark);
    context.textAlign = "left";
    this.#haloed(context, mark.label, x, y);
  }

  #haloed(context: CanvasRenderingContext2D, text: string, x: number, y: number): void {
    context.textBaseline = "middle";
    context.lineJoin = "round";
    context.lineWidth = 3.5;
    context.strokeStyle = this.#colours.paper;
    context.strokeText(text, x, y);
    context.fillStyle = this.#colours.ink;
    context.fillText(text, x, y);
  }

  #width(context: CanvasRenderingContext2D, mark: Mark): number {
    const font = this.#font(mark);
    const key = `${font} ${mark.label}`;
    const known = this.#widths.get(key);
    if (known !== undefined) return known;
    context.font = font;
    const width = context.measureText(mark.label).width;
    this.#widths.set(key, width);
    return width;
  }

  #font(mark: Mark): string {
    return `${mark.strong ? 640 : 480} 12px ${FONT}`;
  }
}
