import { dateInWords } from "../../schema/dateInWords.ts";
import { type CitedDataset, citeFigure } from "../download/citation.ts";
import type { Language } from "../state/viewState.ts";

/** What a panel shows, as its address names it: `node` and an id, or `pair` and two. */
export interface Cited {
  readonly parameter: "node" | "pair";
  readonly value: string;
  readonly name: string;
}

/** A citation of what the atlas holds on a node or a pair, with the address that shows it on that day. */
export function citeEvidence(
  { parameter, value, name }: Cited,
  day: string | null,
  language: Language,
  dataset: CitedDataset | null,
  { origin, pathname }: Pick<Location, "origin" | "pathname">,
): string {
  const query = new URLSearchParams({ [parameter]: value });
  if (day !== null && day !== dataset?.created) query.append("asof", day);
  if (dataset !== null) query.append("data", dataset.hash.slice(0, 12));
  const when = day === null ? value : `${value}, ${dateInWords(day, language)}`;
  const address = { origin, pathname, href: `${origin}${pathname}?${query}` };
  return citeFigure(name, when, dataset, address);
}
