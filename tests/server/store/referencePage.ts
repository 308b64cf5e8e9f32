import type { Value } from "../../../schema/kinds.ts";
import { compareText } from "../../../server/store/compareText.ts";

interface Asked {
  readonly first: number;
  readonly filter?: Readonly<Record<string, readonly Value[]>>;
  readonly orderBy?: string;
  readonly descending?: boolean;
}

/** A page as a plain list gives it: what the store has to answer. */
export function referencePage<Row extends { readonly id: string }>(rows: readonly Row[], asked: Asked) {
  const { first, filter = {}, orderBy = "id", descending = false } = asked;
  const value = (row: Row, property: string) =>
    (row as unknown as Readonly<Record<string, Value>>)[property] ?? null;
  const kept = rows.filter((row) =>
    Object.entries(filter).every(([property, wanted]) => {
      const stored = value(row, property);
      return Array.isArray(stored)
        ? stored.some((each) => wanted.includes(each))
        : stored !== null && wanted.includes(stored);
    }),
  );
  const sorted = [...kept].sort((left, right) => {
    const a = value(left, orderBy);
    const b = value(right, orderBy);
    if (a !== b && a === null) return 1;
    if (a !== b && b === null) return -1;
    const order = typeof a === "string" && typeof b === "string" ? compareText(a, b) : Number(a) - Number(b);
    return (descending ? -order : order) || compareText(left.id, right.id);
  });
  return { nodes: sorted.slice(0, first), totalCount: kept.length, hasNextPage: kept.length > first };
}
