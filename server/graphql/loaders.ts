import DataLoader from "dataloader";
import type { FactKind, FactRow, NodeKind } from "../../schema/kinds.ts";
import type { FactFilter, Store } from "../store/store.ts";
import type { Budget } from "./budget.ts";
import type { NodeOf } from "./rows.ts";

/** Which facts of a kind: at which end the asked nodes stand, which to keep, and which properties to read. */
export interface FactQuestion<K extends FactKind> {
  readonly kind: K;
  readonly end: "from" | "to";
  readonly filter?: FactFilter<K>;
  /** Sorted. Without it every property is read. */
  readonly properties?: readonly (keyof FactRow<K> & string)[];
}

/** Reads of one request, gathered: however many nodes ask the same question, it is one statement. */
export interface Loaders {
  /** Null where no node of the kind has the id. */
  node<K extends NodeKind>(kind: K, id: string): Promise<NodeOf<K> | null>;
  kindOf(id: string): Promise<NodeKind | null>;
  facts<K extends FactKind>(question: FactQuestion<K>, id: string): Promise<readonly FactRow<K>[]>;
  /** A state's ballots in some roll calls, in no order; one statement for all states of a list. */
  ballots(state: string, rollCalls: readonly string[]): Promise<readonly FactRow<"VOTED">[]>;
}

/** Ids in one statement; the store takes up to a thousand. */
const BATCH = 1_000;

export function createLoaders(store: Store, budget: Budget): Loaders {
  const nodes = new Map<NodeKind, DataLoader<string, unknown>>();
  const facts = new Map<string, DataLoader<string, readonly unknown[]>>();
  const ballots = ballotLoader(store, budget);
  const kinds = new DataLoader<string, NodeKind | null>((ids) => store.kindsOf(ids), { maxBatchSize: BATCH });
  return {
    kindOf: (id) => kinds.load(id),
    ballots: (state, rollCalls) => ballots.load({ state, rollCalls }),
    node<K extends NodeKind>(kind: K, id: string) {
      const loader = nodes.get(kind) ?? nodeLoader(store, kind);
      nodes.set(kind, loader);
      budget.spend(1);
      return loader.load(id) as Promise<NodeOf<K> | null>;
    },
    facts<K extends FactKind>(question: FactQuestion<K>, id: string) {
      const { kind, end, filter, properties } = question;
      const key = `${kind} ${end} ${filter === undefined ? "" : JSON.stringify(filter)} ${properties?.join() ?? "*"}`;
      const loader = facts.get(key) ?? factLoader(store, question);
      facts.set(key, loader);
      // Counted as they are handed out, not as they are read: a list that nests handed-out rows multiplies them.
      return loader.load(id).then((rows) => {
        budget.spend(rows.length);
        return rows as readonly FactRow<K>[];
      });
    },
  };
}

function nodeLoader(store: Store, kind: NodeKind): DataLoader<string, unknown> {
  return new DataLoader(
    async (ids) => {
      const rows = await store.nodes(kind, ids);
      return rows.map((row) => (row === null ? null : { ...row, __typename: kind }));
    },
    { maxBatchSize: BATCH },
  );
}

function factLoader<K extends FactKind>(
  store: Store,
  { kind, end, filter, properties }: FactQuestion<K>,
): DataLoader<string, readonly unknown[]> {
  return new DataLoader(
    async (ids) => {
      const found = await store.facts(kind, end, ids, filter, properties);
      return ids.map((id) => found.get(id) ?? []);
    },
    { maxBatchSize: BATCH },
  );
}

interface BallotKey {
  readonly state: string;
  readonly rollCalls: readonly string[];
}

function ballotLoader(
  store: Store,
  budget: Budget,
): DataLoader<BallotKey, readonly FactRow<"VOTED">[], string> {
  return new DataLoader(
    async (keys) => {
      const states = [...new Set(keys.map(({ state }) => state))];
      const to = [...new Set(keys.flatMap(({ rollCalls }) => rollCalls))];
      const found = await store.facts("VOTED", "from", states, { to }, ["ballot"]);
      return keys.map(({ state, rollCalls }) => {
        const wanted = new Set(rollCalls);
        const rows = (found.get(state) ?? []).filter((row) => wanted.has(row.to));
        budget.spend(rows.length);
        return rows as unknown as readonly FactRow<"VOTED">[];
      });
    },
    { cacheKeyFn: ({ state, rollCalls }) => JSON.stringify([state, rollCalls]) },
  );
}
