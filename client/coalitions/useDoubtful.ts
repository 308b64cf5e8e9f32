import { useMemo } from "react";
import type { Network } from "../alliances/network.ts";
import { DOUBTFUL_BELOW, DOUBTFUL_RUNS_BELOW } from "./sureStates.ts";
import { useSureCoalitions } from "./useSureCoalitions.ts";

export interface Doubtful {
  readonly doubtful: ReadonlySet<string>;
  /** How many bootstraps say so; null where only the runs are known yet. */
  readonly bootstraps: number | null;
}

/** The states whose coalition is doubtful: by the bootstraps where they were made, else by the runs of the first drawing. */
export function useDoubtful(network: Network): Doubtful {
  const { result } = useSureCoalitions();
  return useMemo(() => {
    if (result === null) {
      const unstable = network.nodes.filter(({ stability }) => (stability ?? 1) < DOUBTFUL_RUNS_BELOW);
      return { doubtful: new Set(unstable.map(({ id }) => id)), bootstraps: null };
    }
    const { ids, probability } = result.states;
    const doubtful = ids.filter((_, at) => (probability[at] ?? 0) < DOUBTFUL_BELOW);
    return { doubtful: new Set(doubtful), bootstraps: result.bootstraps };
  }, [network, result]);
}
