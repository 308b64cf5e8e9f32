import { describe, expect, it, vi } from "vitest";
import { type AddressBar, createViewStore } from "../../../client/state/viewStore.ts";

/** A browser's address bar in memory: entries, and a way back. */
function addressBar(search = "") {
  const entries = [search];
  let listener: (() => void) | null = null;
  const location = { search, pathname: "/", hash: "" };
  const go = (address: string | URL | null | undefined) => {
    location.search = String(address).slice(1);
    return location.search;
  };
  const bar: AddressBar = {
    location,
    history: {
      pushState: (_data, _title, address) => void entries.push(go(address)),
      replaceState: (_data, _title, address) => void entries.splice(-1, 1, go(address)),
    },
    addEventListener: (_type, added) => {
      listener = added;
    },
    removeEventListener: () => {
      listener = null;
    },
  };
  const back = () => {
    entries.pop();
    location.search = entries.at(-1) ?? "";
    listener?.();
  };
  return { bar, entries, back };
}

describe("the store of the view", () => {
  it("begins with what the address asks for", () => {
    expect(createViewStore(addressBar("?view=find").bar).get().view).toBe("find");
  });

  it("makes a step that Back undoes when something is selected", () => {
    const { bar, back } = addressBar();
    const store = createViewStore(bar);
    store.update((state) => ({ ...state, selection: { type: "node", id: "ARG" } }));
    expect(bar.location.search).toBe("?node=ARG");
    back();
    expect(store.get().selection).toBeNull();
  });

  it("makes no step while a slider moves", () => {
    const { bar, entries } = addressBar();
    const store = createViewStore(bar);
    for (const minimumJoint of [11, 12, 13]) {
      store.update((state) => ({ ...state, alliances: { ...state.alliances, minimumJoint } }), "replace");
    }
    expect(entries).toEqual(["?joint=13"]);
  });

  it("makes no step for a change that the address does not show", () => {
    const { bar, entries } = addressBar();
    createViewStore(bar).update((state) => ({ ...state }));
    expect(entries).toEqual([""]);
  });

  it("keeps the reader's language on the way back", () => {
    const { bar, back } = addressBar();
    const store = createViewStore(bar);
    store.update((state) => ({ ...state, language: "zh" }));
    back();
    expect(store.get().language).toBe("zh");
  });

  it("tells its listeners until they leave", () => {
    const store = createViewStore(addressBar().bar);
    const listener = vi.fn();
    const leave = store.subscribe(listener);
    store.update((state) => ({ ...state, view: "graph" }));
    leave();
    store.update((state) => ({ ...state, view: "find" }));
    expect(listener).toHaveBeenCalledTimes(1);
  });
});
