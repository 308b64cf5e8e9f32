import { nodeRadius } from "../alliances/nodeRadius.ts";
import type { GraphNode } from "./model.ts";

/**
 * The radius of a node in pixels: its area says how many facts are on record, and an expanded one is never small.
 * @param most Facts of the node with most of them.
 */
export function nodeSize({ degree, drawn, expanded }: GraphNode, most: number): number {
  const radius = 2.5 + nodeRadius(degree ?? drawn, most);
  return expanded ? Math.max(9, radius) : radius;
}
