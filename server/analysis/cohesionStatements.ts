import type { Bounds, Truth } from "../../schema/edtf.ts";

/** A statement, as far as its nearness to a vote depends on it. */
export interface DatedStatement {
  readonly dateLo: string | null;
  readonly dateHi: string | null;
  /** What was said, where, and what the position and its question say: searched for the instrument's symbol. */
  readonly texts: readonly (string | null)[];
}

export interface NearStatement<S> {
  readonly statement: S;
  /** `yes`: on every day that both dates can mean it lies in the window. `possibly`: on some. */
  readonly near: Exclude<Truth, "no">;
  /** Days from the vote to the statement, negative before it; null where either date is not one day. */
  readonly days: number | null;
  /** Whether a text of it names the instrument that was voted on. Without that the data does not tell what it was about. */
  readonly namesInstrument: boolean;
}

/**
 * Statements within so many days of a vote, before or after: those that name the instrument first, then the nearest. A statement without any
 * date is near no vote.
 * @param symbols Of the instruments voted on, such as `A/RES/74/247`.
 * @param days 0 or more.
 */
export function cohesionStatements<S extends DatedStatement>(
  vote: Bounds,
  symbols: readonly string[],
  statements: readonly S[],
  days: number,
): readonly NearStatement<S>[] {
  const patterns = symbols.flatMap(spellings);
  return statements
    .flatMap((statement): NearStatement<S>[] => {
      const near = isNear(vote, { lo: statement.dateLo, hi: statement.dateHi }, days);
      if (near === "no") return [];
      return [
        {
          statement,
          near,
          days: daysBetween(vote, statement),
          namesInstrument: patterns.some((pattern) =>
            statement.texts.some((text) => pattern.test(text ?? "")),
          ),
        },
      ];
    })
    .sort(
      (a, b) =>
        Number(b.namesInstrument) - Number(a.namesInstrument) ||
        (a.near === b.near ? 0 : a.near === "yes" ? -1 : 1) ||
        Math.abs(a.days ?? days) - Math.abs(b.days ?? days),
    );
}

/** A symbol as texts write it: whole, and the number of a resolution alone (`74/247`). */
function spellings(symbol: string): readonly RegExp[] {
  const number = /^A\/RES\/(\d+\/\d+)$/.exec(symbol)?.[1];
  return [symbol, ...(number === undefined ? [] : [number])].map((text) => {
    const literal = text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
    return new RegExp(`(?<![\\w/.])${literal}(?![\\w/])`);
  });
}

function isNear(vote: Bounds, statement: Bounds, days: number): Truth {
  if (statement.lo === null && statement.hi === null) return "no";
  const first = statement.lo === null ? Number.NEGATIVE_INFINITY : dayNumber(statement.lo);
  const last = statement.hi === null ? Number.POSITIVE_INFINITY : dayNumber(statement.hi);
  const voteFirst = vote.lo === null ? Number.NEGATIVE_INFINITY : dayNumber(vote.lo);
  const voteLast = vote.hi === null ? Number.POSITIVE_INFINITY : dayNumber(vote.hi);
  const nearest = Math.max(0, first - voteLast, voteFirst - last);
  if (nearest > days) return "no";
  const farthest = Math.max(last - voteFirst, voteLast - first);
  return farthest <= days ? "yes" : "possibly";
}

function daysBetween(vote: Bounds, { dateLo, dateHi }: DatedStatement): number | null {
  if (vote.lo === null || vote.lo !== vote.hi || dateLo === null || dateLo !== dateHi) return null;
  return dayNumber(dateLo) - dayNumber(vote.lo);
}

function dayNumber(day: string): number {
  return Date.parse(day) / 86_400_000;
}
