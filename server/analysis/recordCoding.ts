/**
 * The coding of deeds: which roll calls, drafts and treaties bear on which topic, and what doing something with them says there. It is
 * our own reading and stands beside the dataset, not in it. Every line cites the rows of the dataset that it rests on; what no line names
 * is uncoded and counts for nothing.
 */

/** What was done: a ballot was cast in a roll call, a draft was sponsored, a treaty was signed or consented to. */
export const CODED_DEEDS = ["vote", "sponsorship", "treaty"] as const;
export type CodedDeed = (typeof CODED_DEEDS)[number];

/**
 * Where a deed points on the scale of its topic, whose positions run from −2 (no) to 2 (yes). For a roll call it is what a yes says; a no
 * says the opposite, an abstention neither. 0: it bears on the topic, but does not tell for which answer it speaks.
 */
export type Direction = -1 | 0 | 1;

/** One line of the coding. */
export interface CodedLink {
  readonly topic: string;
  readonly deed: CodedDeed;
  /** The id of a roll call (vote), or of an instrument. */
  readonly id: string;
  readonly direction: Direction;
  /** Why, in a sentence. */
  readonly reasonEn: string;
  readonly reasonZh: string;
  /** Ids of the roll calls, instruments and positions, and keys of the statements, that bear the reason out. */
  readonly cites: readonly string[];
}

export interface RecordCoding {
  /** Changes whenever a line does: it is printed with every figure. */
  readonly version: string;
  readonly links: readonly CodedLink[];
}
