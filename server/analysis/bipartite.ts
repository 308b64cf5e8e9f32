import { AtlasError } from "../../schema/errors.ts";

/** Who is joined to what: a table of yes and no. */
export interface Bipartite {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** `cells[r * columns.length + c]` is 1 where the row is joined to the column, else 0. */
  readonly cells: Uint8Array;
}

/** How many columns each row has, and how many rows each column. */
export interface Margins {
  readonly rows: Uint32Array;
  readonly columns: Uint32Array;
}

/** A table from pairs of ids; a pair given twice counts once. Rows and columns are sorted by id; one without a pair has no line. */
export function bipartiteOf(pairs: Iterable<readonly [row: string, column: string]>): Bipartite {
  const list = [...pairs];
  const rows = [...new Set(list.map(([row]) => row))].sort();
  const columns = [...new Set(list.map(([, column]) => column))].sort();
  const rowAt = new Map(rows.map((id, at) => [id, at]));
  const columnAt = new Map(columns.map((id, at) => [id, at]));
  const cells = new Uint8Array(rows.length * columns.length);
  for (const [row, column] of list) {
    cells[(rowAt.get(row) ?? 0) * columns.length + (columnAt.get(column) ?? 0)] = 1;
  }
  return { rows, columns, cells };
}

/**
 * A table from numbered rows and columns, for tests and small examples.
 * @throws AtlasError BAD_INPUT where the rows differ in length or a cell is neither 0 nor 1.
 */
export function bipartiteFrom(table: readonly (readonly number[])[]): Bipartite {
  const width = table[0]?.length ?? 0;
  const bad = table.findIndex((row) => row.length !== width || row.some((cell) => cell !== 0 && cell !== 1));
  if (bad >= 0) {
    throw new AtlasError("BAD_INPUT", `Row ${bad} is [${table[bad]}]; expected ${width} cells of 0 or 1.`);
  }
  return {
    rows: table.map((_, at) => String(at)),
    columns: Array.from({ length: width }, (_, at) => String(at)),
    cells: Uint8Array.from(table.flat()),
  };
}

export function bipartiteMargins({ rows, columns, cells }: Bipartite): Margins {
  const margins = { rows: new Uint32Array(rows.length), columns: new Uint32Array(columns.length) };
  cells.forEach((cell, at) => {
    if (cell === 0) return;
    const r = Math.floor(at / columns.length);
    const c = at % columns.length;
    margins.rows[r] = (margins.rows[r] ?? 0) + 1;
    margins.columns[c] = (margins.columns[c] ?? 0) + 1;
  });
  return margins;
}
