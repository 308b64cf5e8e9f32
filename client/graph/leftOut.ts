import type { GraphAroundQuery } from "../generated/operations.ts";

export interface LeftOutSum {
  /** Facts at expanded nodes that are not drawn. */
  readonly count: number;
  /** Their reasons, the most frequent first. */
  readonly reasons: readonly { readonly reason: string; readonly count: number }[];
  /** Facts that nodes have which are not expanded: to be had by expanding them. */
  readonly beyond: number;
}

/** How many facts are not drawn, and why; what lies further off is told apart from what was cut. */
export function sumLeftOut(
  leftOut: GraphAroundQuery["network"]["leftOut"],
  around: readonly string[],
): LeftOutSum {
  const reasons = new Map<string, number>();
  let beyond = 0;
  for (const { node, reason, count } of leftOut) {
    if (around.includes(node)) reasons.set(reason, (reasons.get(reason) ?? 0) + count);
    else beyond += count;
  }
  return {
    count: [...reasons.values()].reduce((sum, count) => sum + count, 0),
    reasons: [...reasons]
      .map(([reason, count]) => ({ reason, count }))
      .sort((a, b) => b.count - a.count || (a.reason < b.reason ? -1 : 1)),
    beyond,
  };
}
