import { dateInWords } from "../../schema/dateInWords.ts";
import { type CitedDataset, citeFigure } from "../download/citation.ts";
import type { Language } from "../state/viewState.ts";

/** A citation of everything that the atlas holds on a node, with the address that shows it on that day. */
export function citeNode(
  id: string,
  name: string,
  day: string | null,
  language: Language,
  dataset: CitedDataset | null,
  { origin, pathname }: Pick<Location, "origin" | "pathname">,
): string {
  const query = new URLSearchParams({ node: id });
  if (day !== null && day !== dataset?.created) query.append("asof", day);
  if (dataset !== null) query.append("data", dataset.hash.slice(0, 12));
  const when = day === null ? id : `${id}, ${dateInWords(day, language)}`;
  const address = { origin, pathname, href: `${origin}${pathname}?${query}` };
  return citeFigure(name, when, dataset, address);
}
