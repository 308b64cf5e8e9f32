import { UndirectedGraph } from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import { alignTo, type Points, settle } from "./alignLayout.ts";
import { random } from "./random.ts";
import { separate } from "./separate.ts";
import type { WeightedLinks } from "./weightedLinks.ts";

export interface LayoutOptions {
  readonly seed: number;
  /** Radius of each node as drawn, in pixels, where the box is `BOX_PIXELS` wide. */
  readonly radius: Float64Array;
  /** Places to start from and to stay near, by node id, so that nothing jumps when a control moves. */
  readonly previous?: ReadonlyMap<string, { readonly x: number; readonly y: number }>;
}

/** The side of the square, −1 to 1 either way, for which nodes are kept from lying on one another. */
export const BOX_PIXELS = 640;
const ITERATIONS = 400;
/** Pixels kept free round every node. */
const GAP = 2;
/** Between nodes at the foot: room for a label of three letters. */
const LABEL_PIXELS = 32;

/**
 * Places for the nodes of a network, from −1 to 1, the same for the same input.
 *
 * ForceAtlas2 (Jacomy et al., PLoS ONE 9(6), 2014) with logarithmic attraction, whose resting place shows communities as apart as their
 * modularity has them (A. Noack, Phys. Rev. E 79, 026102, 2009); a fixed number of synchronous iterations from seeded places, each
 * community begun in a corner of its own. The drawing is turned and mirrored, never bent, onto `previous`, or into its own axes
 * (`settle`). Nodes of the same record pull alike and would share one place: they are moved apart at their drawn size (`separate`).
 * Nodes without links stand in rows at the foot, by id.
 *
 * @param nodes ids, sorted; `community` as `communities` returns it.
 */
export function layout(
  nodes: readonly string[],
  links: WeightedLinks,
  community: Int32Array,
  options: LayoutOptions,
): Points {
  const graph = startingGraph(nodes, links, community, options);
  if (graph.size > 0) {
    forceAtlas2.assign(graph, { iterations: ITERATIONS, getEdgeWeight: "weight", settings: SETTINGS });
  }
  const linked = [...nodes.keys()].filter((i) => graph.hasNode(i));
  const loose = [...nodes.keys()].filter((i) => !graph.hasNode(i));
  const places = read(graph, linked);
  const previous = options.previous;
  const turned =
    previous === undefined
      ? settle(
          places,
          linked.map((i) => community[i] ?? -1),
        )
      : alignTo(
          places,
          linked.map((i) => previous.get(nodes[i] ?? "")),
        );
  const radii = Float64Array.from(linked, (i) => options.radius[i] ?? 0);
  const rows = footRows(loose, options.radius);
  const half = BOX_PIXELS / 2;
  const parted = separate(
    turned,
    radii,
    { left: -half, right: half, bottom: rows.height - half, top: half },
    GAP,
  );
  const x = new Float64Array(nodes.length);
  const y = new Float64Array(nodes.length);
  linked.forEach((i, k) => {
    x[i] = (parted.x[k] ?? 0) / half;
    y[i] = (parted.y[k] ?? 0) / half;
  });
  loose.forEach((i, k) => {
    x[i] = rows.x[k] ?? 0;
    y[i] = rows.y[k] ?? 0;
  });
  return { x, y };
}

const SETTINGS = {
  linLogMode: true,
  barnesHutOptimize: false,
  strongGravityMode: true,
  gravity: 0.05,
  scalingRatio: 2,
  slowDown: 4,
  edgeWeightInfluence: 1,
} as const;

interface Place {
  x: number;
  y: number;
  size: number;
}

function startingGraph(
  nodes: readonly string[],
  links: WeightedLinks,
  community: Int32Array,
  { seed, radius, previous }: LayoutOptions,
): UndirectedGraph<Place, { weight: number }> {
  const graph = new UndirectedGraph<Place, { weight: number }>();
  const rng = random(seed);
  const groups = Math.max(1, ...community.map((group) => group + 1));
  nodes.forEach((id, i) => {
    const group = community[i] ?? -1;
    if (group < 0) return;
    const angle = (2 * Math.PI * group) / groups;
    const [dx, dy] = [rng() - 0.5, rng() - 0.5];
    const before = previous?.get(id);
    const x = before === undefined ? Math.cos(angle) + dx : before.x + dx / 100;
    const y = before === undefined ? Math.sin(angle) + dy : before.y + dy / 100;
    graph.addNode(i, { x: 100 * x, y: 100 * y, size: radius[i] ?? 1 });
  });
  links.a.forEach((a, k) => {
    graph.addEdge(a, links.b[k] ?? 0, { weight: links.weight[k] ?? 0 });
  });
  return graph;
}

function read(graph: UndirectedGraph<Place, { weight: number }>, indexes: readonly number[]): Points {
  return {
    x: Float64Array.from(indexes, (i) => graph.getNodeAttribute(i, "x")),
    y: Float64Array.from(indexes, (i) => graph.getNodeAttribute(i, "y")),
  };
}

/** Rows at the foot of the box, from its lower left corner; height in pixels, places from −1 to 1. */
function footRows(loose: readonly number[], radius: Float64Array): Points & { readonly height: number } {
  const step = Math.max(LABEL_PIXELS, 2 * Math.max(0, ...loose.map((i) => radius[i] ?? 0)) + GAP);
  const perRow = Math.max(1, Math.floor((BOX_PIXELS - step) / step));
  const half = BOX_PIXELS / 2;
  return {
    x: Float64Array.from(loose, (_, k) => ((k % perRow) * step + step) / half - 1),
    y: Float64Array.from(loose, (_, k) => (Math.floor(k / perRow) * step + step / 2) / half - 1),
    height: Math.ceil(loose.length / perRow) * step,
  };
}
