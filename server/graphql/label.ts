import type { NodeKind } from "../../schema/kinds.ts";
import type { NodeOf } from "./rows.ts";

/** By which properties a node is named; the first that is known is its label, the id where none is. As the search names them. */
const NAMED_BY = {
  State: ["nameEn", "officialNameEn", "nameZh"],
  Bloc: ["nameEn", "shortName", "nameZh"],
  Organisation: ["nameEn", "nameZh"],
  Instrument: ["shortName", "titleEn", "symbol", "titleZh"],
  RollCall: ["title", "subject"],
  Topic: ["questionEn", "questionZh"],
  Position: ["labelEn", "labelZh"],
  Event: ["titleEn", "titleZh", "place"],
  Source: ["title", "publisher", "url"],
} as const satisfies Readonly<Record<NodeKind, readonly string[]>>;

/** A name for people, in English where there is one. */
export function label(node: NodeOf): string {
  const values: Readonly<Record<string, unknown>> = { ...node };
  for (const name of NAMED_BY[node.__typename]) {
    const value = values[name];
    if (typeof value === "string" && value !== "") return value;
  }
  return node.id;
}
