/**
 * The vocabulary: every kind of node and every kind of fact (relationship), as one table.
 * Both engines' schemas, the check of the dataset, the generated data dictionary and the legend are derived from it.
 */

import type { BallotTable } from "./ballotTable.ts";

/** `date` is EDTF as written; the store keeps two more columns beside it, `<name>Lo` and `<name>Hi` (days, null where open). */
export type PropertyType = "text" | "boolean" | "integer" | "float" | "date" | "ids";

/** A value as it is stored: an unknown one is null, never "" or 0. */
export type Value = string | number | boolean | null | readonly string[];

export const NODE_KINDS = {
  State: {
    table: "states",
    label: "State",
    properties: {
      iso2: "text",
      m49: "text",
      nameEn: "text",
      officialNameEn: "text",
      nameZh: "text",
      unMember: "boolean",
      unMemberSince: "date",
      unMemberUntil: "date",
      region: "text",
      subregion: "text",
      lat: "float",
      lng: "float",
      sources: "ids",
    },
  },
  Bloc: {
    table: "blocs",
    label: "Bloc",
    properties: {
      shortName: "text",
      nameEn: "text",
      nameZh: "text",
      kind: "text",
      founded: "date",
      sources: "ids",
    },
  },
  Organisation: {
    table: "organisations",
    label: "Organisation",
    properties: { kind: "text", nameEn: "text", nameZh: "text", sources: "ids" },
  },
  Instrument: {
    table: "instruments",
    label: "Instrument",
    properties: {
      kind: "text",
      symbol: "text",
      shortName: "text",
      titleEn: "text",
      titleZh: "text",
      depositary: "text",
      dated: "date",
      adopted: "date",
      opened: "date",
      inForce: "date",
      status: "text",
      participation: "text",
      participationAsOf: "date",
      sources: "ids",
    },
  },
  RollCall: {
    table: "roll_calls",
    label: "Roll call",
    properties: {
      subject: "text",
      session: "text",
      date: "date",
      title: "text",
      yes: "integer",
      no: "integer",
      abstain: "integer",
      absent: "integer",
      outcome: "text",
      ballots: "text",
      /** Derived (schema/openBallots.ts): whether a member without a ballot on record may have cast this one. */
      openYes: "boolean",
      openNo: "boolean",
      openAbstain: "boolean",
      openAbsent: "boolean",
      note: "text",
      sources: "ids",
    },
  },
  Topic: {
    table: "topics",
    label: "Topic",
    properties: { questionEn: "text", questionZh: "text", descriptionEn: "text" },
  },
  Position: {
    table: "positions",
    label: "Position",
    properties: { labelEn: "text", labelZh: "text", polarity: "integer" },
  },
  Event: {
    table: "events",
    label: "Event",
    properties: {
      date: "date",
      endDate: "date",
      place: "text",
      titleEn: "text",
      titleZh: "text",
      sources: "ids",
    },
  },
  Source: {
    table: "sources",
    label: "Source",
    properties: {
      title: "text",
      publisher: "text",
      url: "text",
      date: "date",
      note: "text",
      reuse: "text",
    },
  },
} as const satisfies Record<string, NodeKindSpec>;

export const FACT_KINDS = {
  MEMBER_OF: {
    table: "memberships",
    label: "is a member of",
    from: ["State"],
    to: ["Bloc"],
    properties: { role: "text", started: "date", ended: "date", note: "text" },
  },
  PARTICIPATES_IN: {
    table: "treaty_actions",
    label: "participates in",
    from: ["State", "Bloc"],
    to: ["Instrument"],
    properties: {
      action: "text",
      date: "date",
      inForce: "date",
      confidence: "text",
      note: "text",
      /**
       * Derived when a package is read (schema/participation.ts), so that a set question compares days only. `…Lo`: the first day on which
       * it can be so; `…Hi`: the first day from which it is so for certain, "never" where the record cannot make it certain.
       * Null on a row that does not bear on it.
       */
      signedLo: "text",
      signedHi: "text",
      consentLo: "text",
      consentHi: "text",
      forceLo: "text",
      forceHi: "text",
      leftLo: "text",
      leftHi: "text",
    },
  },
  VOTED: {
    table: "ballots",
    label: "voted in",
    from: ["State"],
    to: ["RollCall"],
    properties: { ballot: "text" },
  },
  ON: {
    table: "roll_calls",
    label: "was taken on",
    from: ["RollCall"],
    to: ["Instrument"],
    properties: {},
  },
  SPONSORED: {
    table: "sponsorships",
    label: "sponsored",
    from: ["State", "Bloc"],
    to: ["Instrument"],
    properties: { role: "text", date: "date" },
  },
  STATED: {
    table: "statements",
    label: "stated",
    from: ["State", "Bloc", "Organisation"],
    to: ["Position"],
    properties: {
      date: "date",
      forum: "text",
      summaryEn: "text",
      summaryZh: "text",
      confidence: "text",
    },
  },
  ANSWERS: {
    table: "positions",
    label: "answers",
    from: ["Position"],
    to: ["Topic"],
    properties: {},
  },
  RELATES_TO: {
    table: "instrument_relations",
    label: "relates to",
    from: ["Instrument"],
    to: ["Instrument", "Organisation"],
    properties: { relation: "text" },
  },
  HELD_BY: {
    table: "events",
    label: "was held by",
    from: ["RollCall", "Event"],
    to: ["Organisation", "State", "Bloc"],
    properties: {},
  },
} as const satisfies Record<string, FactKindSpec>;

