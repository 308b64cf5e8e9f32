import { countBallots } from "../../schema/ballotTable.ts";
import { type FactKind, factKinds, type GraphData, nodeKinds } from "../../schema/kinds.ts";

/** Facts of a kind in a dataset, the ballots of its table among them. */
export function factCount({ facts, ballots }: GraphData, kind: FactKind): number {
  const tabled = kind === "VOTED" && ballots !== undefined ? countBallots(ballots.cells) : 0;
  return facts[kind].length + tabled;
}

/** Nodes and facts of a dataset. */
export function rowCount(data: GraphData): number {
  const nodes = nodeKinds.reduce((sum, kind) => sum + data.nodes[kind].length, 0);
  return factKinds.reduce((sum, kind) => sum + factCount(data, kind), nodes);
}
