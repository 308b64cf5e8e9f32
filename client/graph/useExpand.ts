import { useViewStore } from "../state/useView.ts";
import type { ViewState } from "../state/viewState.ts";
import { aroundOf, MOST_AROUND } from "./useGraph.ts";

/** Expands a node or collapses it; the last one cannot be collapsed, and no more than twenty are expanded at once. */
export function useExpand(): (id: string) => void {
  const store = useViewStore();
  return (id) => store.update(toggled(id));
}

export function toggled(id: string) {
  return (state: ViewState): ViewState => {
    const around = aroundOf(state.graph);
    const next = around.includes(id) ? around.filter((other) => other !== id) : [...around, id];
    if (next.length === 0 || next.length > MOST_AROUND) return state;
    return { ...state, graph: { ...state.graph, around: next, path: null } };
  };
}
