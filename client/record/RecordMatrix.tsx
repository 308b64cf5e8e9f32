import { type KeyboardEvent, memo } from "react";
import { useTranslation } from "react-i18next";
import { useSelect, useView, useViewStore } from "../state/useView.ts";
import { RECORD_ORDERS } from "../state/viewState.ts";
import { ACTS, type RecordAct, type RecordAnswer, type RecordColumn, type RecordRow } from "./model.ts";
import { RecordCell } from "./RecordCell.tsx";
import { RecordHead } from "./RecordHead.tsx";
import styles from "./record.module.css";
import type { RecordTopic } from "./recordWords.ts";
import { walkMatrix } from "./walkMatrix.ts";

interface Props {
  readonly caption: string;
  readonly answer: RecordAnswer;
  readonly columns: readonly RecordColumn[];
  /** In the order in which they are drawn. */
  readonly rows: readonly RecordRow[];
  readonly topic: RecordTopic | null;
}

/** States in rows, what they said and did in columns; every mark is a fact. Arrow keys go from mark to mark. */
export function RecordMatrix({ caption, answer, columns, rows, topic }: Props) {
  const { t } = useTranslation();
  const selected = useView(({ selection }) => (selection?.type === "node" ? selection.id : null));
  const found = rows.findIndex(({ id }) => id === selected);
  const entrance = Math.max(0, found);
  return (
    <div className={styles.scroll}>
      <table className={styles.matrix}>
        <caption className={styles.unseen}>{caption}</caption>
        <thead>
          <tr>
            <OrderHead order="state" label={t("record.state")} rowSpan={2} />
            <OrderHead order="contradictions" label={t("record.against")} rowSpan={2} />
            {ACTS.map((act) => (
              <OrderHead
                key={act}
                order={act.toLowerCase()}
                label={t(`record.act.${act}`)}
                about={t(`record.actAbout.${act}`)}
                act={act}
                colSpan={columns.filter((column) => column.act === act).length}
              />
            ))}
          </tr>
          <tr>
            {columns.map((column) => (
              <RecordHead key={column.id} column={column} answer={answer} />
            ))}
          </tr>
        </thead>
        <tbody onKeyDown={(event: KeyboardEvent<HTMLTableSectionElement>) => walkMatrix(event)}>
          {rows.map((row, at) => (
            <MatrixRow
              key={row.id}
              row={row}
              columns={columns}
              topic={topic}
              selected={at === found}
              reachable={at === entrance}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface HeadProps {
  readonly order: string;
  readonly label: string;
  readonly about?: string;
  readonly act?: RecordAct;
  readonly rowSpan?: number;
  readonly colSpan?: number;
}

/** A head that orders the rows. */
function OrderHead({ order: name, label, about, act, rowSpan, colSpan }: HeadProps) {
  const store = useViewStore();
  const current = useView((state) => state.record.order);
  const order = RECORD_ORDERS.find((each) => each === name) ?? "contradictions";
  const direction = order === "state" ? "ascending" : "descending";
  return (
    <th
      scope={colSpan === undefined ? "col" : "colgroup"}
      rowSpan={rowSpan}
      colSpan={colSpan}
      data-act={act}
      data-state={order === "state" || undefined}
      aria-sort={current === order ? direction : undefined}
    >
      <button
        type="button"
        className={styles.order}
        title={about}
        onClick={() => store.update((state) => ({ ...state, record: { ...state.record, order } }))}
      >
        {label}
        <span aria-hidden="true">{current === order ? (order === "state" ? " ↑" : " ↓") : ""}</span>
      </button>
    </th>
  );
}

interface RowProps {
  readonly row: RecordRow;
  readonly columns: readonly RecordColumn[];
  readonly topic: RecordTopic | null;
  readonly selected: boolean;
  readonly reachable: boolean;
}

const MatrixRow = memo(function MatrixRow({ row, columns, topic, selected, reachable }: RowProps) {
  const { t } = useTranslation();
  const select = useSelect();
  return (
    <tr aria-current={selected ? "true" : undefined} onClick={() => select({ type: "node", id: row.id })}>
      <th scope="row">
        <button type="button" className={styles.name} tabIndex={reachable ? 0 : -1}>
          {row.name}
        </button>
      </th>
      <td className={styles.against}>
        {row.certain > 0 && <strong>{row.certain}</strong>}
        {row.possible > 0 && (
          <span className={styles.maybe}>{t("record.possibleShort", { n: row.possible })}</span>
        )}
      </td>
      {columns.map((column, at) => (
        <RecordCell
          key={column.id}
          column={column}
          cell={row.cells[at] ?? { entries: [], silence: null }}
          topic={topic}
          reachable={reachable}
        />
      ))}
    </tr>
  );
});
