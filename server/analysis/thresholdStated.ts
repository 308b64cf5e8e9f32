import type { FactRow } from "../../schema/kinds.ts";

/** A number of consents that a note of the dataset says are needed, and the rows whose notes say so. */
export interface StatedThreshold {
  readonly needed: number;
  readonly rows: readonly FactRow<"PARTICIPATES_IN">[];
}

const NEEDED = /\b(\d{1,3}) (?:deposits |ratifications |instruments |consents )?needed\b/;

/**
 * How many consents bring a treaty into force, where the notes on its participants' rows say so in so many words ("40 needed"). The
 * dataset has no column for it, and nothing is filled in from elsewhere: null where no note says it, and where notes disagree.
 * @param actions the rows of one instrument.
 */
export function statedThreshold(actions: readonly FactRow<"PARTICIPATES_IN">[]): StatedThreshold | null {
  const found = actions.flatMap((row) => {
    const number = NEEDED.exec(row.note ?? "")?.[1];
    return number === undefined ? [] : [{ needed: Number(number), row }];
  });
  const [first] = found;
  if (first === undefined || found.some(({ needed }) => needed !== first.needed)) return null;
  return { needed: first.needed, rows: found.map(({ row }) => row) };
}
