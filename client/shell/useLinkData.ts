import { useEffect } from "react";
import { useViewStore } from "../state/useView.ts";
import { useDataset } from "./useDataset.ts";

/** Writes the hash of the data into an address that names none, so that every link says what it was made with. */
export function useLinkData(): void {
  const store = useViewStore();
  const dataset = useDataset();
  useEffect(() => {
    if (dataset === null) return;
    const write = () =>
      store.update(
        (state) => (state.data === null ? { ...state, data: dataset.hash.slice(0, 12) } : state),
        "replace",
      );
    write();
    return store.subscribe(write);
  }, [store, dataset]);
}
