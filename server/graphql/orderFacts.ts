import { compareText } from "../store/compareText.ts";

interface Dated {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly dateHi: string | null;
}

/** Facts by the node at their other end, then by the latest day that their date can mean (unknown last), then by key. */
export function byEndAndDate<T extends Dated>(facts: readonly T[], other: "from" | "to"): readonly T[] {
  return [...facts].sort(
    (left, right) =>
      compareText(left[other], right[other]) ||
      compareDays(left.dateHi, right.dateHi) ||
      compareText(left.key, right.key),
  );
}

/** Facts by the latest day that their date can mean, unknown last, then by key. */
export function byDate<T extends Dated>(facts: readonly T[]): readonly T[] {
  return [...facts].sort(
    (left, right) => compareDays(left.dateHi, right.dateHi) || compareText(left.key, right.key),
  );
}

function compareDays(left: string | null, right: string | null): number {
  if (left === null || right === null) return Number(left === null) - Number(right === null);
  return compareText(left, right);
}
