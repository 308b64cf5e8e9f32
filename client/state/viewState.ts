/** What the reader is looking at, as one immutable value: the address bar, the drawing, the table and the panels all show this and nothing else. */

import type { FactKind } from "../../schema/kinds.ts";

export const VIEWS = ["alliances", "ties", "space", "blocs", "record", "graph", "find"] as const;
export type ViewName = (typeof VIEWS)[number];

export const LANGUAGES = ["en", "zh"] as const;
export type Language = (typeof LANGUAGES)[number];

/** Which roll calls count: a subject of the dataset or all of them, and a session where one is chosen. */
export interface RollCallChoice {
  /** A subject as the data names it; null for every subject. */
  readonly subject: string | null;
  /** A session as the data names it, such as `74`; null for every session. */
  readonly session: string | null;
  /** The id of the body that voted; null for every body. */
  readonly body: string | null;
  /** The first day that counts; null for no bound. */
  readonly from: string | null;
  /** The last day that counts, where the as-of day is not earlier; null for no bound of its own. */
  readonly until: string | null;
  /** The id of an instrument, on which or on whose drafts the roll calls were taken; null for any. */
  readonly instrument: string | null;
}

/** How agreement is measured, as the API names it. */
export const MEASURES = [
  "LIJPHART",
  "STRICT",
  "YES_NO_ONLY",
  "S_ABSOLUTE",
  "S_SQUARED",
  "KAPPA",
  "PI",
  "KAPPA_NOMINAL",
  "PI_NOMINAL",
] as const;
export type MeasureChoice = (typeof MEASURES)[number];

/**
 * Which pairs are joined: each state's closest partners (1 to 20), every pair with at least that much agreement (−1 to 1), or every pair that
 * agrees more, or less, than chance at a false discovery rate (0.001 to 0.5).
 */
export type LinkChoice =
  | { readonly rule: "closest"; readonly partners: number }
  | { readonly rule: "threshold"; readonly least: number }
  | { readonly rule: "significant"; readonly q: number; readonly direction: "more" | "less" };

export interface AllianceSettings {
  readonly rollCalls: RollCallChoice;
  readonly links: LinkChoice;
  readonly measure: MeasureChoice;
  /** What a decision without a vote counts as a yes of every member, 0 to 1; 0 leaves them out. */
  readonly consensus: number;
  /** Joint ballots that a pair needs, 1 to 100. */
  readonly minimumJoint: number;
  readonly size: "ballots" | "degree";
  /** A whole number, 0 to 999,999. */
  readonly seed: number;
}

export interface GraphSettings {
  /** The nodes whose facts are drawn, in the order in which they were opened; at most 20. */
  readonly around: readonly string[];
  /** Kinds of node that the reader took out of the drawing, as the API names them (`ROLL_CALL`). */
  readonly hidden: readonly string[];
  /** Kinds of fact that the reader took out of the drawing (`VOTED`). */
  readonly hiddenFacts: readonly string[];
  /** Facts drawn at most for each node of `around`, 1 to 500. */
  readonly perNode: number;
  /** Two nodes whose connection is asked for, in place of the surroundings of `around`. */
  readonly path: { readonly from: string; readonly to: string } | null;
}

export const TIES = ["sponsorship", "participation", "stances"] as const;

/** Which pairs are drawn: each actor's closest partners (1 to 20), or those significant at a level (0 to 1). Stances have neither. */
export type TieLinkChoice =
  | { readonly rule: "closest"; readonly partners: number }
  | { readonly rule: "significant"; readonly level: number };

/** What else than ballots joins two actors. */
export interface TieSettings {
  readonly of: (typeof TIES)[number];
  readonly links: TieLinkChoice;
  /** Stances: questions in common that a link needs, 1 to 20. */
  readonly topics: number;
  /** Also facts that are only possible. */
  readonly possible: boolean;
  readonly actors: "all" | "states";
}

export const SPACE_METHODS = ["pca", "mds"] as const;
export const SPACE_REGIONS = ["pointed", "all"] as const;

export interface SpaceSettings {
  readonly method: (typeof SPACE_METHODS)[number];
  /** The state that is drawn on the right of the first dimension. */
  readonly anchor: string;
  /** Ballots that a state needs, 1 to 100; null for half of the roll calls, at most 10. */
  readonly minimumBallots: number | null;
  /** Whose 95 % regions are drawn. */
  readonly regions: (typeof SPACE_REGIONS)[number];
}

