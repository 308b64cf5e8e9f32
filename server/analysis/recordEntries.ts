import { EARLIEST_DAY, happened, NEVER } from "../../schema/edtf.ts";
import type { FactRow, NodeRow } from "../../schema/kinds.ts";
import { CONSENTS } from "../../schema/participation.ts";
import type { CodedDeed, CodedLink, Direction } from "./recordCoding.ts";
import type { RecordEntry, RecordWorld } from "./recordWorld.ts";

/**
 * Everything that states said or did on a topic by a day, by state; each list by date, then by kind and key. What had certainly not
 * happened by the day is left out, whatever else is on record: an earlier day never shows a later fact.
 *
 * A ballot points where its roll call's line says (yes), the other way (no) or nowhere (abstain, absent); a denunciation points against its
 * treaty. What blocs said or signed is theirs: it is not counted as their members'.
 */
export function recordEntries(
  world: RecordWorld,
  topic: string,
  asOf: string,
): ReadonlyMap<string, readonly RecordEntry[]> {
  const links = new Map(
    world.links.filter((link) => link.topic === topic).map((link) => [`${link.deed} ${link.id}`, link]),
  );
  const coded = (deed: CodedDeed, id: string) => links.get(`${deed} ${id}`);
  const found = [
    ...saidOn(world, topic),
    ...votedOn(world, coded),
    ...sponsoredOn(world, coded),
    ...joinedOn(world, coded),
  ];
  const states = new Set(world.states.map(({ id }) => id));
  const byState = new Map<string, RecordEntry[]>();
  for (const { firm, ...entry } of found) {
    const truth = happened({ lo: entry.lo, hi: entry.hi }, asOf, world.created);
    if (truth === "no" || !states.has(entry.state)) continue;
    const list = byState.get(entry.state) ?? [];
    byState.set(entry.state, list);
    list.push({ ...entry, certain: firm && truth === "yes" });
  }
  for (const list of byState.values()) list.sort(byDate);
  return byState;
}

type Found = Omit<RecordEntry, "certain"> & { readonly firm: boolean };
type Coded = (deed: CodedDeed, id: string) => CodedLink | undefined;

function* saidOn({ statements, positions, created }: RecordWorld, topic: string): Generator<Found> {
  for (const row of statements) {
    const position = positions.get(row.to);
    if (position?.topic !== topic || row.fromKind !== "State") continue;
    const { polarity } = position.row;
    yield {
      state: row.from,
      act: "said",
      kind: "STATED",
      row,
      what: row.to,
      value: row.to,
      direction: signOf(polarity ?? 0),
      polarity,
      date: row.date,
      ...span(row.dateLo, row.dateHi, created),
      firm: row.confidence === "stated",
    };
  }
}

const BALLOT_SIGN: Readonly<Record<string, Direction>> = { yes: 1, no: -1 };

function* votedOn({ ballots, rollCalls, created }: RecordWorld, coded: Coded): Generator<Found> {
  for (const row of ballots) {
    const link = coded("vote", row.to);
    const rollCall = rollCalls.get(row.to);
    if (link === undefined || rollCall === undefined || row.ballot === null) continue;
    yield {
      state: row.from,
      act: "voted",
      kind: "VOTED",
      row,
      what: row.to,
      value: row.ballot,
      direction: signOf(link.direction * (BALLOT_SIGN[row.ballot] ?? 0)),
      polarity: null,
      date: rollCall.date,
      ...span(rollCall.dateLo, rollCall.dateHi, created),
      firm: true,
    };
  }
}

function* sponsoredOn({ sponsorships, created }: RecordWorld, coded: Coded): Generator<Found> {
  for (const row of sponsorships) {
    const link = coded("sponsorship", row.to);
    if (link === undefined || row.fromKind !== "State") continue;
    yield {
      state: row.from,
      act: "sponsored",
      kind: "SPONSORED",
      row,
      what: row.to,
      value: row.role ?? "sponsor",
      direction: link.direction,
      polarity: null,
      date: row.date,
      ...span(row.dateLo, row.dateHi, created),
      firm: true,
    };
  }
}

/** A definitive signature (one with an entry into force of its own) is a signature and a consent. An invitation is no deed of the state. */
function* joinedOn({ actions, instruments, created }: RecordWorld, coded: Coded): Generator<Found> {
  for (const row of actions) {
    const link = coded("treaty", row.to);
    const instrument = instruments.get(row.to);
    if (link === undefined || instrument === undefined || row.fromKind !== "State") continue;
    const { action } = row;
    if (action === null || action === "invited") continue;
    const left = action === "denunciation";
    const found = {
      state: row.from,
      kind: "PARTICIPATES_IN",
      row,
      what: row.to,
      value: action,
      direction: signOf(left ? -link.direction : link.direction),
      polarity: null,
      date: row.date,
      firm: row.confidence === "stated",
    } as const;
    if (action === "signature") yield { ...found, act: "signed", ...spanOfAction(row, instrument, created) };
    const consents = CONSENTS.includes(action) || (action === "signature" && row.inForce !== null);
    if (left || consents) yield { ...found, act: "consented", ...spanOfAction(row, instrument, created) };
  }
}

/** Nobody signs or ratifies what is not yet open or adopted; consent came no later than its own entry into force. */
function spanOfAction(
  row: FactRow<"PARTICIPATES_IN">,
  instrument: NodeRow<"Instrument">,
  created: string,
): Pick<RecordEntry, "lo" | "hi"> {
  const open = instrument.openedLo ?? instrument.adoptedLo ?? EARLIEST_DAY;
  const known = row.consentHi !== null && row.consentHi !== NEVER ? row.consentHi : row.dateHi;
  const lo = row.dateLo ?? open;
  return span(later(lo, open), row.dateHi === null ? known : row.dateHi, created);
}

function span(lo: string | null, hi: string | null, created: string): Pick<RecordEntry, "lo" | "hi"> {
  const from = lo ?? EARLIEST_DAY;
  const until = hi ?? created;
  return { lo: from, hi: later(from, until) };
}

function signOf(value: number): Direction {
  return value > 0 ? 1 : value < 0 ? -1 : 0;
}

function byDate(a: RecordEntry, b: RecordEntry): number {
  return (
    text(a.lo, b.lo) ||
    text(a.hi, b.hi) ||
    text(a.kind, b.kind) ||
    text(a.row.key, b.row.key) ||
    text(a.act, b.act)
  );
}

function text(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function later(a: string, b: string): string {
  return a > b ? a : b;
}
