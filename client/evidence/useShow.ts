import type { StateCriteria } from "../../schema/criteria.ts";
import { useWidth } from "../shell/useWidth.ts";
import { useViewStore } from "../state/useView.ts";

/** Draws the facts around some nodes. On a phone the evidence, a page of its own, makes room for the figure. */
export function useShowInGraph(): (...ids: readonly string[]) => void {
  const store = useViewStore();
  const phone = useWidth() === "phone";
  return (...ids) =>
    store.update((state) => ({
      ...state,
      view: "graph",
      selection: phone ? null : state.selection,
      graph: { ...state.graph, around: ids, path: null },
    }));
}

/** Asks a question about states, for the day of the page. */
export function useFindStates(): (where: StateCriteria) => void {
  const store = useViewStore();
  const phone = useWidth() === "phone";
  return (where) =>
    store.update((state) => ({
      ...state,
      view: "find",
      selection: phone ? null : state.selection,
      find: { criteria: JSON.stringify(where) },
    }));
}
