import type { DatasetInfo, FactKind, GraphData, NodeKind } from "../../schema/kinds.ts";

/** What an import does to one kind of node or fact: ids or keys, sorted; of ballots in a table the first KEYS_LISTED, `counts` says of how many. */
export interface KindPlan {
  readonly kind: NodeKind | FactKind;
  readonly added: readonly string[];
  readonly changed: readonly { readonly id: string; readonly properties: readonly string[] }[];
  readonly removed: readonly string[];
  readonly unchanged: number;
  readonly counts: { readonly added: number; readonly changed: number; readonly removed: number };
  /** Nodes at which an added, changed or removed fact starts: the rows that facts of a node's row belong to. */
  readonly touched: ReadonlySet<string>;
}

export interface ImportPlan {
  /** What the store holds now; null where it holds nothing that can be read. */
  readonly before: DatasetInfo | null;
  readonly after: GraphData["dataset"];
  /** Every kind, nodes first, in the order of the vocabulary. */
  readonly kinds: readonly KindPlan[];
  /** Hash of a dataset whose import is under way or was cut off, so that the store holds a mixture until one has finished; else null. */
  readonly cutOff: string | null;
  /** True where the store holds exactly this already, so that nothing is written. */
  readonly unchanged: boolean;
}
