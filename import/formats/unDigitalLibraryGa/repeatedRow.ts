import type { Layout } from "./columns.ts";

/** What differs between two rows of a roll call. */
export interface BallotCells {
  readonly code: string;
  readonly name: string;
  readonly vote: string;
}

/**
 * Rows of one roll call differ in three cells only, and come one after the other. A row whose text is that of the row before, but for these three,
 * need not be cut into cells again: 199 of 200 rows of an export.
 */
export interface RepeatedRow {
  /** Takes a row for the pattern of those that follow. Where it quotes its first cells there is none. */
  learn(text: string, cells: readonly string[]): void;
  /** Forgets the pattern. */
  forget(): void;
  /** The ballot in the row at a position of a text, and where its line ends; null where it does not repeat the pattern. */
  match(text: string, at: number): { readonly ballot: BallotCells; readonly end: number } | null;
}

export function createRepeatedRow(layout: Layout): RepeatedRow {
  const { id, code, name, vote } = layout;
  const isInOrder = id === 0 && code === 1 && name === 2 && vote === 3;
  const known = new Map<string, BallotCells | null>();
  let before: string | null = null;
  let after = "";
  return {
    learn(text, cells) {
      const start = `${cells[id]},${cells[code]},${cells[name]},${cells[vote]},`;
      before = isInOrder && !start.includes('"') && text.startsWith(start) ? `${cells[id]},` : null;
      after = text.slice(start.length - 1);
    },
    forget() {
      before = null;
    },
    match(text, at) {
      if (before === null || text.slice(at, at + before.length) !== before) return null;
      const start = at + before.length;
      const comma = text.indexOf(",", start);
      const end = text.indexOf("\n", comma) - after.length;
      // A line end in one of the other cells makes this a place in the middle of the row.
      if (end <= start || after.includes("\n") || text.slice(end, end + after.length) !== after) return null;
      const written = text.slice(start, end);
      let ballot = known.get(written);
      if (ballot === undefined) {
        ballot = ballotCells(written);
        known.set(Buffer.from(written, "utf8").toString("utf8"), ballot);
      }
      return ballot === null ? null : { ballot, end: end + after.length };
    },
  };
}

/** Three plain cells; null for anything else. */
function ballotCells(written: string): BallotCells | null {
  const [code, name, vote, ...others] = Buffer.from(written, "utf8").toString("utf8").split(",");
  if (code === undefined || name === undefined || vote === undefined || others.length > 0) return null;
  return /["\r\n]/.test(written) ? null : { code, name, vote };
}
