import { FACT_KINDS, type FactKind, type FactRow } from "../../schema/kinds.ts";

/** A word or two for a fact that is drawn: `ratification`, `no`, `member`, or what the kind of fact says. */
export function edgeLabel(kind: FactKind, row: FactRow): string {
  for (const property of ["action", "ballot", "role", "relation"] as const) {
    const value: unknown = property in row ? (row as Readonly<Record<string, unknown>>)[property] : null;
    if (typeof value === "string" && value !== "") return value.replaceAll("-", " ");
  }
  return FACT_KINDS[kind].label;
}
