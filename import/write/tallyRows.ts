import { AtlasError } from "../../schema/errors.ts";
import { FACT_KINDS, factKinds, NODE_KINDS, type NodeKind, nodeKinds } from "../../schema/kinds.ts";
import type { DataPackage } from "../package.ts";
import type { ImportPlan } from "../plan/importPlan.ts";

/** What became of the rows of one table. Read = written + unchanged + rejected. */
export interface TableTally {
  readonly table: string;
  readonly read: number;
  readonly written: number;
  readonly unchanged: number;
  readonly rejected: number;
}

/**
 * Rows of a package that passed its checks: a row is written where its node, or a fact that it states, is added or changed.
 * @throws AtlasError INTERNAL where a row became nothing at all, or two things.
 */
export function tallyRows(data: DataPackage, plan: ImportPlan): readonly TableTally[] {
  return [...data.tables.values()].map(({ name, rows }) => {
    const kind = nodeKinds.find((candidate) => NODE_KINDS[candidate].table === name);
    const { written, unchanged } =
      kind === undefined
        ? factTable(name, plan)
        : nodeTable(kind, plan, new Set(rows.map((row) => row.cells.id ?? "")));
    return checked({ table: name, read: rows.length, written, unchanged, rejected: 0 });
  });
}

/** A package with errors is rejected whole: no row of it is written. */
export function tallyRejected(rowsRead: ReadonlyMap<string, number>): readonly TableTally[] {
  return [...rowsRead].map(([table, read]) => ({ table, read, written: 0, unchanged: 0, rejected: read }));
}

/** The rows of a package that an empty store gets together with a file. */
export function tallyWritten(data: DataPackage): readonly TableTally[] {
  return [...data.tables.values()].map(({ name, rows }) => ({
    table: name,
    read: rows.length,
    written: rows.length,
    unchanged: 0,
    rejected: 0,
  }));
}

/** @throws AtlasError INTERNAL where the rows of a file do not add up. */
export function tallyFile(tally: TableTally): TableTally {
  return checked(tally);
}

export function sumTally(tally: readonly TableTally[]): Omit<TableTally, "table"> {
  return tally.reduce(
    (sum, { read, written, unchanged, rejected }) => ({
      read: sum.read + read,
      written: sum.written + written,
      unchanged: sum.unchanged + unchanged,
      rejected: sum.rejected + rejected,
    }),
    { read: 0, written: 0, unchanged: 0, rejected: 0 },
  );
}

/** One row is one fact. */
function factTable(table: string, plan: ImportPlan): { written: number; unchanged: number } {
  const kinds = plan.kinds.filter(({ kind }) =>
    factKinds.some((fact) => fact === kind && FACT_KINDS[fact].table === table),
  );
  return kinds.reduce(
    (sum, { counts, unchanged }) => ({
      written: sum.written + counts.added + counts.changed,
      unchanged: sum.unchanged + unchanged,
    }),
    { written: 0, unchanged: 0 },
  );
}

/** One row is one node, with the facts that start at it and have no table of their own (a roll call's instrument, an event's bodies). */
function nodeTable(
  kind: NodeKind,
  plan: ImportPlan,
  ids: ReadonlySet<string>,
): { written: number; unchanged: number } {
  const written = new Set<string>();
  for (const { kind: planned, touched } of plan.kinds) {
    const isOwn =
      planned === kind ||
      factKinds.some((fact) => fact === planned && isStatedByNode(FACT_KINDS[fact].table));
    if (!isOwn) continue;
    for (const id of touched) if (ids.has(id)) written.add(id);
  }
  return { written: written.size, unchanged: ids.size - written.size };
}

function isStatedByNode(table: string): boolean {
  return nodeKinds.some((kind) => NODE_KINDS[kind].table === table);
}

function checked(tally: TableTally): TableTally {
  if (tally.read === tally.written + tally.unchanged + tally.rejected) return tally;
  throw new AtlasError(
    "INTERNAL",
    `The rows of ${tally.table} do not add up: read ${tally.read}, expected ${tally.written} written + ${tally.unchanged} unchanged + ${tally.rejected} rejected. Nothing was written; this is a defect of the importer.`,
    { details: { ...tally } },
  );
}
