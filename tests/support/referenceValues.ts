import { parseEdtf } from "../../schema/edtf.ts";

/** 0 no, 1 possibly, 2 yes. */
export type Value = 0 | 1 | 2;
export type Cells = Readonly<Record<string, string>>;
/** What is asked of: the rows as they were written, the dataset's date C, the day D. */
export interface Asked {
  readonly rows: (table: string) => readonly Cells[];
  readonly created: string;
  readonly day: string;
}

/** Whether what has this date had happened by a day: it happened on C at the latest where its latest day is open. */
export function happened(written: string | undefined, day: string, created: string): Value {
  const bounds = parseEdtf(written ?? "");
  if (bounds === null) throw new Error(`not a date: ${written}`);
  if (bounds.lo !== null && bounds.lo > day) return 0;
  return (bounds.hi ?? created) <= day ? 2 : 1;
}

/** A row that is not stated is possibly at most. */
export function certainty(row: Cells): Value {
  return row.confidence === "stated" ? 2 : 1;
}

export function least(values: readonly Value[]): Value {
  return Math.min(2, ...values) as Value;
}

export function greatest(values: readonly Value[]): Value {
  return Math.max(0, ...values) as Value;
}

export function opposite(value: Value): Value {
  return (2 - value) as Value;
}
