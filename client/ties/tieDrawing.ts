/** A network of ties on one Sigma instance: nodes by Sigma, links on a layer below that can dash and dot them. */

import { UndirectedGraph } from "graphology";
import Sigma from "sigma";
import { nodeRadius } from "../alliances/nodeRadius.ts";
import { layAlong, setApart, stretchTo } from "../alliances/places.ts";
import { coalitionLook, mix, PAGE, type Theme } from "../design/palette.ts";
import { MarkLayer } from "../drawing/markLayer.ts";
import type { TieSign } from "../generated/operations.ts";
import type { Selection } from "../state/viewState.ts";
import { type Lighting, TieLayer } from "./tieLayer.ts";
import type { TieActor, TieLink, TieNetwork } from "./tieNetwork.ts";

export interface TieDrawingHandlers {
  readonly onActor: (id: string) => void;
  readonly onLink: (link: TieLink) => void;
  readonly onNothing: () => void;
}

export interface TieDrawingLook {
  readonly theme: Theme;
  readonly selection: Selection | null;
  /** Whether links have signs. */
  readonly signed: boolean;
  /** A sign that the legend points at. */
  readonly sign: TieSign | null;
}

const NOTHING: TieNetwork = { actors: [], links: [] };
const MOTION = 180;
/** A lit neighbourhood of up to so many actors is named in full. */
const FEW = 24;
/** Width or height of a drawing in which nodes have their full size; in a smaller one they shrink with it, to no less than half. */
const FULL_SIZE = 520;

export class TieDrawing {
  readonly #graph = new UndirectedGraph();
  readonly #sigma: Sigma;
  readonly #layer: TieLayer;
  readonly #marks: MarkLayer;
  #network = NOTHING;
  #look: TieDrawingLook = { theme: "light", selection: null, signed: false, sign: null };
  #actor: string | null = null;
  #link: string | null = null;

