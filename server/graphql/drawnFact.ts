import type { FactKind, FactRow } from "../../schema/kinds.ts";
import { FACT_TYPES } from "./names.ts";
import type { FactOf } from "./rows.ts";

type AnyFact = { [K in FactKind]: FactOf<K> }[FactKind];

/** A fact for a field that can give facts of every kind: with the name of its GraphQL type. */
export function drawnFact(kind: FactKind, row: FactRow): AnyFact {
  return { ...row, __typename: FACT_TYPES[kind] } as AnyFact;
}
