/** Holds the view and keeps the address bar in step; the browser's own history is the undo. */

import type { ViewState } from "./viewState.ts";
import { fromUrl, toUrl } from "./viewUrl.ts";

/** The part of `window` that the store needs. */
export interface AddressBar {
  readonly location: Pick<Location, "search" | "pathname" | "hash">;
  readonly history: Pick<History, "pushState" | "replaceState">;
  addEventListener(type: "popstate", listener: () => void): void;
  removeEventListener(type: "popstate", listener: () => void): void;
}

/** `push` makes a step that Back undoes; `replace` is for a slider on its way. */
export type Step = "push" | "replace";

export interface ViewStore {
  readonly get: () => ViewState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Changes the view. A change that leaves the address as it is makes no step. */
  readonly update: (change: (state: ViewState) => ViewState, step?: Step) => void;
  /** Stops listening to the address bar. */
  readonly close: () => void;
}

export function createViewStore(bar: AddressBar): ViewStore {
  let state = fromUrl(bar.location.search);
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  const onPop = () => {
    const language = state.language;
    const next = fromUrl(bar.location.search);
    state = { ...next, language: next.language ?? language };
    tell();
  };
  bar.addEventListener("popstate", onPop);
  return {
    get: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    update: (change, step = "push") => {
      const next = change(state);
      if (next === state) return;
      const before = toUrl(state);
      const after = toUrl(next);
      state = next;
      if (after !== before) {
        const address = `${bar.location.pathname}${after}${bar.location.hash}`;
        if (step === "push") bar.history.pushState(null, "", address);
        else bar.history.replaceState(null, "", address);
      }
      tell();
    },
    close: () => bar.removeEventListener("popstate", onPop),
  };
}
