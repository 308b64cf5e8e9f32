/** The alliance network on one Sigma instance that lives as long as the figure: new answers move into it, nothing is built anew. */

import { UndirectedGraph } from "graphology";
import Sigma from "sigma";
import { animateNodes } from "sigma/utils";
import { coalitionLook, mix, PAGE, type Theme } from "../design/palette.ts";
import { MarkLayer } from "../drawing/markLayer.ts";
import { nearestSegment, type Segment } from "../drawing/nearestSegment.ts";
import type { Selection } from "../state/viewState.ts";
import { type Focus, focusOf, type Pointed } from "./focus.ts";
import { type Lighting, type LinkLook, linkLook } from "./linkLook.ts";
import type { Network, StateNode } from "./network.ts";
import { nodeRadius } from "./nodeRadius.ts";
import { alignTo, layAlong, type Place, setApart, stretchTo } from "./places.ts";

export interface DrawingHandlers {
  readonly onState: (id: string) => void;
  readonly onLink: (a: string, b: string) => void;
  readonly onNothing: () => void;
}

export interface DrawingLook {
  readonly theme: Theme;
  readonly size: "ballots" | "degree";
  readonly selection: Selection | null;
  /** States that a question found, and whether for certain; null where none is asked. */
  readonly found?: ReadonlyMap<string, boolean> | null;
  readonly coalition: number | null;
  /** States whose coalition is doubtful, by id. */
  readonly doubtful?: ReadonlySet<string>;
}

interface NodeLook {
  readonly size: number;
  readonly color: string;
  readonly zIndex: number;
}

/** How near the pointer must come to a hair-thin link, in pixels. */
const LINK_REACH = 5;
const MOTION = 180;
/** A lit neighbourhood of up to so many states is named in full. */
const FEW = 24;
/** Width or height of a drawing in which nodes have their full size; in a smaller one they shrink with it, to no less than half. */
const FULL_SIZE = 520;
const NOTHING: Network = { nodes: [], links: [], sizes: [] };

/** Whether a state's place means anything: it has links, or where links join opponents a group of its own. */
const isPlaced = (node: StateNode | undefined) =>
  node !== undefined && (node.degree > 0 || node.coalition >= 0);

export class NetworkDrawing {
  readonly #graph = new UndirectedGraph();
  readonly #sigma: Sigma;
  readonly #marks: MarkLayer;
  readonly #handlers: DrawingHandlers;
  #network = NOTHING;
  #byId: ReadonlyMap<string, StateNode> = new Map();
  #places: ReadonlyMap<string, Place> = new Map();
  #look: DrawingLook = { theme: "light", size: "ballots", selection: null, coalition: null };
  #state: string | null = null;
  #link: string | null = null;
  #nodeLooks: ReadonlyMap<string, NodeLook> = new Map();
  #linkLooks: ReadonlyMap<string, LinkLook> = new Map();
  #stop: () => void = () => {};

