import { happened, type Truth } from "../../schema/edtf.ts";
import type { NodeRow } from "../../schema/kinds.ts";
import type { CodedLink } from "./recordCoding.ts";
import { type Contradiction, recordContradictions } from "./recordContradictions.ts";
import { recordEntries } from "./recordEntries.ts";
import { type RecordSilence, recordSilences } from "./recordSilences.ts";
import { RECORD_ACTS, type RecordAct, type RecordEntry, type RecordWorld } from "./recordWorld.ts";

/** A line of the coding, and whether there was anything to do by the day. */
export interface OpenLink {
  readonly link: CodedLink;
  /** Whether the roll call had been taken, the treaty opened; drafts count as there. */
  readonly happened: Truth;
  /** Adopted without a vote: then no state has a ballot, and that is not its silence. */
  readonly withoutVote: boolean;
}

/** One state on one topic. */
export interface StateRecord {
  readonly state: NodeRow<"State">;
  /** By date, then by kind and key. */
  readonly entries: readonly RecordEntry[];
  readonly silences: readonly RecordSilence[];
  readonly contradictions: readonly Contradiction[];
}

/** How many states gave an answer, or were silent in one way. */
export interface RecordCount {
  readonly act: RecordAct;
  /** The roll call or the treaty; null where an act is counted as a whole. */
  readonly what: string | null;
  /** A ballot, an action, `for`, `against` or `neither` of statements, `sponsored`, or the reason of a silence. */
  readonly answer: string;
  readonly silent: boolean;
  /** States; one that gave two answers is counted in both. */
  readonly states: number;
}

export interface TopicRecord {
  readonly topic: string;
  readonly asOf: string;
  /** In the order of the coding. */
  readonly links: readonly OpenLink[];
  /** By id. */
  readonly states: readonly StateRecord[];
  /** States that had ended by the day and are left out. */
  readonly ended: number;
  readonly counts: readonly RecordCount[];
}

/**
 * What every state said, how it voted, what it sponsored, signed and ratified on a topic by a day; what its record lacks, and what in it
 * contradicts itself. One state per row of the states table, but for those that had ended.
 * @param topic the id of a topic of the world.
 * @param only these states; default all.
 */
export function recordOfTopic(
  world: RecordWorld,
  topic: string,
  asOf: string,
  only?: ReadonlySet<string>,
): TopicRecord {
  const links = world.links.filter((link) => link.topic === topic).map((link) => openLink(world, link, asOf));
  const answerable = links
    .filter((open) => open.happened !== "no" && !open.withoutVote)
    .map(({ link }) => link);
  const entries = recordEntries(world, topic, asOf);
  const living = world.states.filter(
    (state) => state.unMemberUntil === null || !endedBy(state, asOf, world.created),
  );
  const states = living
    .filter(({ id }) => only === undefined || only.has(id))
    .map((state): StateRecord => {
      const own = entries.get(state.id) ?? [];
      return {
        state,
        entries: own,
        silences: recordSilences(world, state, own, answerable),
        contradictions: recordContradictions(own),
      };
    });
  return { topic, asOf, links, states, ended: world.states.length - living.length, counts: countAll(states) };
}

function openLink({ rollCalls, instruments, created }: RecordWorld, link: CodedLink, asOf: string): OpenLink {
  const rollCall = link.deed === "vote" ? rollCalls.get(link.id) : undefined;
  if (rollCall !== undefined) {
    return {
      link,
      happened: happened({ lo: rollCall.dateLo, hi: rollCall.dateHi }, asOf, created),
      withoutVote: rollCall.outcome === "adopted-without-vote",
    };
  }
  const treaty = link.deed === "treaty" ? instruments.get(link.id) : undefined;
  const open = treaty?.openedLo ?? treaty?.adoptedLo ?? null;
  return { link, happened: open !== null && open > asOf ? "no" : "yes", withoutVote: false };
}

function endedBy(state: NodeRow<"State">, asOf: string, created: string): boolean {
  return happened({ lo: state.unMemberUntilLo, hi: state.unMemberUntilHi }, asOf, created) === "yes";
}

function countAll(states: readonly StateRecord[]): readonly RecordCount[] {
  const tally = new Map<string, RecordCount>();
  const add = (row: Omit<RecordCount, "states">) => {
    const key = JSON.stringify([RECORD_ACTS.indexOf(row.act), row.what, row.silent, row.answer]);
    tally.set(key, { ...row, states: (tally.get(key)?.states ?? 0) + 1 });
  };
  for (const { entries, silences } of states) {
    const answers = new Map(entries.map((entry) => answerOf(entry)).map((row) => [JSON.stringify(row), row]));
    for (const answer of answers.values()) add({ ...answer, silent: false });
    for (const { act, what, reason } of silences) add({ act, what, answer: reason, silent: true });
  }
  return [...tally].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, row]) => row);
}

const SIDES = { "1": "for", "-1": "against", "0": "neither" } as const;

function answerOf({ act, what, value, direction }: RecordEntry) {
  if (act === "said") return { act, what: null, answer: SIDES[`${direction}`] };
  if (act === "sponsored") return { act, what: null, answer: "sponsored" };
  return { act, what, answer: value };
}
