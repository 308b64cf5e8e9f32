import type { NodeKind } from "../../../schema/kinds.ts";
import { compareText } from "../compareText.ts";
import type { Engine } from "../engine.ts";
import type { SearchEntry } from "../store.ts";

/** By which properties a node is found; the first that is known is its label, the id where none is. */
const FOUND_BY = {
  State: ["nameEn", "officialNameEn", "nameZh", "iso2", "m49"],
  Bloc: ["nameEn", "shortName", "nameZh"],
  Organisation: ["nameEn", "nameZh"],
  Instrument: ["shortName", "titleEn", "symbol", "titleZh"],
  RollCall: ["title", "subject", "session"],
  Topic: ["questionEn", "questionZh"],
  Position: ["labelEn", "labelZh"],
  Event: ["titleEn", "titleZh", "place"],
} as const satisfies Partial<Record<NodeKind, readonly string[]>>;

/** One entry for each node of every kind but Source, sorted by kind (in the vocabulary's order) and id. */
export async function readSearchEntries(engine: Engine): Promise<readonly SearchEntry[]> {
  const entries: SearchEntry[] = [];
  for (const kind of Object.keys(FOUND_BY) as (keyof typeof FOUND_BY)[]) {
    const properties = FOUND_BY[kind];
    const columns = properties.map((name) => `n.\`${name}\` AS \`${name}\``).join(", ");
    const rows = await engine.read(`MATCH (n:${kind}) RETURN n.id AS id, ${columns}`);
    const ofKind = rows.map((row): SearchEntry => {
      const id = String(row.id);
      const known = properties.map((name) => row[name]).filter((value) => typeof value === "string");
      return { id, kind, label: known[0] ?? id, texts: [...new Set([...known, id])] };
    });
    entries.push(...ofKind.sort((left, right) => compareText(left.id, right.id)));
  }
  return entries;
}