export const COHESION_INDICES = ["ai", "attina", "rice"] as const;

export interface BlocSettings {
  /** Null before one is chosen. */
  readonly bloc: string | null;
  readonly index: (typeof COHESION_INDICES)[number];
  /** Days before and after a vote within which statements are shown beside who broke ranks, 0 to 366. */
  readonly days: number;
}

export const RECORD_SHOWN = ["all", "on-record", "contradictions"] as const;
export const RECORD_ORDERS = [
  "contradictions",
  "state",
  "said",
  "voted",
  "sponsored",
  "signed",
  "consented",
] as const;

export interface RecordSettings {
  /** A topic's id; null before one is chosen: then the page takes the one on which most is coded. */
  readonly topic: string | null;
  /** Every state, those with anything on record, or those whose record contradicts itself. */
  readonly shown: (typeof RECORD_SHOWN)[number];
  /** By what the states are ordered: by what they did, with most of it first; then by name. */
  readonly order: (typeof RECORD_ORDERS)[number];
}

/** The one thing that is selected. */
export type Selection =
  | { readonly type: "node"; readonly id: string }
  /** Two states; a comes before b by code point. */
  | { readonly type: "pair"; readonly a: string; readonly b: string }
  | { readonly type: "fact"; readonly kind: FactKind; readonly key: string };

export interface ViewState {
  readonly view: ViewName;
  readonly show: "drawing" | "table";
  /** A day; null means the dataset's own date. */
  readonly asOf: string | null;
  readonly selection: Selection | null;
  readonly alliances: AllianceSettings;
  readonly ties: TieSettings;
  readonly space: SpaceSettings;
  readonly blocs: BlocSettings;
  readonly record: RecordSettings;
  readonly graph: GraphSettings;
  readonly find: {
    /** The question as JSON text of `StateCriteria`; null before one is asked. Checked by whoever reads it. */
    readonly criteria: string | null;
  };
  /** Whether the alliance network lights the states that `find.criteria` finds. */
  readonly highlight: boolean;
  /** Whether the alliances say how sure their coalitions are, which takes the server some seconds. */
  readonly sure: boolean;
  /** Null until the reader or a link chose one. */
  readonly language: Language | null;
  /** First twelve digits of the hash of the dataset that the link was made with. */
  readonly data: string | null;
  /** Parameters of the address that are not ours, or whose value means nothing to us: kept, and said. */
  readonly unknown: readonly (readonly [name: string, value: string])[];
}

export const INITIAL_VIEW: ViewState = {
  view: "alliances",
  show: "drawing",
  asOf: null,
  selection: null,
  alliances: {
    rollCalls: { subject: null, session: null, body: null, from: null, until: null, instrument: null },
    links: { rule: "closest", partners: 6 },
    measure: "LIJPHART",
    consensus: 0,
    minimumJoint: 10,
    size: "ballots",
    seed: 1,
  },
  ties: {
    of: "stances",
    links: { rule: "closest", partners: 4 },
    topics: 2,
    possible: true,
    actors: "all",
  },
  space: { method: "pca", anchor: "USA", minimumBallots: null, regions: "pointed" },
  blocs: { bloc: null, index: "ai", days: 30 },
  record: { topic: null, shown: "all", order: "contradictions" },
  graph: { around: [], hidden: [], hiddenFacts: [], perNode: 150, path: null },
  find: { criteria: null },
  highlight: false,
  sure: false,
  language: null,
  data: null,
  unknown: [],
};

/** A pair of states in its one order. */
export function pairOf(first: string, second: string): Selection {
  return first < second ? { type: "pair", a: first, b: second } : { type: "pair", a: second, b: first };
}

/** Whether two selections are the same thing. */
export function sameSelection(first: Selection | null, second: Selection | null): boolean {
  if (first === null || second === null) return first === second;
  return selectionKey(first) === selectionKey(second);
}

/** A text that is equal for equal selections. */
export function selectionKey(selection: Selection): string {
  switch (selection.type) {
    case "node":
      return `node ${selection.id}`;
    case "pair":
      return `pair ${selection.a} ${selection.b}`;
    case "fact":
      return `fact ${selection.kind} ${selection.key}`;
  }
}
