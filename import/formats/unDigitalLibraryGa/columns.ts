/** The columns of the export that a vote cannot be read without, and those that older layouts lack. */
const NEEDED = [
  "undl_id",
  "ms_code",
  "ms_name",
  "ms_vote",
  "date",
  "session",
  "resolution",
  "title",
  "total_yes",
  "total_no",
  "total_abstentions",
  "total_non_voting",
  "total_ms",
  "undl_link",
] as const;
const OPTIONAL = ["draft", "committee_report", "meeting", "agenda_title", "subjects", "vote_note"] as const;

export type Column = (typeof NEEDED)[number] | (typeof OPTIONAL)[number];

export const NEEDED_COLUMNS: readonly Column[] = NEEDED;

/** Of one row: what differs between the ballots of a roll call. The rest is the roll call's and is the same in all of its rows. */
const OF_BALLOT: readonly string[] = ["ms_code", "ms_name", "ms_vote"];

/** Where each column stands in a row. */
export interface Layout {
  readonly header: readonly string[];
  readonly id: number;
  readonly code: number;
  readonly name: number;
  readonly vote: number;
  /** Positions of the columns that are the roll call's. */
  readonly ofRollCall: readonly number[];
  /** A cell by its column; "" where the layout lacks it. */
  cell(cells: readonly string[], column: Column): string;
}

export function isExport(header: readonly string[]): boolean {
  return NEEDED.every((column) => header.includes(column));
}

export function layoutOf(header: readonly string[]): Layout {
  const at = new Map(header.map((column, position) => [column, position]));
  const place = (column: Column) => at.get(column) ?? -1;
  return {
    header,
    id: place("undl_id"),
    code: place("ms_code"),
    name: place("ms_name"),
    vote: place("ms_vote"),
    ofRollCall: header.flatMap((column, position) => (OF_BALLOT.includes(column) ? [] : [position])),
    cell: (cells, column) => cells[place(column)] ?? "",
  };
}
