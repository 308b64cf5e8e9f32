import type { TFunction } from "i18next";
import { sourceName } from "../design/SourceList.tsx";
import { type Cell, toCsv } from "../download/csv.ts";
import { factWords } from "./factWords.ts";
import type { Evidence, FoundRow } from "./rows.ts";

export interface CsvContext {
  readonly t: TFunction;
  readonly question: string;
  /** The day of the answer. */
  readonly asOf: string;
  /** SHA-256 of the dataset. */
  readonly hash: string;
  readonly conditions: readonly string[];
}

/** The answer as CSV: for each condition whether it holds, the facts and where they were read; on every row the day and the data. */
export function foundCsv(rows: readonly FoundRow[], context: CsvContext): string {
  const { conditions, question, asOf, hash } = context;
  const header = [
    "id",
    "state",
    "answer",
    ...conditions.flatMap((condition, at) => {
      const number = at + 1;
      return [`${number}: ${condition}`, `${number}: facts`, `${number}: sources`];
    }),
    "question",
    "as_of",
    "dataset_sha256",
  ];
  const lines = rows.map((row): readonly Cell[] => [
    row.id,
    row.name,
    row.certain ? "certain" : "possible",
    ...conditions.flatMap((_, at) => evidenceCells(row.evidence[at], context)),
    question,
    asOf,
    hash,
  ]);
  return toCsv(header, lines);
}

function evidenceCells(evidence: Evidence | undefined, { t }: CsvContext): readonly Cell[] {
  if (evidence === undefined) return ["", "", ""];
  const sources = new Map(
    evidence.facts.flatMap((fact) => fact.sources.map((source) => [source.id, source])),
  );
  return [
    evidence.truth.toLowerCase(),
    [
      ...evidence.facts.map((fact) => factWords(t, fact, "en")),
      ...((evidence.explanation ?? "") ? [evidence.explanation] : []),
    ].join("; "),
    [...sources.values()]
      .map((source) => [sourceName(source), source.url].filter(Boolean).join(" "))
      .join("; "),
  ];
}