interface NodeKindSpec {
  /** The table of the data package that holds it. */
  readonly table: string;
  /** The word a reader sees. */
  readonly label: string;
  readonly properties: Readonly<Record<string, PropertyType>>;
}

interface FactKindSpec extends NodeKindSpec {
  readonly from: readonly string[];
  readonly to: readonly string[];
}

export type NodeKind = keyof typeof NODE_KINDS;
export type FactKind = keyof typeof FACT_KINDS;

export const nodeKinds = Object.keys(NODE_KINDS) as readonly NodeKind[];
export const factKinds = Object.keys(FACT_KINDS) as readonly FactKind[];

export function isFactKind(kind: NodeKind | FactKind): kind is FactKind {
  return Object.hasOwn(FACT_KINDS, kind);
}

type Stored<T extends PropertyType> = T extends "boolean"
  ? boolean
  : T extends "integer" | "float"
    ? number
    : T extends "ids"
      ? readonly string[]
      : string;

type Bounds<P extends Readonly<Record<string, PropertyType>>> = {
  readonly [K in keyof P as P[K] extends "date" ? `${string & K}Lo` | `${string & K}Hi` : never]:
    | string
    | null;
};

type Columns<P extends Readonly<Record<string, PropertyType>>> = {
  readonly [K in keyof P]: P[K] extends "ids" ? readonly string[] : Stored<P[K]> | null;
} & Bounds<P>;

/** A node as the store returns it: its id and every property of its kind, unknown ones null. */
export type NodeRow<K extends NodeKind = NodeKind> = {
  readonly id: string;
} & Columns<(typeof NODE_KINDS)[K]["properties"]>;

/**
 * A fact as the store returns it: the key of its row (unique in its kind), its two ends, its properties and the ids of its sources.
 * A ballot's sources are its roll call's and are not stored again: the list is empty.
 */
export type FactRow<K extends FactKind = FactKind> = {
  readonly key: string;
  readonly from: string;
  readonly fromKind: (typeof FACT_KINDS)[K]["from"][number];
  readonly to: string;
  readonly toKind: (typeof FACT_KINDS)[K]["to"][number];
  readonly sources: readonly string[];
} & Columns<(typeof FACT_KINDS)[K]["properties"]>;

/** What the Dataset node says of the data that the store holds. */
export interface DatasetInfo {
  /** SHA-256 of the package's content, 64 hexadecimal digits. */
  readonly hash: string;
  readonly name: string;
  readonly title: string;
  readonly version: string;
  /** The date of the dataset, C in the contract of set questions: a day. */
  readonly created: string;
  readonly licence: string;
  readonly attribution: string;
  /** When it was written into the store: ISO 8601, UTC. */
  readonly importedAt: string;
  /** Nodes and facts by kind. */
  readonly counts: Readonly<Record<string, number>>;
  /** First and last day that a fact of the data names. */
  readonly coverageFrom: string | null;
  readonly coverageTo: string | null;
  /** What the dataset was put together from, in order, where it is more than one data package. */
  readonly parts?: readonly DatasetPart[];
}

/** A package or a file that is part of a dataset. */
export interface DatasetPart {
  /** "data-package", or the id of the format of an official export. */
  readonly format: string;
  /** The package's name and version, or the file's name. */
  readonly name: string;
  /** SHA-256 of the package's content or of the file's bytes, unpacked: 64 hexadecimal digits. */
  readonly hash: string;
  /** Which reading of the format made it: a later one may make more of the same file. 0 for a package. */
  readonly reading: number;
  /** Rows of the file, and those of them that were rejected; 0 for a package, of which every row is there. */
  readonly rows: number;
  readonly rejected: number;
}

/** A whole dataset in the vocabulary, ready to be written: every array sorted by id or key. */
export interface GraphData {
  readonly dataset: Omit<DatasetInfo, "importedAt">;
  /** The ballots of a large dataset. Where it is there, `facts.VOTED` is empty. */
  readonly ballots?: BallotTable;
  readonly nodes: { readonly [K in NodeKind]: readonly NodeRow<K>[] };
  readonly facts: { readonly [K in FactKind]: readonly FactRow<K>[] };
}