  constructor(container: HTMLElement, handlers: TieDrawingHandlers) {
    this.#sigma = new Sigma(this.#graph, container, {
      allowInvalidContainer: true,
      renderLabels: false,
      defaultDrawNodeHover: () => {},
      minCameraRatio: 0.08,
      maxCameraRatio: 1.6,
      stagePadding: 28,
      zIndex: true,
    });
    this.#layer = new TieLayer(this.#sigma);
    this.#marks = new MarkLayer(this.#sigma);
    this.#listen(container, handlers);
    void document.fonts.ready.then(() => {
      this.#marks.forgetWidths();
      this.#sigma.scheduleRender();
    });
  }

  show(network: TieNetwork): void {
    const { width, height } = this.#sigma.getDimensions();
    const joined = network.actors.filter(({ degree }) => degree > 0);
    const rest = network.actors.filter(({ degree }) => degree === 0).map(({ id }) => id);
    const leader = joined.find(({ group }) => group === 0);
    const laid = stretchTo(layAlong(joined, width >= height, leader), width / height);
    const fresh = new Map(joined.map(({ id }, at) => [id, laid[at] ?? { x: 0, y: 0 }]));
    this.#network = network;
    this.#graph.clear();
    for (const [id, place] of setApart(fresh, rest)) this.#graph.addNode(id, { ...place });
    this.#paint();
    this.#sigma.refresh();
  }

  look(look: TieDrawingLook): void {
    this.#look = look;
    this.#paint();
  }

  resize(): void {
    this.#sigma.resize();
    this.#paint();
  }

  zoom(step: "in" | "out" | "all"): void {
    const camera = this.#sigma.getCamera();
    const duration = matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : MOTION;
    if (step === "in") void camera.animatedZoom({ duration });
    else if (step === "out") void camera.animatedUnzoom({ duration });
    else void camera.animatedReset({ duration });
  }

  kill(): void {
    this.#sigma.kill();
  }

  /** The actors and links that are meant; null where nothing is, and everything is lit. */
  #focus(): { readonly centres: ReadonlySet<string>; readonly links: ReadonlySet<string> } | null {
    const { selection, sign } = this.#look;
    const { links } = this.#network;
    const chosen = this.#link ?? (selection?.type === "pair" ? `${selection.a},${selection.b}` : null);
    const actor = this.#actor ?? (selection?.type === "node" ? selection.id : null);
    const known = actor !== null && this.#graph.hasNode(actor);
    if (this.#link === null && known && (this.#actor !== null || chosen === null)) {
      const around = links.filter(({ a, b }) => a.id === actor || b.id === actor);
      return { centres: new Set([actor]), links: new Set(around.map(({ key }) => key)) };
    }
    if (chosen !== null) {
      const ends = chosen.split(",").filter((id) => this.#graph.hasNode(id));
      return ends.length === 0 ? null : { centres: new Set(ends), links: new Set([chosen]) };
    }
    if (sign === null) return null;
    const same = links.filter((link) => link.sign === sign);
    return { centres: new Set(), links: new Set(same.map(({ key }) => key)) };
  }

  #paint(): void {
    const { theme, selection, signed } = this.#look;
    const focus = this.#focus();
    const { actors, links } = this.#network;
    const lit = new Set(
      focus === null
        ? actors.map(({ id }) => id)
        : [...focus.centres, ...links.flatMap(({ key, a, b }) => (focus.links.has(key) ? [a.id, b.id] : []))],
    );
    const chosen = this.#link ?? (selection?.type === "pair" ? `${selection.a},${selection.b}` : null);
    this.#layer.set(links, theme, signed, (link): Lighting => {
      if (link.key === chosen) return "chosen";
      return focus === null ? "plain" : focus.links.has(link.key) ? "lit" : "faded";
    });
    const { width, height } = this.#sigma.getDimensions();
    const shrink = Math.min(1, Math.max(0.5, Math.min(width, height) / FULL_SIZE));
    const most = Math.max(1, ...actors.map(({ shares }) => shares));
    for (const actor of actors) {
      const { fill } = coalitionLook(actor.group, theme);
      this.#graph.mergeNodeAttributes(actor.id, {
        size: shrink * nodeRadius(actor.shares, most),
        color: lit.has(actor.id) ? fill : mix(fill, PAGE[theme].paper, 0.78),
        zIndex: lit.has(actor.id) ? 1 : 0,
      });
    }
    this.#paintMarks(focus?.centres ?? null, lit);
  }

  #paintMarks(centres: ReadonlySet<string> | null, lit: ReadonlySet<string>): void {
    const { theme, selection } = this.#look;
    const rank = ({ id, degree }: TieActor) =>
      (centres?.has(id) ? 2e6 : 0) + (lit.has(id) ? 1e5 : 0) + degree;
    const ordered = [...this.#network.actors].sort((a, b) => rank(b) - rank(a) || (a.id < b.id ? -1 : 1));
    const marks = ordered.map((actor) => {
      const { ring, letter, ink } = coalitionLook(actor.group, theme);
      const selected = selection?.type === "node" && selection.id === actor.id;
      const strong = centres?.has(actor.id) === true || selected;
      return {
        key: actor.id,
        label: actor.name,
        ring,
        letter,
        letterColour: ink,
        faded: centres !== null && !lit.has(actor.id),
        selected,
        strong,
        forced: strong || (centres !== null && lit.size <= FEW && lit.has(actor.id)),
      };
    });
    const { paper, ink } = PAGE[theme];
    this.#marks.set(marks, { paper, ink, accent: theme === "light" ? "#115A93" : "#77ABD9" });
    this.#sigma.scheduleRefresh();
  }

  #listen(container: HTMLElement, handlers: TieDrawingHandlers): void {
    const point = (actor: string | null, link: string | null) => {
      if (this.#actor === actor && this.#link === link) return;
      this.#actor = actor;
      this.#link = link;
      container.style.cursor = actor === null && link === null ? "" : "pointer";
      this.#paint();
    };
    this.#sigma.on("enterNode", ({ node }) => point(node, null));
    this.#sigma.on("leaveNode", () => point(null, null));
    this.#sigma.on("leaveStage", () => point(null, null));
    this.#sigma.on("moveBody", ({ event }) => {
      if (this.#actor === null) point(null, this.#layer.at(event.x, event.y)?.key ?? null);
    });
    this.#sigma.on("clickNode", ({ node }) => handlers.onActor(node));
    this.#sigma.on("clickStage", ({ event }) => {
      const link = this.#layer.at(event.x, event.y);
      if (link === null) handlers.onNothing();
      else handlers.onLink(link);
    });
  }
}
