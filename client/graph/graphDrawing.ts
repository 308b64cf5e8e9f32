/** The knowledge graph on one Sigma instance: it holds the camera and finds nodes under the pointer; two layers of ours draw. */

import { UndirectedGraph } from "graphology";
import Sigma from "sigma";
import { animateNodes } from "sigma/utils";
import { PAGE, type Theme } from "../design/palette.ts";
import { MarkLayer } from "../drawing/markLayer.ts";
import type { Selection } from "../state/viewState.ts";
import { type Focus, focusOf } from "./focus.ts";
import { layout } from "./layout.ts";
import { LineLayer } from "./lineLayer.ts";
import { type GraphLine, toLines } from "./lines.ts";
import type { GraphModel, GraphNode } from "./model.ts";
import { nodeSize } from "./nodeSize.ts";
import { paintNode } from "./paintNode.ts";
import type { Places } from "./place.ts";

export interface DrawingHandlers {
  readonly onNode: (id: string) => void;
  /** A node was clicked twice. */
  readonly onExpand: (id: string) => void;
  readonly onLine: (line: GraphLine) => void;
  readonly onNothing: () => void;
}

export interface DrawingLook {
  readonly theme: Theme;
  readonly selection: Selection | null;
}

const MOTION = 180;
const NOTHING: GraphModel = { nodes: [], edges: [] };

export class GraphDrawing {
  readonly #graph = new UndirectedGraph();
  readonly #sigma: Sigma;
  readonly #marks: MarkLayer;
  readonly #facts: LineLayer;
  readonly #handlers: DrawingHandlers;
  #model = NOTHING;
  #lines: readonly GraphLine[] = [];
  #places: Places = new Map();
  #look: DrawingLook = { theme: "light", selection: null };
  #node: string | null = null;
  #line: string | null = null;
  #stop: () => void = () => {};

  constructor(container: HTMLElement, handlers: DrawingHandlers) {
    this.#handlers = handlers;
    this.#sigma = new Sigma(this.#graph, container, {
      allowInvalidContainer: true,
      renderLabels: false,
      defaultDrawNodeHover: () => {},
      minCameraRatio: 0.08,
      maxCameraRatio: 1.6,
      stagePadding: 36,
    });
    this.#facts = new LineLayer(this.#sigma);
    this.#marks = new MarkLayer(this.#sigma);
    this.#listen(container);
    void document.fonts.ready.then(() => {
      this.#marks.forgetWidths();
      this.#sigma.scheduleRender();
    });
  }

  /** Shows another graph; nodes that were there keep their places, new ones come out of their neighbours. */
  show(model: GraphModel, around: readonly string[], places?: Places): void {
    const before = this.#places;
    this.#model = model;
    this.#lines = toLines(model.edges);
    this.#places = places ?? layout(model, around, before);
    this.#stop();
    const graph = this.#graph;
    for (const id of graph.nodes()) if (!this.#places.has(id)) graph.dropNode(id);
    for (const [id, place] of this.#places) {
      if (!graph.hasNode(id)) graph.addNode(id, { ...(this.#origin(id, before) ?? place) });
    }
    this.#paint();
    const still = before.size === 0 || matchMedia("(prefers-reduced-motion: reduce)").matches;
    const targets = Object.fromEntries([...this.#places].map(([id, { x, y }]) => [id, { x, y }]));
    if (still) graph.updateEachNodeAttributes((id, attributes) => ({ ...attributes, ...targets[id] }));
    else this.#stop = animateNodes(graph, targets, { duration: MOTION });
  }

  /** Changes theme or selection without touching a place. */
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

  /** Where a new node starts its way: at a neighbour that was there before. */
  #origin(id: string, before: Places) {
    for (const { from, to } of this.#model.edges) {
      const other = from === id ? to : to === id ? from : null;
      const place = other === null ? undefined : before.get(other);
      if (place !== undefined) return place;
    }
    return undefined;
  }

  #paint(): void {
    const { theme, selection } = this.#look;
    const focus = focusOf(this.#lines, { node: this.#node, line: this.#line }, selection);
    const most = Math.max(1, ...this.#model.nodes.map(({ degree, drawn }) => degree ?? drawn));
    const { width, height } = this.#sigma.getDimensions();
    const scale = Math.min(1, Math.max(0.5, Math.min(width / 760, height / 480)));
    const sizes = new Map(this.#model.nodes.map((node) => [node.id, scale * nodeSize(node, most)]));
    this.#graph.updateEachNodeAttributes((id, attributes) => ({
      ...attributes,
      size: sizes.get(id) ?? 2,
      // The mark layer draws the shapes; Sigma's own disc is only there to be found by the pointer.
      color: "rgba(0,0,0,0)",
    }));
    this.#facts.set(
      this.#lines,
      (line) =>
        focus === null
          ? "plain"
          : focus.chosen.has(line.id)
            ? "chosen"
            : focus.lines.has(line.id)
              ? "lit"
              : "faded",
      theme,
    );
    this.#paintMarks(focus);
  }

  #paintMarks(focus: Focus | null): void {
    const { theme, selection } = this.#look;
    const chosen = selection?.type === "node" ? selection.id : null;
    const rank = (node: GraphNode) =>
      (node.id === chosen ? 1e9 : 0) +
      (focus?.centres.has(node.id) ? 1e8 : 0) +
      (node.expanded ? 1e7 : 0) +
      (focus?.nodes.has(node.id) ? 1e6 : 0) +
      node.drawn * 1e3 +
      Math.min(999, node.degree ?? 0);
    const marks = [...this.#model.nodes]
      .sort((a, b) => rank(b) - rank(a) || (a.id < b.id ? -1 : 1))
      .map((node) => {
        const meant = node.id === chosen || focus?.centres.has(node.id) === true;
        return {
          key: node.id,
          label: shorten(node.name),
          ring: "",
          letter: "",
          letterColour: "",
          faded: focus !== null && !focus.nodes.has(node.id),
          selected: node.id === chosen,
          strong: meant || node.expanded,
          forced: meant || (node.expanded && focus === null),
          paint: paintNode(node, theme),
        };
      });
    const { paper, ink } = PAGE[theme];
    this.#marks.set(marks, { paper, ink, accent: theme === "light" ? "#115A93" : "#77ABD9" });
    this.#sigma.scheduleRefresh();
  }

  #listen(container: HTMLElement): void {
    const point = (node: string | null, line: string | null) => {
      if (this.#node === node && this.#line === line) return;
      this.#node = node;
      this.#line = line;
      container.style.cursor = node === null && line === null ? "" : "pointer";
      this.#paint();
    };
    this.#sigma.on("enterNode", ({ node }) => point(node, null));
    this.#sigma.on("leaveNode", () => point(null, null));
    this.#sigma.on("leaveStage", () => point(null, null));
    this.#sigma.on("moveBody", ({ event }) => {
      if (this.#node === null) point(null, this.#facts.at(event.x, event.y)?.id ?? null);
    });
    this.#sigma.on("clickNode", ({ node }) => this.#handlers.onNode(node));
    this.#sigma.on("doubleClickNode", ({ node, event }) => {
      event.preventSigmaDefault();
      this.#handlers.onExpand(node);
    });
    this.#sigma.on("clickStage", ({ event }) => {
      const line = this.#facts.at(event.x, event.y);
      if (line === null) this.#handlers.onNothing();
      else this.#handlers.onLine(line);
    });
  }
}

/** Long titles would cover the drawing; the panel and the table have them whole. */
function shorten(name: string): string {
  return name.length > 44 ? `${name.slice(0, 42).trimEnd()}…` : name;
}
