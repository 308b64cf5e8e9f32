/** The set algebra behind "find states": its shape. */

export const BALLOTS = ["YES", "NO", "ABSTAIN", "ABSENT"] as const;
export type Ballot = (typeof BALLOTS)[number];

/** A question about states; exactly one key is set. Already checked: ids are not yet known to exist. */
export type StateCriteria =
  | { readonly all: readonly StateCriteria[] }
  | { readonly any: readonly StateCriteria[] }
  | { readonly not: StateCriteria }
  | CriteriaLeaf;

/** A question that names a fact, and not other questions. */
export type CriteriaLeaf =
  | { readonly partyTo: string }
  | { readonly consentedTo: string }
  | { readonly signatoryOf: string }
  | { readonly memberOf: string }
  | { readonly voted: VotedCriterion }
  | { readonly sponsored: string }
  | { readonly stated: StatedCriterion }
  | { readonly region: string };

export interface VotedCriterion {
  readonly rollCall: string;
  /** At least one, in the order of BALLOTS, none twice. */
  readonly ballots: readonly Ballot[];
}

export type StatedCriterion = { readonly position: string } | { readonly topic: TopicCriterion };

/** An answer to a topic within bounds of polarity, −2 to 2; a position without polarity matches no bound. */
export interface TopicCriterion {
  readonly id: string;
  readonly minPolarity?: number;
  readonly maxPolarity?: number;
}

/** A question may be so deep (a leaf alone is 1 deep) and have so many leaves. */
export const MAX_DEPTH = 8;
export const MAX_LEAVES = 64;

type KeyOf<T> = T extends unknown ? keyof T : never;
export type LeafField = KeyOf<CriteriaLeaf>;
