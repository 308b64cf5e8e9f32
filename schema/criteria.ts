/** The set algebra behind "find states": its shape. */

export const BALLOTS = ["YES", "NO", "ABSTAIN", "ABSENT"] as const;
export type Ballot = (typeof BALLOTS)[number];

/** A question about states; exactly one key is set. Already checked: ids are not yet known to exist. */
export type StateCriteria =
  | { readonly all: readonly StateCriteria[] }
  | { readonly any: readonly StateCriteria[] }
  | { readonly not: StateCriteria }
  | { readonly partyTo: string }
  | { readonly consentedTo: string }
  | { readonly signatoryOf: string }
  | { readonly memberOf: string }
  | { readonly voted: { readonly rollCall: string; readonly ballots: readonly Ballot[] } }
  | { readonly sponsored: string }
  | { readonly stated: StatedCriterion }
  | { readonly region: string };

export type StatedCriterion =
  | { readonly position: string }
  | { readonly topic: { readonly id: string; readonly minPolarity?: number; readonly maxPolarity?: number } };
