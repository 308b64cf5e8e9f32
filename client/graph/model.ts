/** The drawn part of the knowledge graph: nodes by id, facts as directed edges by kind and key. */

import type { Ballot } from "../../schema/criteria.ts";
import type { SourceBrief } from "../design/SourceList.tsx";
import type {
  FactKind,
  GraphAroundQuery,
  NodeKind,
  NodeNameFragment,
  Truth,
} from "../generated/operations.ts";

export interface GraphNode {
  readonly id: string;
  readonly kind: NodeKind;
  readonly name: string;
  /** Facts at it in the whole dataset; null where it was not asked for. */
  readonly degree: number | null;
  /** Facts drawn at it. */
  readonly drawn: number;
  /** Whether its facts were asked for. */
  readonly expanded: boolean;
}

export interface GraphEdge {
  /** `VOTED:…`: kind and key, unique in the graph. */
  readonly id: string;
  readonly kind: FactKind;
  readonly key: string;
  readonly from: string;
  readonly to: string;
  /** A word or two: `ratification`, `no`, `member` … */
  readonly label: string;
  /** Of a vote, how it was cast. */
  readonly ballot: Ballot | null;
  readonly possible: boolean;
  /** As written; null where unknown or where the fact has none. */
  readonly date: string | null;
  readonly ended: string | null;
  readonly sources: readonly SourceBrief[];
}

export interface GraphModel {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

export type AnyEdge = {
  readonly from: string;
  readonly to: string;
  readonly label: string;
  readonly truth?: Truth;
  readonly fact: GraphAroundQuery["network"]["edges"][number]["fact"];
};

/** What the graph writes, in the reader's language. */
export interface GraphWords {
  readonly nameOf: (node: NodeNameFragment) => string;
  /** A word or two for a fact: `ratification`, `no`, `co-sponsor` … */
  readonly labelOf: (edge: AnyEdge) => string;
}

/**
 * @param around The nodes that are expanded.
 * @param words In the reader's language.
 */
export function toModel(
  nodes: readonly { readonly node: NodeNameFragment; readonly degree: number | null }[],
  edges: readonly AnyEdge[],
  around: readonly string[],
  words: GraphWords,
): GraphModel {
  const drawn = new Map<string, number>();
  for (const { from, to } of edges) {
    drawn.set(from, (drawn.get(from) ?? 0) + 1);
    if (to !== from) drawn.set(to, (drawn.get(to) ?? 0) + 1);
  }
  return {
    nodes: nodes.map(({ node, degree }) => ({
      id: node.id,
      kind: node.nodeKind,
      name: words.nameOf(node),
      degree,
      drawn: drawn.get(node.id) ?? 0,
      expanded: around.includes(node.id),
    })),
    edges: edges.map((edge) => toEdge(edge, words.labelOf(edge))),
  };
}

function toEdge({ from, to, truth = "YES", fact }: AnyEdge, label: string): GraphEdge {
  const rollCall = "rollCall" in fact ? fact.rollCall.date : null;
  return {
    id: `${fact.factKind}:${fact.key}`,
    kind: fact.factKind,
    key: fact.key,
    from,
    to,
    label,
    ballot: "ballot" in fact ? fact.ballot : null,
    possible: truth === "POSSIBLY",
    date: "started" in fact ? fact.started : "date" in fact ? fact.date : rollCall,
    ended: "ended" in fact ? fact.ended : null,
    sources: fact.sources,
  };
}
