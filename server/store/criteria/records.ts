import type { CriteriaLeaf } from "../../../schema/criteria.ts";
import type { FactKind, FactRow, NodeKind, NodeRow } from "../../../schema/kinds.ts";
import type { FactFilter, RollCallBallots, Store } from "../store.ts";

/** What the store holds on the things that a question names, for the states of its answer. */
export interface Records {
  readonly created: string;
  readonly instruments: ReadonlyMap<string, NodeRow<"Instrument">>;
  readonly blocs: ReadonlyMap<string, NodeRow<"Bloc">>;
  readonly rollCalls: ReadonlyMap<string, NodeRow<"RollCall">>;
  readonly positions: ReadonlyMap<string, NodeRow<"Position">>;
  readonly topics: ReadonlyMap<string, NodeRow<"Topic">>;
  /** The instrument that a roll call was taken on. */
  readonly takenOn: ReadonlyMap<string, string>;
  /** The positions that answer a topic. */
  readonly answers: ReadonlyMap<string, readonly string[]>;
  readonly ballots: ReadonlyMap<string, RollCallBallots>;
  /** The facts of a state, of the kinds and with the other ends that the question names. */
  facts<K extends FactKind>(kind: K, state: string): readonly FactRow<K>[];
}

/** Reads them all: at most so many statements as there are kinds, whatever the number of leaves and states. */
export async function readRecords(
  store: Store,
  leaves: readonly CriteriaLeaf[],
  states: readonly string[],
  created: string,
): Promise<Records> {
  const participated = unique(leaves, (leaf) =>
    "partyTo" in leaf
      ? leaf.partyTo
      : "consentedTo" in leaf
        ? leaf.consentedTo
        : "signatoryOf" in leaf
          ? leaf.signatoryOf
          : null,
  );
  const sponsored = unique(leaves, (leaf) => ("sponsored" in leaf ? leaf.sponsored : null));
  const blocs = unique(leaves, (leaf) => ("memberOf" in leaf ? leaf.memberOf : null));
  const rollCalls = unique(leaves, (leaf) => ("voted" in leaf ? leaf.voted.rollCall : null));
  const topics = unique(leaves, (leaf) =>
    "stated" in leaf && "topic" in leaf.stated ? leaf.stated.topic.id : null,
  );
  const named = unique(leaves, (leaf) =>
    "stated" in leaf && "position" in leaf.stated ? leaf.stated.position : null,
  );
  const [answering, on] = await Promise.all([
    factsAt(store, "ANSWERS", "to", topics),
    factsAt(store, "ON", "from", rollCalls),
  ]);
  const takenOn = new Map([...on].map(([rollCall, facts]) => [rollCall, facts[0]?.to ?? rollCall]));
  const answers = new Map([...answering].map(([topic, facts]) => [topic, facts.map(({ from }) => from)]));
  const positions = [...new Set([...named, ...[...answers.values()].flat()])];
  const [instrumentRows, blocRows, rollCallRows, positionRows, topicRows, ballots] = await Promise.all([
    nodesById(store, "Instrument", [...new Set([...participated, ...sponsored, ...takenOn.values()])]),
    nodesById(store, "Bloc", blocs),
    nodesById(store, "RollCall", rollCalls),
    nodesById(store, "Position", positions),
    nodesById(store, "Topic", topics),
    rollCalls.length === 0 ? [] : store.ballots(rollCalls),
  ]);
  const [PARTICIPATES_IN, MEMBER_OF, VOTED, SPONSORED, STATED] = await Promise.all([
    factsOf(store, "PARTICIPATES_IN", states, participated),
    factsOf(store, "MEMBER_OF", states, blocs),
    factsOf(store, "VOTED", states, rollCalls),
    factsOf(store, "SPONSORED", states, sponsored),
    factsOf(store, "STATED", states, positions),
  ]);
  const facts: { readonly [K in FactKind]?: ReadonlyMap<string, readonly FactRow<K>[]> } = {
    PARTICIPATES_IN,
    MEMBER_OF,
    VOTED,
    SPONSORED,
    STATED,
  };
  return {
    created,
    instruments: instrumentRows,
    blocs: blocRows,
    rollCalls: rollCallRows,
    positions: positionRows,
    topics: topicRows,
    takenOn,
    answers,
    ballots: new Map(ballots.map((each) => [each.rollCall, each])),
    facts: <K extends FactKind>(kind: K, state: string) => {
      const ofKind: ReadonlyMap<string, readonly FactRow<K>[]> | undefined = facts[kind];
      return ofKind?.get(state) ?? [];
    },
  };
}

function unique(
  leaves: readonly CriteriaLeaf[],
  pick: (leaf: CriteriaLeaf) => string | null,
): readonly string[] {
  return [...new Set(leaves.map(pick).filter((id) => id !== null))];
}

async function nodesById<K extends NodeKind>(
  store: Store,
  kind: K,
  ids: readonly string[],
): Promise<ReadonlyMap<string, NodeRow<K>>> {
  const rows = ids.length === 0 ? [] : await store.nodes(kind, ids);
  return new Map(rows.filter((row) => row !== null).map((row) => [row.id, row]));
}

async function factsAt<K extends FactKind>(
  store: Store,
  kind: K,
  end: "from" | "to",
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly FactRow<K>[]>> {
  return ids.length === 0 ? new Map() : whole(await store.facts(kind, end, ids));
}

async function factsOf<K extends FactKind>(
  store: Store,
  kind: K,
  states: readonly string[],
  others: readonly string[],
): Promise<ReadonlyMap<string, readonly FactRow<K>[]>> {
  if (others.length === 0 || states.length === 0) return new Map();
  // Every kind of fact has the property `to`; the compiler cannot see it for all of them at once.
  return whole(await store.facts(kind, "from", states, { to: others } as unknown as FactFilter<K>));
}

/** Rows of all properties are whole rows, which the compiler does not see while the kind is open. */
function whole<K extends FactKind>(
  rows: ReadonlyMap<string, readonly object[]>,
): ReadonlyMap<string, readonly FactRow<K>[]> {
  return rows as unknown as ReadonlyMap<string, readonly FactRow<K>[]>;
}
