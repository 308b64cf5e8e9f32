import type { NodeKind, NodeRow } from "../../schema/kinds.ts";
import type { Contradiction } from "../analysis/recordContradictions.ts";
import type { StateRecord } from "../analysis/recordOfTopic.ts";
import type { RecordWorld } from "../analysis/recordWorld.ts";
import type { NodeOf } from "./rows.ts";

/** A contradiction with what its sentence is made from. */
export interface ContradictionRow {
  readonly world: RecordWorld;
  readonly topic: string;
  readonly row: Contradiction;
}

/** One state's record on a topic, with what its sentences are made from. */
export interface StateRecordRow {
  readonly world: RecordWorld;
  readonly topic: string;
  readonly record: StateRecord;
}

/** A node that is at hand, as resolvers hold it. */
export function nodeAtHand<K extends NodeKind>(kind: K, row: NodeRow<K>): NodeOf<K> {
  return { ...row, __typename: kind } as unknown as NodeOf<K>;
}