  constructor(container: HTMLElement, handlers: DrawingHandlers) {
    this.#handlers = handlers;
    this.#sigma = new Sigma(this.#graph, container, {
      allowInvalidContainer: true,
      renderLabels: false,
      defaultDrawNodeHover: () => {},
      minEdgeThickness: 0.4,
      minCameraRatio: 0.08,
      maxCameraRatio: 1.6,
      stagePadding: 28,
      zIndex: true,
      nodeReducer: (id, place) => ({ ...place, ...this.#nodeLooks.get(id) }),
      edgeReducer: (key) => ({ ...this.#linkLooks.get(key) }),
    });
    this.#marks = new MarkLayer(this.#sigma);
    this.#listen(container);
    void document.fonts.ready.then(() => {
      this.#marks.forgetWidths();
      this.#sigma.scheduleRender();
    });
  }

  /** Shows another answer; states that were there before glide to their new places. */
  show(network: Network): void {
    const first = this.#places.size === 0;
    const { width, height } = this.#sigma.getDimensions();
    const joined = network.nodes.filter(isPlaced);
    const rest = network.nodes.filter((node) => !isPlaced(node)).map(({ id }) => id);
    const leader = joined.find(({ coalition }) => coalition === 0);
    const laid = stretchTo(layAlong(joined, width >= height, leader), width / height);
    const fresh = new Map(joined.map(({ id }, at) => [id, laid[at] ?? { x: 0, y: 0 }]));
    const before = new Map([...this.#places].filter(([id]) => isPlaced(this.#byId.get(id))));
    this.#network = network;
    this.#byId = new Map(network.nodes.map((node) => [node.id, node]));
    this.#places = setApart(first ? fresh : alignTo(fresh, before), rest);
    this.#stop();
    this.#sync();
    this.#paint();
    this.#sigma.refresh();
    if (first) return;
    // Sigma divides by the duration: without motion the states are put in place at once.
    if (matchMedia("(prefers-reduced-motion: reduce)").matches) {
      for (const [id, { x, y }] of this.#places) this.#graph.mergeNodeAttributes(id, { x, y });
      return;
    }
    this.#stop = animateNodes(
      this.#graph,
      Object.fromEntries([...this.#places].map(([id, { x, y }]) => [id, { x, y }])),
      { duration: MOTION },
    );
  }

  /** Changes theme, sizes or selection without touching a place. */
  look(look: DrawingLook): void {
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
    this.#stop();
    this.#sigma.kill();
  }

  #sync(): void {
    const graph = this.#graph;
    graph.clearEdges();
    for (const id of graph.nodes()) if (!this.#places.has(id)) graph.dropNode(id);
    for (const [id, place] of this.#places) if (!graph.hasNode(id)) graph.addNode(id, { ...place });
    for (const { key, a, b } of this.#network.links) graph.addEdgeWithKey(key, a, b);
  }

  #paint(): void {
    const { theme, selection, coalition } = this.#look;
    const found = this.#look.found == null ? null : new Set(this.#look.found.keys());
    const pointed: Pointed = { state: this.#state, link: this.#link, coalition, found };
    const focus = focusOf(this.#network, pointed, selection);
    this.#paintLinks(focus);
    const most = Math.max(1, ...this.#network.nodes.map((node) => this.#value(node)));
    const paper = PAGE[theme].paper;
    const { width, height } = this.#sigma.getDimensions();
    const shrink = Math.min(1, Math.max(0.5, Math.min(width, height) / FULL_SIZE));
    this.#nodeLooks = new Map(
      this.#network.nodes.map((node) => {
        const lit = focus === null || focus.states.has(node.id);
        const { fill } = coalitionLook(node.coalition, theme);
        const color = lit ? fill : mix(fill, paper, 0.78);
        return [node.id, { size: shrink * nodeRadius(this.#value(node), most), color, zIndex: lit ? 1 : 0 }];
      }),
    );
    this.#paintMarks(focus);
  }

  #paintLinks(focus: Focus | null): void {
    const { theme, selection } = this.#look;
    const { links, opponents = false } = this.#network;
    const low = Math.min(1, ...links.map(({ index }) => index));
    const high = Math.max(low, ...links.map(({ index }) => index));
    const chosen = this.#link ?? (selection?.type === "pair" ? `${selection.a},${selection.b}` : null);
    this.#linkLooks = new Map(
      links.map(({ key, a, b, index }) => {
        const [one, other] = [a, b].map((id) => this.#byId.get(id)?.coalition ?? -1);
        const hue = one === other && one !== undefined && one >= 0 ? coalitionLook(one, theme).fill : null;
        const lighting: Lighting =
          key === chosen ? "chosen" : focus === null ? "plain" : focus.links.has(key) ? "lit" : "faded";
        const strength = high === low ? 1 : (opponents ? high - index : index - low) / (high - low);
        return [key, linkLook(strength, hue, theme, lighting, links.length)];
      }),
    );
  }

  #paintMarks(focus: Focus | null): void {
    const { theme, selection } = this.#look;
    const chosen = new Set(
      selection?.type === "node"
        ? [selection.id]
        : selection?.type === "pair"
          ? [selection.a, selection.b]
          : [],
    );
    const rank = (node: StateNode) =>
      (focus?.centres.has(node.id) ? 2e6 : 0) +
      (chosen.has(node.id) ? 1e6 : 0) +
      (focus?.states.has(node.id) ? 1e5 : 0) +
      node.degree * 100 +
      node.ballots;
    const ordered = [...this.#network.nodes].sort((a, b) => rank(b) - rank(a) || (a.id < b.id ? -1 : 1));
    const marks = ordered.map((node) => {
      const { ring, letter, ink } = coalitionLook(node.coalition, theme);
      const faded = focus !== null && !focus.states.has(node.id);
      const selected = chosen.has(node.id);
      const strong = focus?.centres.has(node.id) === true || selected;
      const forced = strong || (focus !== null && focus.states.size <= FEW && focus.states.has(node.id));
      return {
        key: node.id,
        label: this.#look.found?.get(node.id) === false ? `${node.label} (?)` : node.label,
        ring,
        letter,
        letterColour: ink,
        faded,
        selected,
        strong,
        forced,
        doubtful: this.#look.doubtful?.has(node.id) === true,
      };
    });
    const { paper, ink } = PAGE[theme];
    this.#marks.set(marks, { paper, ink, accent: theme === "light" ? "#115A93" : "#77ABD9" });
    this.#sigma.scheduleRefresh();
  }

  #value(node: StateNode): number {
    return this.#look.size === "ballots" ? node.ballots : node.degree;
  }

  #listen(container: HTMLElement): void {
    const point = (state: string | null, link: string | null) => {
      if (this.#state === state && this.#link === link) return;
      this.#state = state;
      this.#link = link;
      container.style.cursor = state === null && link === null ? "" : "pointer";
      this.#paint();
    };
    this.#sigma.on("enterNode", ({ node }) => point(node, null));
    this.#sigma.on("leaveNode", () => point(null, null));
    this.#sigma.on("leaveStage", () => point(null, null));
    this.#sigma.on("moveBody", ({ event }) => {
      if (this.#state === null) point(null, this.#linkAt(event.x, event.y)?.key ?? null);
    });
    this.#sigma.on("clickNode", ({ node }) => this.#handlers.onState(node));
    this.#sigma.on("clickStage", ({ event }) => {
      const [a, b] = this.#linkAt(event.x, event.y)?.key.split(",") ?? [];
      if (a !== undefined && b !== undefined) this.#handlers.onLink(a, b);
      else this.#handlers.onNothing();
    });
  }

  #linkAt(x: number, y: number): Segment | null {
    const places = new Map(
      this.#graph.mapNodes((id, { x: across, y: down }) => [
        id,
        this.#sigma.graphToViewport({ x: across, y: down }),
      ]),
    );
    const segments = this.#network.links.flatMap(({ key, a, b }): Segment[] => {
      const [from, to] = [places.get(a), places.get(b)];
      return from === undefined || to === undefined
        ? []
        : [{ key, x1: from.x, y1: from.y, x2: to.x, y2: to.y }];
    });
    return nearestSegment(x, y, segments, LINK_REACH);
  }
}
