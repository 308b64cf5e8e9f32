import { AtlasError } from "../../schema/errors.ts";
import { FACT_KINDS, type FactKind, type FactRow, type NodeKind } from "../../schema/kinds.ts";
import type { DataPackage, PackageRow } from "../package.ts";
import { splitIds } from "../splitIds.ts";
import { type Place, properties } from "./properties.ts";
import { rowsOf } from "./rowsOf.ts";

/** How the rows of a table become facts of a kind. */
interface Mapping {
  readonly table: string;
  /** The node that a fact starts at. */
  readonly from: string;
  /** The column with the node, or the nodes, that it ends at: one fact for each. */
  readonly to: string;
  /** Cells that tell the facts of a table apart, in the order in which they make up a key. */
  readonly key: readonly string[];
  /** A fact that stands on its row's sources; others are the dataset's own wording, or stand on those of a node. */
  readonly sourced: boolean;
  readonly renamed?: Readonly<Record<string, string>>;
}

const MAPPINGS: Readonly<Record<FactKind, readonly Mapping[]>> = {
  MEMBER_OF: [
    {
      table: "memberships",
      from: "state",
      to: "bloc",
      key: ["bloc", "state", "role", "start"],
      sourced: true,
      // `end` is a reserved word in one of the engines' query languages.
      renamed: { started: "start", ended: "end" },
    },
  ],
  PARTICIPATES_IN: [
    {
      table: "treaty_actions",
      from: "party",
      to: "instrument",
      key: ["instrument", "party", "action", "date"],
      sourced: true,
    },
  ],
  VOTED: [{ table: "ballots", from: "state", to: "roll_call", key: ["roll_call", "state"], sourced: false }],
  ON: [{ table: "roll_calls", from: "id", to: "instrument", key: ["id", "instrument"], sourced: true }],
  SPONSORED: [
    {
      table: "sponsorships",
      from: "actor",
      to: "instrument",
      key: ["instrument", "actor", "role"],
      sourced: true,
    },
  ],
  STATED: [{ table: "statements", from: "actor", to: "position", key: ["id"], sourced: true }],
  ANSWERS: [{ table: "positions", from: "id", to: "topic", key: ["id", "topic"], sourced: false }],
  RELATES_TO: [
    {
      table: "instrument_relations",
      from: "source_instrument",
      to: "target",
      key: ["source_instrument", "relation", "target"],
      sourced: true,
    },
  ],
  HELD_BY: [
    { table: "roll_calls", from: "id", to: "body", key: ["id", "body"], sourced: true },
    { table: "events", from: "id", to: "bodies", key: ["id", "bodies"], sourced: true },
  ],
};

/**
 * The facts of a kind. A key is made of cells of the row ("budapest/ARG/accession/2018-06"), an empty one written "unknown", so that
 * it stays the same whatever rows stand around it.
 */
export function factRows<K extends FactKind>(
  pkg: DataPackage,
  kind: K,
  kinds: ReadonlyMap<string, NodeKind>,
): readonly FactRow<K>[] {
  return MAPPINGS[kind].flatMap((mapping) =>
    rowsOf(pkg, mapping.table).flatMap((place) =>
      splitIds(place.row.cells[mapping.to] ?? "").map((to) => factRow(kind, mapping, place, to, kinds)),
    ),
  );
}

function factRow<K extends FactKind>(
  kind: K,
  mapping: Mapping,
  place: Place,
  to: string,
  kinds: ReadonlyMap<string, NodeKind>,
): FactRow<K> {
  const { cells } = place.row;
  const from = cells[mapping.from] ?? "";
  const row = {
    key: keyOf(mapping, place.row, to),
    from,
    fromKind: kindOf(from, FACT_KINDS[kind].from, place, kinds),
    to,
    toKind: kindOf(to, FACT_KINDS[kind].to, place, kinds),
    sources: mapping.sourced ? splitIds(cells.sources ?? "") : [],
    ...properties(FACT_KINDS[kind].properties, place, mapping.renamed),
  };
  // The type of a row and the loop that fills it come from the same table of kinds.
  return row as unknown as FactRow<K>;
}

function keyOf(mapping: Mapping, row: PackageRow, to: string): string {
  return mapping.key
    .map((column) => (column === mapping.to ? to : (row.cells[column] ?? "")))
    .map((part) => (part === "" ? "unknown" : part))
    .join("/");
}

function kindOf(
  id: string,
  allowed: readonly NodeKind[],
  { table, row }: Place,
  kinds: ReadonlyMap<string, NodeKind>,
): NodeKind {
  const kind = kinds.get(id);
  if (kind !== undefined && allowed.includes(kind)) return kind;
  throw new AtlasError(
    "INTERNAL",
    `${table.file}, line ${row.line}: got ${JSON.stringify(id)} (${kind ?? "unknown"}), expected the id of one of ${allowed.join(", ")}. ` +
      "The package was not checked before it was turned into a graph: check it first.",
  );
}
