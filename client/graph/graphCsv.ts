import { sourceName } from "../design/SourceList.tsx";
import { toCsv } from "../download/csv.ts";
import type { GraphModel } from "./model.ts";

/** The drawn facts as CSV, with ids beside names, the dates as written, the sources, the day and the data. */
export function graphCsv({ nodes, edges }: GraphModel, asOf: string, hash: string): string {
  const names = new Map(nodes.map(({ id, name }) => [id, name]));
  return toCsv(
    [
      "from_id",
      "from",
      "fact",
      "label",
      "to_id",
      "to",
      "date",
      "ended",
      "held",
      "key",
      "sources",
      "as_of",
      "dataset_sha256",
    ],
    edges.map((edge) => [
      edge.from,
      names.get(edge.from) ?? "",
      edge.kind,
      edge.label,
      edge.to,
      names.get(edge.to) ?? "",
      edge.date,
      edge.ended,
      edge.possible ? "possible" : "yes",
      edge.key,
      edge.sources.map((source) => [sourceName(source), source.url].filter(Boolean).join(" ")).join("; "),
      asOf,
      hash,
    ]),
  );
}
