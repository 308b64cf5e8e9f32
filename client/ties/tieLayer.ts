/** The layer below the nodes: links as lines whose colour and dashes tell their sign, and whether they are certain. */

import type Sigma from "sigma";
import type { Theme } from "../design/palette.ts";
import { beginLayer } from "../drawing/beginLayer.ts";
import { nearestSegment, type Segment } from "../drawing/nearestSegment.ts";
import { signLook } from "./signLook.ts";
import type { TieLink } from "./tieNetwork.ts";

export type Lighting = "plain" | "lit" | "faded" | "chosen";

/** So many links are drawn at full strength; more of them are paler. */
const MANY = 250;
/** How near the pointer must come to a line, in pixels. */
const REACH = 5;
const ORDER: readonly Lighting[] = ["faded", "plain", "lit", "chosen"];

export class TieLayer {
  readonly #sigma: Sigma;
  readonly #canvas: HTMLCanvasElement;
  #links: readonly TieLink[] = [];
  #theme: Theme = "light";
  #signed = false;
  #lighting: (link: TieLink) => Lighting = () => "plain";

  constructor(sigma: Sigma) {
    this.#sigma = sigma;
    this.#canvas = sigma.createCanvas("ties", { beforeLayer: "nodes", style: { pointerEvents: "none" } });
    sigma.on("afterRender", () => this.#draw());
  }

  set(links: readonly TieLink[], theme: Theme, signed: boolean, lighting: (link: TieLink) => Lighting): void {
    this.#links = links;
    this.#theme = theme;
    this.#signed = signed;
    this.#lighting = lighting;
  }

  /** The link under the pointer; null where none is near. */
  at(x: number, y: number): TieLink | null {
    const key = nearestSegment(x, y, this.#segments(), REACH)?.key;
    return this.#links.find((link) => link.key === key) ?? null;
  }

  #segments(): readonly Segment[] {
    return this.#links.flatMap(({ key, a, b }): Segment[] => {
      const [from, to] = [this.#sigma.getNodeDisplayData(a.id), this.#sigma.getNodeDisplayData(b.id)];
      if (from === undefined || to === undefined) return [];
      const { x: x1, y: y1 } = this.#sigma.framedGraphToViewport(from);
      const { x: x2, y: y2 } = this.#sigma.framedGraphToViewport(to);
      return [{ key, x1, y1, x2, y2 }];
    });
  }

  #draw(): void {
    const context = beginLayer(this.#sigma, this.#canvas);
    if (context === null) return;
    const byKey = new Map(this.#links.map((link) => [link.key, link]));
    const most = Math.max(1, ...this.#links.map(({ count }) => count));
    const crowd = Math.min(1, Math.sqrt(MANY / Math.max(1, this.#links.length)));
    const drawn = this.#segments().flatMap((segment) => {
      const link = byKey.get(segment.key);
      return link === undefined ? [] : [{ segment, link, lighting: this.#lighting(link) }];
    });
    drawn.sort((one, other) => ORDER.indexOf(one.lighting) - ORDER.indexOf(other.lighting));
    for (const { segment, link, lighting } of drawn) {
      const { colour, dash } = signLook(this.#signed ? link.sign : null, link.certain, this.#theme);
      // Ambivalent links are many and say least: they stand back until they are meant.
      const strength = (link.sign === "AMBIVALENT" ? 0.4 : 1) * (link.count / most);
      const back = link.sign === "AMBIVALENT" ? 0.6 : 1;
      context.strokeStyle = colour;
      context.setLineDash([...dash]);
      context.globalAlpha = {
        plain: (0.35 + 0.45 * strength) * crowd * back,
        lit: 0.9,
        faded: 0.05,
        chosen: 1,
      }[lighting];
      context.lineWidth = { plain: 0.8 + strength, lit: 1.3 + strength, faded: 0.7, chosen: 3 }[lighting];
      context.beginPath();
      context.moveTo(segment.x1, segment.y1);
      context.lineTo(segment.x2, segment.y2);
      context.stroke();
    }
    context.setLineDash([]);
    context.globalAlpha = 1;
  }
}
