import type { RecordEntry } from "./recordWorld.ts";

/**
 * - `changed`: the state said, voted or sponsored one way and later said (or, of the same kind, did) the other: it may have changed its mind.
 * - `word-against-word`: two statements that oppose each other on the same day, or in an order that the record does not tell.
 * - `word-against-deed`: a deed against the word that stood when it was done; or a word against a signature or a consent that stands.
 * - `deed-against-deed`: two deeds of different kinds that oppose each other; or two of one kind of which none is known to be the later.
 */
export const CONTRADICTION_KINDS = [
  "changed",
  "word-against-word",
  "word-against-deed",
  "deed-against-deed",
] as const;
export type ContradictionKind = (typeof CONTRADICTION_KINDS)[number];

/** Why a contradiction is only possible. */
export const DOUBTS = ["FACT_UNCERTAIN", "ORDER_UNKNOWN", "MAYBE_SUPERSEDED"] as const;
export type Doubt = (typeof DOUBTS)[number];

/** How the two sides lie in time. */
export type SideOrder = "earlier-first" | "same-day" | "unknown";

export interface Contradiction {
  readonly state: string;
  readonly kind: ContradictionKind;
  readonly certain: boolean;
  readonly order: SideOrder;
  /** Facts that point one way, by date; at least one. */
  readonly earlier: readonly RecordEntry[];
  /** Facts that point the other way, by date; at least one. */
  readonly later: readonly RecordEntry[];
  /** Empty where it is certain. */
  readonly doubts: readonly Doubt[];
}

/**
 * What a state's record on one topic holds against itself. Two facts oppose each other where one points to yes and the other to no. A fact
 * is compared with the last one of each other kind (word, ballot, sponsorship, treaty) that stood when it came about: what a later fact of
 * the same kind has overtaken no longer counts, and a neutral word or an abstention overtakes too. An absence is no ballot.
 * Certain: every fact is stated and had happened, their order is known, and nothing can have come between. Not being on record, such as
 * sponsoring without signing, is never a contradiction.
 *
 * @param entries one state's facts on one topic, in any order.
 * @returns by the first day of their later side, then of their earlier side, then by key.
 */
export function recordContradictions(entries: readonly RecordEntry[]): readonly Contradiction[] {
  const facts = entries.filter((entry) => !(entry.act === "voted" && entry.value === "absent"));
  const pairs = facts.flatMap((x, at) => facts.slice(at + 1).flatMap((y) => opposed(x, y, facts) ?? []));
  const byEarlier = gather(pairs, ({ kind, order, earlier, later }) =>
    JSON.stringify([kind, order, keyOf(earlier), channelOf(later)]),
  ).map(([first, ...rest]) => ({
    ...first,
    earlier: [first.earlier],
    later: [first, ...rest].map(({ later }) => later),
    parts: [first, ...rest],
  }));
  const rows = gather(byEarlier, ({ kind, order, earlier, later }) =>
    JSON.stringify([kind, order, earlier.map(channelOf), later.map(keyOf)]),
  ).map(([first, ...rest]): Contradiction => {
    const parts = [first, ...rest].flatMap((row) => row.parts);
    const certain = parts.some(({ doubts }) => doubts.length === 0);
    return {
      state: first.earlier[0]?.state ?? "",
      kind: first.kind,
      certain,
      order: first.order,
      earlier: [first, ...rest].flatMap(({ earlier }) => earlier),
      later: first.later,
      doubts: certain ? [] : DOUBTS.filter((doubt) => parts.some(({ doubts }) => doubts.includes(doubt))),
    };
  });
  return rows.sort((a, b) => compare(sortKey(a), sortKey(b)));
}

interface Pair {
  readonly kind: ContradictionKind;
  readonly order: SideOrder;
  readonly earlier: RecordEntry;
  readonly later: RecordEntry;
  readonly doubts: readonly Doubt[];
}

