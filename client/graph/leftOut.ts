import type { GraphAroundQuery } from "../generated/operations.ts";

export interface LeftOutSum {
  readonly count: number;
  /** By reason, the largest first. */
  readonly reasons: readonly { readonly reason: string; readonly count: number }[];
}

/** How many facts are not drawn, and why. A fact between two expanded nodes is counted by the server at one of them. */
export function sumLeftOut(leftOut: GraphAroundQuery["network"]["leftOut"]): LeftOutSum {
  const reasons = new Map<string, number>();
  for (const { reason, count } of leftOut) reasons.set(reason, (reasons.get(reason) ?? 0) + count);
  return {
    count: leftOut.reduce((sum, { count }) => sum + count, 0),
    reasons: [...reasons]
      .map(([reason, count]) => ({ reason, count }))
      .sort((a, b) => b.count - a.count || (a.reason < b.reason ? -1 : 1)),
  };
}
