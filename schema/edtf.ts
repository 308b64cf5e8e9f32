/**
 * Dates as their sources write them, in a small part of EDTF (https://www.loc.gov/standards/datetime/): `2019`, `2019-11`,
 * `2019-11-18`, `[..X]`, `[X..]`, `[X..Y]` with X and Y of any of these. A day is text, `2019-12-27`: days compare as text.
 */

/** Two inclusive days; null where that side is open. An empty date has both open. */
export interface Bounds {
  readonly lo: string | null;
  readonly hi: string | null;
}

/** Whether something held, when dates are known only in part. In this order: `all` takes the least, `any` the greatest. */
export const TRUTHS = ["no", "possibly", "yes"] as const;
export type Truth = (typeof TRUTHS)[number];

/** Stand for an open side where days are compared: before every day that a date can name, and after it ("n" sorts after every digit). */
export const EARLIEST_DAY = "0000-01-01";
export const NEVER = "never";

const POINT = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const SET = /^\[([^[\]]*?)\.\.([^[\]]*)\]$/;

/**
 * The earliest and the latest day that a date can mean; `""` (unknown) has neither.
 * @returns null where the text is malformed: another notation, a day that the calendar lacks, or bounds in the wrong order.
 */
export function parseEdtf(written: string): Bounds | null {
  if (written === "") return { lo: null, hi: null };
  const set = SET.exec(written);
  if (set === null) return parsePoint(written);
  const [, from = "", to = ""] = set;
  if (from === "" && to === "") return null;
  const first = from === "" ? OPEN : parsePoint(from);
  const last = to === "" ? OPEN : parsePoint(to);
  if (first === null || last === null) return null;
  const { lo } = first;
  const { hi } = last;
  return lo !== null && hi !== null && lo > hi ? null : { lo, hi };
}

const OPEN: Bounds = { lo: null, hi: null };

function parsePoint(text: string): Bounds | null {
  const [, year, month, day] = POINT.exec(text) ?? [];
  if (year === undefined || year === "0000") return null;
  if (month === undefined) return { lo: `${year}-01-01`, hi: `${year}-12-31` };
  const length = daysIn(Number(year), Number(month));
  if (day === undefined) {
    return length === 0 ? null : { lo: `${text}-01`, hi: `${text}-${length}` };
  }
  return Number(day) < 1 || Number(day) > length ? null : { lo: text, hi: text };
}

/** Days in a month of the Gregorian calendar, which EDTF uses for all years; 0 where there is no such month. */
function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  if (month < 1 || month > 12) return 0;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Whether a text is one day of the calendar, `2019-12-27`. */
export function isDay(text: string): boolean {
  return text.length === 10 && parsePoint(text) !== null;
}

/**
 * Whether a thing of the past had happened by a day.
 * @param bounds Of its date. With the latest day open it happened on `created` at the latest.
 * @param created The date of the dataset, a day.
 */
export function happened({ lo, hi }: Bounds, day: string, created: string): Truth {
  if (lo !== null && lo > day) return "no";
  return (hi ?? created) <= day ? "yes" : "possibly";
}