/** Signing and consenting to a treaty are one kind of deed. */
type Channel = "word" | "ballot" | "sponsorship" | "treaty";

const CHANNELS = {
  said: "word",
  voted: "ballot",
  sponsored: "sponsorship",
  signed: "treaty",
  consented: "treaty",
} as const satisfies Readonly<Record<RecordEntry["act"], Channel>>;

function channelOf({ act }: RecordEntry): Channel {
  return CHANNELS[act];
}

/** The contradiction between two facts; null where there is none, or where the earlier was overtaken for certain. */
function opposed(one: RecordEntry, two: RecordEntry, facts: readonly RecordEntry[]): Pair | null {
  if (one.direction * two.direction >= 0) return null;
  const order = orderOf(one, two);
  const [earlier, later] = order === "two-first" ? [two, one] : [one, two];
  const between = facts.filter(
    (fact) => fact !== earlier && fact !== later && channelOf(fact) === channelOf(earlier),
  );
  if (between.some((fact) => fact.certain && overtakes(fact, earlier, later))) return null;
  const superseded = between.some(
    (fact) => fact.direction !== earlier.direction && mayOvertake(fact, earlier, later),
  );
  const sides = order === "one-first" || order === "two-first" ? "earlier-first" : order;
  const kind = kindOf(earlier, later, sides);
  const doubts = [
    ...(earlier.certain && later.certain ? [] : (["FACT_UNCERTAIN"] as const)),
    ...(sides === "unknown" ? (["ORDER_UNKNOWN"] as const) : []),
    // That the state went from one side to the other stays true, whatever it said in between.
    ...(superseded && kind !== "changed" ? (["MAYBE_SUPERSEDED"] as const) : []),
  ];
  return { kind, order: sides, earlier, later, doubts };
}

function kindOf(earlier: RecordEntry, later: RecordEntry, order: SideOrder): ContradictionKind {
  const [first, second] = [channelOf(earlier), channelOf(later)];
  if (first === second) {
    if (order === "earlier-first") return "changed";
    return first === "word" ? "word-against-word" : "deed-against-deed";
  }
  if (first !== "word" && second !== "word") return "deed-against-deed";
  const passing = first === "ballot" || first === "sponsorship";
  return order === "earlier-first" && passing ? "changed" : "word-against-deed";
}

type Order = "one-first" | "two-first" | "same-day" | "unknown";

function orderOf(one: RecordEntry, two: RecordEntry): Order {
  if (one.hi < two.lo) return "one-first";
  if (two.hi < one.lo) return "two-first";
  return one.lo === one.hi && two.lo === two.hi ? "same-day" : "unknown";
}

/** Certainly after the earlier fact, and not after the later one. */
function overtakes(fact: RecordEntry, earlier: RecordEntry, later: RecordEntry): boolean {
  if (!(earlier.hi < fact.lo)) return false;
  return channelOf(fact) === channelOf(later) ? fact.hi < later.lo : fact.hi <= later.lo;
}

function mayOvertake(fact: RecordEntry, earlier: RecordEntry, later: RecordEntry): boolean {
  return earlier.lo < fact.hi && fact.lo <= later.hi;
}

function gather<T>(items: readonly T[], key: (item: T) => string): readonly [T, ...T[]][] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group === undefined) groups.set(key(item), [item]);
    else group.push(item);
  }
  return [...groups.values()];
}

function keyOf({ kind, row, act }: RecordEntry): string {
  return `${kind} ${row.key} ${act}`;
}

function sortKey({ earlier, later }: Contradiction): readonly string[] {
  return [later[0], earlier[0]].flatMap((entry) => (entry === undefined ? [] : [entry.lo, keyOf(entry)]));
}

function compare(a: readonly string[], b: readonly string[]): number {
  for (const [at, value] of a.entries()) {
    const other = b[at] ?? "";
    if (value !== other) return value < other ? -1 : 1;
  }
  return 0;
}
