import { type Cell, toCsv } from "../download/csv.ts";
import type { RecordAnswer, RecordColumn, RecordRow } from "./model.ts";

export interface RecordCsvContext {
  readonly topic: string;
  readonly answer: Pick<RecordAnswer, "asOf" | "codingVersion">;
  /** SHA-256 of the dataset. */
  readonly hash: string;
}

const TAIL = ["topic", "as_of", "coding_version", "dataset_sha256"] as const;

/** Every fact and every silence of the shown states, a line each. */
export function recordCsv(
  rows: readonly RecordRow[],
  columns: readonly RecordColumn[],
  context: RecordCsvContext,
): string {
  const header = [
    "id",
    "state",
    "act",
    "what",
    "value",
    "silence",
    "direction",
    "date",
    "certain",
    "fact",
    ...TAIL,
  ];
  const lines = rows.flatMap((row) =>
    row.cells.flatMap(({ entries, silence }, at): readonly (readonly Cell[])[] => {
      const column = columns[at];
      if (column === undefined || column.state === "uncoded") return [];
      const act = column.act.toLowerCase();
      const none = column.state === "without-vote" ? "ADOPTED_WITHOUT_VOTE" : silence;
      const facts = entries.map((entry) => [
        row.id,
        row.name,
        act,
        entry.what,
        entry.value,
        "",
        entry.direction,
        entry.date,
        entry.certain,
        `${entry.factKind}:${entry.key}`,
      ]);
      if (facts.length > 0) return facts.map((fact) => [...fact, ...tail(context)]);
      return [[row.id, row.name, act, column.what, "", none, "", "", "", "", ...tail(context)]];
    }),
  );
  return toCsv(header, lines);
}

/** Every contradiction of the shown states, with its sentence and the keys of its facts. */
export function contradictionsCsv(rows: readonly RecordRow[], context: RecordCsvContext): string {
  const header = ["id", "state", "kind", "certain", "doubts", "sentence", "earlier", "later", ...TAIL];
  const lines = rows.flatMap((row) =>
    row.contradictions.map((each): readonly Cell[] => [
      row.id,
      row.name,
      each.kind,
      each.certain,
      each.doubts.join(" "),
      each.sentenceEn,
      each.earlier.map(({ factKind, key }) => `${factKind}:${key}`).join(" "),
      each.later.map(({ factKind, key }) => `${factKind}:${key}`).join(" "),
      ...tail(context),
    ]),
  );
  return toCsv(header, lines);
}

function tail({ topic, answer, hash }: RecordCsvContext): readonly Cell[] {
  return [topic, answer.asOf, answer.codingVersion, hash];
}
