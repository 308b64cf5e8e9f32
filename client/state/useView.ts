import { createContext, useContext, useSyncExternalStore } from "react";
import type { Selection, ViewState } from "./viewState.ts";
import { sameSelection } from "./viewState.ts";
import type { ViewStore } from "./viewStore.ts";

export const ViewStoreContext = createContext<ViewStore | null>(null);

/** The store of the view, for changes. */
export function useViewStore(): ViewStore {
  const store = useContext(ViewStoreContext);
  if (store === null) throw new Error("useViewStore needs a ViewStoreContext above it.");
  return store;
}

/** The part of the view that `pick` takes; the component renders again only when that part is another value. */
export function useView<T>(pick: (state: ViewState) => T): T {
  const store = useViewStore();
  return useSyncExternalStore(store.subscribe, () => pick(store.get()));
}

/** Selects one thing (or nothing) as a step that Back undoes. */
export function useSelect(): (selection: Selection | null) => void {
  const store = useViewStore();
  return (selection) =>
    store.update((state) => (sameSelection(state.selection, selection) ? state : { ...state, selection }));
}
