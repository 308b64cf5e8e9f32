import type { FactKind, FactRow, NodeKind, NodeRow } from "../../schema/kinds.ts";
import type { CodedLink } from "./recordCoding.ts";
import { RECORD_CODING } from "./recordCodingTable.ts";
import type { RecordWorld } from "./recordWorld.ts";

/** The rows that a record is read from. A whole dataset in the vocabulary has them. */
export interface RecordRows {
  readonly nodes: {
    readonly [K in NodeKind &
      ("State" | "Topic" | "Position" | "RollCall" | "Instrument")]: readonly NodeRow<K>[];
  };
  readonly facts: {
    readonly [K in FactKind &
      ("ANSWERS" | "ON" | "STATED" | "SPONSORED" | "PARTICIPATES_IN")]: readonly FactRow<K>[];
  };
}

/** Lines of the coding that name what this data does not hold are left out. */
export function knownLinks({ nodes }: Pick<RecordRows, "nodes">): readonly CodedLink[] {
  const ids = (rows: readonly { readonly id: string }[]) => new Set(rows.map(({ id }) => id));
  const [topics, rollCalls, instruments] = [ids(nodes.Topic), ids(nodes.RollCall), ids(nodes.Instrument)];
  return RECORD_CODING.links.filter(
    ({ topic, deed, id }) => topics.has(topic) && (deed === "vote" ? rollCalls : instruments).has(id),
  );
}

/** @param ballots at least those of the roll calls that `links` name. @param created the date of the dataset. */
export function recordWorldOf(
  { nodes, facts }: RecordRows,
  ballots: readonly FactRow<"VOTED">[],
  created: string,
  links: readonly CodedLink[] = knownLinks({ nodes }),
): RecordWorld {
  const topicOf = new Map(facts.ANSWERS.map(({ from, to }) => [from, to]));
  return {
    created,
    states: nodes.State,
    topics: nodes.Topic,
    positions: new Map(nodes.Position.map((row) => [row.id, { row, topic: topicOf.get(row.id) ?? "" }])),
    rollCalls: byId(nodes.RollCall),
    rollCallOn: group(facts.ON),
    instruments: byId(nodes.Instrument),
    statements: facts.STATED,
    ballots,
    sponsorships: facts.SPONSORED,
    actions: facts.PARTICIPATES_IN,
    links,
  };
}

function byId<T extends { readonly id: string }>(rows: readonly T[]): ReadonlyMap<string, T> {
  return new Map(rows.map((row) => [row.id, row]));
}

function group(facts: readonly FactRow<"ON">[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const { from, to } of facts) groups.set(from, [...(groups.get(from) ?? []), to]);
  return groups;
}
