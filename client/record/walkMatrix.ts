import type { KeyboardEvent } from "react";

/** Arrow keys in a table of buttons: up and down keep the column as far as a row has one, left and right go along the row. */
export function walkMatrix(event: KeyboardEvent<HTMLTableSectionElement>): void {
  const from = document.activeElement;
  const row = from?.closest("tr");
  if (!(from instanceof HTMLButtonElement) || row == null || !event.currentTarget.contains(row)) return;
  const to = ["ArrowLeft", "ArrowRight"].includes(event.key)
    ? alongRow(row, from, event.key === "ArrowRight" ? 1 : -1)
    : inRow(otherRow([...event.currentTarget.rows], row, event.key), from);
  if (to === undefined) return;
  event.preventDefault();
  to.focus();
}

function alongRow(row: HTMLTableRowElement, from: HTMLButtonElement, step: number) {
  const buttons = [...row.querySelectorAll("button")];
  return buttons[buttons.indexOf(from) + step];
}

function otherRow(rows: readonly HTMLTableRowElement[], row: HTMLTableRowElement, key: string) {
  const at = rows.indexOf(row);
  const last = rows.length - 1;
  switch (key) {
    case "ArrowDown":
      return rows[at + 1];
    case "ArrowUp":
      return rows[at - 1];
    case "PageDown":
      return rows[Math.min(last, at + 15)];
    case "PageUp":
      return rows[Math.max(0, at - 15)];
    case "Home":
      return rows[0];
    case "End":
      return rows[last];
    default:
      return undefined;
  }
}

/** The button in the same column of another row; that of the row's name where the column is silent there. */
function inRow(row: HTMLTableRowElement | undefined, from: HTMLButtonElement): HTMLButtonElement | undefined {
  const column = from.closest<HTMLTableCellElement>("td, th")?.cellIndex ?? 0;
  const there = row?.cells[column]?.querySelector("button") ?? row?.querySelector("button");
  return there ?? undefined;
}
