import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { type Column, DataTable } from "../design/DataTable.tsx";
import marks from "../design/marks.module.css";
import { Possible } from "../design/Possible.tsx";
import { useSelect, useView } from "../state/useView.ts";
import { EvidenceCell } from "./EvidenceCell.tsx";
import styles from "./find.module.css";
import { evidenceKey, type FoundRow } from "./rows.ts";

interface Props {
  readonly caption: string;
  readonly rows: readonly FoundRow[];
  /** The conditions in the reader's words, in the order of the question. */
  readonly conditions: readonly string[];
}

const rowKey = (row: FoundRow) => row.id;
const rowClass = (row: FoundRow) => (row.certain ? undefined : marks.possibleRow);

/** The answer as a table: a state in each row, a condition in each column. */
export function FindTable({ caption, rows, conditions }: Props) {
  const { t } = useTranslation();
  const select = useSelect();
  const selected = useView(({ selection }) => (selection?.type === "node" ? selection.id : null));
  const columns = useMemo(
    (): readonly Column<FoundRow>[] => [
      { id: "state", header: t("find.state"), value: ({ name }) => name },
      {
        id: "answer",
        header: t("find.answer"),
        about: t("find.answerAbout"),
        value: ({ certain }) => (certain ? 0 : 1),
        cell: (row) =>
          row.certain ? (
            <span className={styles.certain}>{t("find.certainWord")}</span>
          ) : (
            <Possible {...reasonOf(row)} />
          ),
      },
      ...conditions.map(
        (header, at): Column<FoundRow> => ({
          id: `condition-${at}`,
          header,
          value: ({ evidence }) => (evidence[at] === undefined ? null : evidenceKey(evidence[at])),
          cell: ({ evidence }) =>
            evidence[at] === undefined ? "–" : <EvidenceCell evidence={evidence[at]} />,
        }),
      ),
    ],
    [t, conditions],
  );
  return (
    <DataTable
      caption={caption}
      columns={columns}
      rows={rows}
      rowKey={rowKey}
      rowClass={rowClass}
      selected={selected}
      onSelect={({ id }) => select({ type: "node", id })}
    />
  );
}

/** Why a state is only possible: what is missing for the conditions that are. */
function reasonOf({ evidence }: FoundRow): { readonly reason?: string } {
  const reasons = evidence.flatMap(({ truth, explanation }) =>
    truth === "POSSIBLY" && explanation !== null ? [explanation] : [],
  );
  return reasons.length === 0 ? {} : { reason: reasons.join(" ") };
}
