/** Where nodes stand: the same graph gives the same picture, and what was there before stays where it was. */

import { UndirectedGraph } from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import type { GraphModel } from "./model.ts";
import { GOLDEN, middle, type Place, type Places } from "./place.ts";
import { ringPlaces } from "./rings.ts";
import { separate } from "./separate.ts";

/** Least distance between two nodes. */
const LEAST = 27;
const ITERATIONS = 260;
/** Distance of the expanded nodes from the middle, before forces. */
const SPREAD = 330;
/** Width over height that a drawing has at its usual size. */
const RATIO = 1.5;
const SETTINGS = { gravity: 0.35, scalingRatio: 220, slowDown: 4, barnesHutOptimize: false };

/**
 * @param before Places of an earlier drawing: nodes that had one keep it, new ones settle around their neighbours. Where nothing is left
 * of it, or it is empty, everything is placed anew: around one expanded node on rings, around several by ForceAtlas2 from a seeded start.
 */
export function layout(model: GraphModel, around: readonly string[], before: Places): Places {
  const kept = new Map([...before].filter(([id]) => model.nodes.some((node) => node.id === id)));
  const fresh = kept.size === 0 || !around.some((id) => kept.has(id));
  const held: Places = fresh ? new Map() : kept;
  if (held.size === model.nodes.length) return held;
  const [only] = around;
  if (fresh && around.length === 1 && only !== undefined) return ringPlaces(model, only);
  const settled = settle(model, seeds(model, around, held), held);
  return separate(fresh ? fill(settled) : settled, LEAST, (id) => !held.has(id));
}

/** Stretches a flat layout towards the shape of a drawing, so that its room is used. */
function fill(places: Places): Places {
  const points = [...places.values()];
  const extent = (values: readonly number[]) => Math.max(...values) - Math.min(...values);
  const across = extent(points.map(({ x }) => x));
  const down = extent(points.map(({ y }) => y));
  const stretch = down === 0 ? 1 : Math.min(2, Math.max(1, across / down / RATIO));
  return new Map([...places].map(([id, { x, y }]) => [id, { x, y: y * stretch }]));
}

/** The start: expanded nodes on a circle, everything else at the middle of its neighbours, on a spiral so that no two coincide. */
function seeds({ nodes, edges }: GraphModel, around: readonly string[], held: Places): Places {
  const places = new Map<string, Place>(held);
  const anew = around.filter((id) => !places.has(id) && nodes.some((node) => node.id === id));
  if (held.size === 0) {
    for (const [at, id] of anew.entries()) {
      const angle = Math.PI + (2 * Math.PI * at) / anew.length;
      places.set(id, { x: SPREAD * Math.cos(angle), y: SPREAD * Math.sin(angle) });
    }
  }
  const neighbours = new Map<string, string[]>();
  for (const { from, to } of edges) {
    neighbours.set(from, [...(neighbours.get(from) ?? []), to]);
    neighbours.set(to, [...(neighbours.get(to) ?? []), from]);
  }
  const centre = middle([...places.values()]);
  for (const [at, { id }] of nodes.entries()) {
    if (places.has(id)) continue;
    const placed = [...new Set(neighbours.get(id) ?? [])].flatMap((other) => {
      const place = held.get(other) ?? (around.includes(other) ? places.get(other) : undefined);
      return place === undefined ? [] : [place];
    });
    const own = placed.length === 0 ? centre : middle(placed);
    const reach = 24 + 4 * Math.sqrt(at);
    // With one neighbour a node goes outwards; shared ones stay between theirs.
    const out = placed.length === 1 ? Math.atan2(own.y - centre.y, own.x - centre.x) : null;
    const push = out === null || held.size === 0 ? 0 : 90;
    places.set(id, {
      x: own.x + push * Math.cos(out ?? 0) + reach * Math.cos(at * GOLDEN),
      y: own.y + push * Math.sin(out ?? 0) + reach * Math.sin(at * GOLDEN),
    });
  }
  return places;
}

function settle({ nodes, edges }: GraphModel, places: Places, held: Places): Places {
  const graph = new UndirectedGraph();
  for (const { id } of nodes) {
    graph.addNode(id, { ...(places.get(id) ?? { x: 0, y: 0 }), fixed: held.has(id) });
  }
  for (const { from, to } of edges) if (from !== to) graph.mergeEdge(from, to);
  const settled = forceAtlas2(graph, { iterations: ITERATIONS, settings: SETTINGS });
  return new Map(Object.entries(settled));
}
