import type { Network } from "../alliances/network.ts";
import type { SureCoalitions } from "./useSureCoalitions.ts";

/** A state with links: how sure its coalition is, and what it bridges. Coalitions are numbered as the page letters them; −1 for grey ones. */
export interface SureState {
  readonly id: string;
  readonly label: string;
  readonly coalition: number;
  /** Share of the bootstraps in which it is in its coalition; null where it never had links. */
  readonly probability: number | null;
  readonly rival: number | null;
  readonly rivalProbability: number | null;
  /** Share of the seeded runs. */
  readonly seeds: number;
  /** Measures by which it stands elsewhere, by their place in the answer. */
  readonly elsewhereBy: readonly number[];
  readonly betweenness: number;
  readonly participation: number;
  readonly withinZ: number | null;
  readonly links: number;
}

/** A state is doubtful where the coalition shown is not where it is most of the time. */
export const DOUBTFUL_BELOW = 0.5;
/** Before the roll calls were drawn anew: the share of runs below which a state is drawn as doubtful. */
export const DOUBTFUL_RUNS_BELOW = 0.9;

/** The states of an answer, in the reader's words and letters, by id. */
export function sureStates({ states }: SureCoalitions, network: Network): readonly SureState[] {
  const shown = new Map(network.nodes.map((node) => [node.id, node]));
  const letters = new Map<number, number>();
  states.ids.forEach((id, at) => {
    const node = shown.get(id);
    if (node !== undefined) letters.set(states.coalition[at] ?? -1, node.coalition);
  });
  const letter = (home: number | null | undefined) => (home == null ? null : (letters.get(home) ?? -1));
  return states.ids.map((id, at) => {
    const home = states.coalition[at] ?? -1;
    return {
      id,
      label: shown.get(id)?.label ?? states.labels[at] ?? id,
      coalition: letter(home) ?? -1,
      probability: states.probability[at] ?? null,
      rival: letter(states.rival[at]),
      rivalProbability: states.rivalProbability[at] ?? null,
      seeds: states.seeds[at] ?? 0,
      elsewhereBy: states.byMeasure.flatMap((column, measure) => (column[at] === home ? [] : [measure])),
      betweenness: states.betweenness[at] ?? 0,
      participation: states.participation[at] ?? 0,
      withinZ: states.withinZ[at] ?? null,
      links: states.links[at] ?? 0,
    };
  });
}

/** The swing states: in doubt across draws or across runs, the least sure first. */
export function swingStates(states: readonly SureState[]): readonly SureState[] {
  return states
    .filter(({ probability, seeds }) => (probability ?? 0) < DOUBTFUL_BELOW || seeds < DOUBTFUL_RUNS_BELOW)
    .sort((a, b) => (a.probability ?? 0) - (b.probability ?? 0) || (a.id < b.id ? -1 : 1));
}

/** Those over which most shortest paths run, of those whose links reach another coalition. @param most how many. */
export function bridges(states: readonly SureState[], most: number): readonly SureState[] {
  return states
    .filter(({ participation, betweenness }) => participation > 0 && betweenness > 0)
    .sort((a, b) => b.betweenness - a.betweenness || (a.id < b.id ? -1 : 1))
    .slice(0, most);
}
