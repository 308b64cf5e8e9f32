import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { type Column, DataTable } from "../design/DataTable.tsx";
import { useLanguage } from "../locales/useLanguage.ts";
import { useSelect, useView } from "../state/useView.ts";
import type { RecordColumn, RecordRow } from "./model.ts";
import { columnWords, entryWords, type RecordTopic } from "./recordWords.ts";

interface Props {
  readonly caption: string;
  readonly columns: readonly RecordColumn[];
  readonly rows: readonly RecordRow[];
  readonly topic: RecordTopic | null;
}

const rowKey = ({ id }: RecordRow) => id;

/** The matrix in words. */
export function RecordTable({ caption, columns, rows, topic }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const select = useSelect();
  const selected = useView(({ selection }) => (selection?.type === "node" ? selection.id : null));
  const shown = useMemo((): readonly Column<RecordRow>[] => {
    const words = (row: RecordRow, at: number): string => {
      const cell = row.cells[at];
      const column = columns[at];
      if (column?.state === "uncoded") return t("record.uncoded");
      if (column?.state === "without-vote") return t("record.withoutVote");
      if (cell === undefined || cell.entries.length === 0)
        return cell?.silence == null ? "" : t(`record.silence.${cell.silence}`);
      return cell.entries.map((entry) => entryWords(t, entry, topic, language)).join("; ");
    };
    return [
      { id: "state", header: t("record.state"), value: ({ name }) => name },
      {
        id: "certain",
        header: t("record.certainHead"),
        numeric: true,
        value: ({ certain }) => certain,
      },
      {
        id: "possible",
        header: t("record.possibleHead"),
        numeric: true,
        value: ({ possible }) => possible,
      },
      ...columns.map(
        (column, at): Column<RecordRow> => ({
          id: column.id,
          header: columnWords(t, column),
          value: (row) => words(row, at),
        }),
      ),
    ];
  }, [columns, t, topic, language]);
  return (
    <DataTable
      caption={caption}
      columns={shown}
      rows={rows}
      rowKey={rowKey}
      selected={selected}
      onSelect={({ id }) => select({ type: "node", id })}
    />
  );
}
