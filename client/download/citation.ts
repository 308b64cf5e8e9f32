import { type SourceBrief, sourceName } from "../design/SourceList.tsx";

/** What a citation says of the data. */
export interface CitedDataset {
  readonly title: string;
  readonly version: string;
  readonly hash: string;
  readonly created: string;
}

type Address = Pick<Location, "origin" | "pathname" | "href">;

/** A citation of one fact: what it says, where it was read, in which data, and the address that shows it. */
export function citeFact(
  fact: {
    readonly kind: string;
    readonly key: string;
    readonly sentence: string;
    readonly sources: readonly SourceBrief[];
  },
  dataset: CitedDataset | null,
  address: Address,
): string {
  const sources = fact.sources.map((source) => [sourceName(source), source.url].filter(Boolean).join(", "));
  const read = sources.length === 0 ? "" : ` Read in: ${sources.join("; ")}.`;
  const query = new URLSearchParams({ fact: `${fact.kind}:${fact.key}` });
  if (dataset !== null) query.append("data", dataset.hash.slice(0, 12));
  return `${sentence(fact.sentence)}${read} ${data(dataset)} ${address.origin}${address.pathname}?${query}`;
}

/** A citation of a figure: its title and subtitle, the data, and the address that restores it. */
export function citeFigure(
  title: string,
  subtitle: string,
  dataset: CitedDataset | null,
  address: Address,
): string {
  return `${sentence(title)} ${sentence(subtitle)} ${data(dataset)} ${address.href}`;
}

function data(dataset: CitedDataset | null): string {
  if (dataset === null) return "Coalition Atlas.";
  const { title, version, created, hash } = dataset;
  return `Coalition Atlas, ${title}, version ${version} of ${created} (SHA-256 ${hash.slice(0, 12)}).`;
}

function sentence(text: string): string {
  return /[.?!。？！]$/.test(text) ? text : `${text}.`;
}
