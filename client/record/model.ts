import type { ContradictionFactFragment, RecordOfTopicQuery } from "../generated/operations.ts";
import { localName } from "../locales/localName.ts";
import type { Language, RecordSettings } from "../state/viewState.ts";

export type RecordAnswer = RecordOfTopicQuery["record"];
export type RecordEntry = RecordAnswer["states"][number]["entries"][number];
export type RecordSilence = RecordAnswer["states"][number]["silences"][number];
export type RecordContradiction = RecordAnswer["states"][number]["contradictions"][number];
export type OpenLink = RecordAnswer["links"][number];
export type RecordAct = RecordEntry["act"];
export type FactHandle = Pick<ContradictionFactFragment, "factKind" | "key">;

export const ACTS = [
  "SAID",
  "VOTED",
  "SPONSORED",
  "SIGNED",
  "CONSENTED",
] as const satisfies readonly RecordAct[];

/** A column of the matrix: an act as a whole, or on one roll call or treaty. */
export interface RecordColumn {
  readonly id: string;
  readonly act: RecordAct;
  /** The roll call or the treaty; null where the act is shown as a whole. */
  readonly what: string | null;
  /** What was voted on, signed …; null where the act is shown as a whole. */
  readonly name: string | null;
  /** `uncoded`: no line of the coding bears on the topic. `without-vote`: adopted without one. */
  readonly state: "open" | "uncoded" | "without-vote";
  /** The lines of the coding behind it. */
  readonly links: readonly OpenLink[];
}

export interface RecordCell {
  readonly entries: readonly RecordEntry[];
  readonly silence: RecordSilence["reason"] | null;
}

export interface RecordRow {
  readonly id: string;
  readonly name: string;
  /** In the order of the columns. */
  readonly cells: readonly RecordCell[];
  readonly contradictions: readonly RecordContradiction[];
  readonly certain: number;
  readonly possible: number;
  readonly onRecord: number;
}

/** The columns that a topic has on its day: the five acts in their order, roll calls by date, treaties in the order of the coding. */
export function recordColumns(answer: RecordAnswer, language: Language): readonly RecordColumn[] {
  const there = answer.links.filter(({ happened }) => happened !== "NO");
  const of = (deed: OpenLink["link"]["deed"]) => there.filter(({ link }) => link.deed === deed);
  const votes = [...of("VOTE")].sort((a, b) => text(dateOf(a), dateOf(b)));
  const whole = (act: RecordAct, links: readonly OpenLink[], state: RecordColumn["state"] = "open") => ({
    id: act,
    act,
    what: null,
    name: null,
    state,
    links,
  });
  const each = (act: RecordAct, links: readonly OpenLink[]): readonly RecordColumn[] =>
    links.length === 0
      ? [whole(act, [], "uncoded")]
      : links.map((open) => ({
          id: `${act} ${open.link.id}`,
          act,
          what: open.link.id,
          name: linkName(open, language),
          state: open.withoutVote ? "without-vote" : "open",
          links: [open],
        }));
  const drafts = of("SPONSORSHIP");
  return [
    whole("SAID", []),
    ...each("VOTED", votes),
    whole("SPONSORED", drafts, drafts.length === 0 ? "uncoded" : "open"),
    ...each("SIGNED", of("TREATY")),
    ...each("CONSENTED", of("TREATY")),
  ];
}

/** A document by its symbol, a treaty by its short name. */
export function linkName({ link }: OpenLink, language: Language): string {
  const { instrument, rollCall } = link;
  if (instrument === null) return rollCall?.label ?? link.id;
  if (instrument.symbol !== null) return instrument.label;
  if (language === "zh" && instrument.titleZh !== null) return instrument.titleZh.split(/[;；]/)[0] ?? "";
  return link.deed === "TREATY" ? instrument.label : (instrument.titleEn ?? instrument.label);
}

/** The rows of the matrix, in the order of the answer. */
export function recordRows(
  answer: RecordAnswer,
  columns: readonly RecordColumn[],
  language: Language,
): readonly RecordRow[] {
  return answer.states.map(({ state, entries, silences, contradictions }) => {
    const certain = contradictions.filter((row) => row.certain).length;
    return {
      id: state.id,
      name: localName(state, language),
      cells: columns.map((column) => cellOf(column, entries, silences)),
      contradictions,
      certain,
      possible: contradictions.length - certain,
      onRecord: entries.length,
    };
  });
}

function cellOf(
  { act, what }: RecordColumn,
  entries: readonly RecordEntry[],
  silences: readonly RecordSilence[],
): RecordCell {
  const here = (item: { readonly act: RecordAct; readonly what: string | null }) =>
    item.act === act && (what === null || item.what === what);
  return {
    entries: entries.filter(here),
    silence: silences.find(here)?.reason ?? null,
  };
}

/** The rows that the reader wants to see, in the order that they chose. */
export function shownRows(
  rows: readonly RecordRow[],
  columns: readonly RecordColumn[],
  { shown, order }: Pick<RecordSettings, "shown" | "order">,
): readonly RecordRow[] {
  const kept = rows.filter(
    ({ contradictions, onRecord }) =>
      shown === "all" || (shown === "on-record" ? onRecord > 0 : contradictions.length > 0),
  );
  const rank = new Map(kept.map((row) => [row, rankOf(row, columns, order)]));
  return [...kept].sort(
    (a, b) => (rank.get(b) ?? 0) - (rank.get(a) ?? 0) || a.name.localeCompare(b.name) || text(a.id, b.id),
  );
}

const BALLOT_RANK: Readonly<Record<string, number>> = { yes: 4, abstain: 3, no: 2, absent: 1 };

function rankOf(row: RecordRow, columns: readonly RecordColumn[], order: RecordSettings["order"]): number {
  const entries = row.cells.flatMap(({ entries }, at) =>
    columns[at]?.act === order.toUpperCase() ? entries : [],
  );
  switch (order) {
    case "state":
      return 0;
    case "contradictions":
      return row.certain * 1_000_000 + row.possible * 1_000 + row.onRecord;
    case "said":
      return entries.length === 0 ? -10 : (entries.at(-1)?.polarity ?? -3);
    case "voted":
      return BALLOT_RANK[entries.at(-1)?.value ?? ""] ?? 0;
    default:
      return entries.length;
  }
}

function dateOf({ link }: OpenLink): string {
  return link.rollCall?.date ?? "";
}

function text(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
