import { Button } from "@mantine/core";
import { type KeyboardEvent, type ReactNode, useEffect, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { compareCells, type SortKey } from "./compareCells.ts";
import styles from "./table.module.css";

export interface Column<Row> {
  readonly id: string;
  readonly header: string;
  /** What the column is ordered by; null is unknown and always comes last. */
  readonly value: (row: Row) => SortKey;
  readonly cell?: (row: Row) => ReactNode;
  /** Numbers stand to the right. */
  readonly numeric?: boolean;
  /** One line on what the column means, shown on hover and read aloud. */
  readonly about?: string;
}

interface Props<Row> {
  /** Said to those who cannot see the figure's title. */
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** The key of the selected row. */
  readonly selected?: string | null;
  readonly onSelect?: (row: Row) => void;
  readonly initialSort?: { readonly column: string; readonly descending: boolean };
  /** Class of a row, such as the hatched one of a possible answer. */
  readonly rowClass?: (row: Row) => string | undefined;
  /** Rows shown at once before "show more". */
  readonly page?: number;
}

/** A table that is the drawing's equal: sortable by every column, walked with the arrow keys, the selection marked and kept. */
export function DataTable<Row>(props: Props<Row>) {
  const {
    caption,
    columns,
    rows,
    rowKey,
    selected = null,
    onSelect,
    initialSort,
    rowClass,
    page = 250,
  } = props;
  const { t } = useTranslation();
  const first = columns[0]?.id ?? "";
  const [sort, setSort] = useState(initialSort ?? { column: first, descending: false });
  const [shown, setShown] = useState(page);
  const sorted = useMemo(() => {
    const column = columns.find(({ id }) => id === sort.column);
    if (column === undefined) return rows;
    return [...rows].sort(
      (a, b) =>
        compareCells(column.value(a), column.value(b), sort.descending) ||
        compareCells(rowKey(a), rowKey(b), false),
    );
  }, [rows, columns, sort, rowKey]);
  const body = useRef<HTMLTableSectionElement>(null);
  const selectedAt = selected === null ? -1 : sorted.findIndex((row) => rowKey(row) === selected);
  const limit = Math.max(shown, selectedAt + 1);
  useEffect(() => {
    if (selectedAt >= 0) body.current?.rows[selectedAt]?.scrollIntoView({ block: "nearest" });
  }, [selectedAt]);
  return (
    <div className={styles.frame}>
      <table className={styles.table}>
        <caption className={styles.caption}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <HeaderCell key={column.id} column={column} sort={sort} onSort={setSort} />
            ))}
          </tr>
        </thead>
        <tbody ref={body} onKeyDown={walk}>
          {sorted.slice(0, limit).map((row, at) => (
            <tr
              key={rowKey(row)}
              className={rowClass?.(row)}
              aria-current={at === selectedAt ? "true" : undefined}
              data-selectable={onSelect !== undefined || undefined}
              onClick={() => onSelect?.(row)}
            >
              {columns.map((column, place) => (
                <Cell
                  key={column.id}
                  column={column}
                  row={row}
                  handle={place === 0 && onSelect !== undefined}
                  reachable={at === Math.max(0, selectedAt)}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {sorted.length > limit && (
        <Button variant="subtle" size="sm" onClick={() => setShown(limit + page)}>
          {t("table.more", { shown: limit, all: sorted.length })}
        </Button>
      )}
    </div>
  );
}

type Sort = { readonly column: string; readonly descending: boolean };

function HeaderCell<Row>({
  column,
  sort,
  onSort,
}: {
  readonly column: Column<Row>;
  readonly sort: Sort;
  readonly onSort: (sort: Sort) => void;
}) {
  const active = sort.column === column.id;
  const direction = active ? (sort.descending ? "descending" : "ascending") : undefined;
  const next = { column: column.id, descending: active ? !sort.descending : column.numeric === true };
  return (
    <th scope="col" aria-sort={direction} className={column.numeric ? styles.numeric : undefined}>
      <button type="button" className={styles.sort} title={column.about} onClick={() => onSort(next)}>
        {column.header}
        <span aria-hidden="true">{active ? (sort.descending ? " ↓" : " ↑") : ""}</span>
      </button>
    </th>
  );
}

interface CellProps<Row> {
  readonly column: Column<Row>;
  readonly row: Row;
  readonly handle: boolean;
  readonly reachable: boolean;
}

function Cell<Row>({ column, row, handle, reachable }: CellProps<Row>) {
  const content = column.cell === undefined ? column.value(row) : column.cell(row);
  const className = column.numeric ? styles.numeric : undefined;
  if (!handle) return <td className={className}>{content}</td>;
  return (
    <th scope="row" className={className}>
      <button type="button" className={styles.handle} tabIndex={reachable ? 0 : -1}>
        {content}
      </button>
    </th>
  );
}

/** Arrow keys, Home and End go from row to row; Enter and Space are the button's own. */
function walk(event: KeyboardEvent<HTMLTableSectionElement>) {
  const handles = [...event.currentTarget.querySelectorAll<HTMLButtonElement>("tr > th > button")];
  const at = handles.findIndex((handle) => handle.matches(":focus"));
  if (at < 0) return;
  const last = handles.length - 1;
  const places: Record<string, number> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    Home: 0,
    End: last,
    PageDown: at + 15,
    PageUp: at - 15,
  };
  const to = places[event.key];
  if (to === undefined) return;
  event.preventDefault();
  handles[Math.min(last, Math.max(0, to))]?.focus();
}
