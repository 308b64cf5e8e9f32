import { useDataset } from "../shell/useDataset.ts";
import { useView } from "../state/useView.ts";

/** The day that a panel speaks of, and the dataset's own date, by which what is on record had happened. */
export interface Day {
  readonly day: string;
  readonly created: string;
}

/** The page's as-of day, else the dataset's date; null until the dataset is known. */
export function useDay(): Day | null {
  const asOf = useView((state) => state.asOf);
  const created = useDataset()?.created;
  return created === undefined ? null : { day: asOf ?? created, created };
}
