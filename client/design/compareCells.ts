export type SortKey = string | number | boolean | null;

const collator = new Intl.Collator("en", { numeric: true, sensitivity: "base" });

/** Orders two cells; unknown ones come last whichever way the column is sorted. */
export function compareCells(first: SortKey, second: SortKey, descending: boolean): number {
  if (first === null || second === null) return Number(first === null) - Number(second === null);
  const order =
    typeof first === "string" && typeof second === "string"
      ? collator.compare(first, second)
      : Number(first) - Number(second);
  return descending ? -order : order;
}
