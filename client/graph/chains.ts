/** Chains of facts between two nodes as one graph: step by step from left to right. */

import type { GraphPathQuery, NodeNameFragment } from "../generated/operations.ts";
import { type AnyEdge, type GraphModel, type GraphWords, toModel } from "./model.ts";
import type { Place, Places } from "./place.ts";

/** The least width of a step, the height of a row, and the shape of the whole: wide enough for the words on its lines. */
const ACROSS = 190;
const DOWN = 74;
const SHAPE = 1.4;

export interface Chains {
  readonly model: GraphModel;
  readonly places: Places;
  /** Facts in each chain; 0 where there is none. */
  readonly hops: number;
}

/** Every node of the chains stands in the column of its step; a column's nodes are evenly spread, ordered as the chains are. */
export function toChains(paths: GraphPathQuery["path"]["paths"], words: GraphWords): Chains {
  const nodes = new Map<string, NodeNameFragment>();
  const edges = new Map<string, AnyEdge>();
  const columns: string[][] = [];
  for (const path of paths) {
    for (const [step, node] of path.nodes.entries()) {
      columns[step] ??= [];
      if (nodes.has(node.id)) continue;
      nodes.set(node.id, node);
      columns[step]?.push(node.id);
    }
    for (const step of path.facts) edges.set(`${step.fact.factKind}:${step.fact.key}`, step);
  }
  const ends = [columns[0]?.[0], columns[columns.length - 1]?.[0]].filter((id) => id !== undefined);
  const places = new Map<string, Place>();
  const tallest = Math.max(0, ...columns.map(({ length }) => length - 1)) * DOWN;
  const across = Math.max(ACROSS, (SHAPE * tallest) / Math.max(1, columns.length - 1));
  for (const [step, ids] of columns.entries()) {
    for (const [at, id] of ids.entries()) {
      places.set(id, { x: step * across, y: ((ids.length - 1) / 2 - at) * DOWN });
    }
  }
  const counted = [...nodes.values()].map((node) => ({ node, degree: null }));
  return {
    model: toModel(counted, [...edges.values()], ends, words),
    places,
    hops: Math.max(0, columns.length - 1),
  };
}
