import { parseEdtf } from "./edtf.ts";

export type Locale = "en" | "zh";

export interface DateWords {
  /** "short" (the default) writes Dec, "long" December. Chinese has one form. */
  readonly month?: "short" | "long";
}

/**
 * A date of the dataset for a reader: "27 Dec 2019", "Mar 2019", "between Mar and Sep 2019", "on or before Apr 2008",
 * "on or after 23 Jan 2024", "date unknown".
 * @param written EDTF (schema/edtf.ts); what is malformed comes back as it is.
 */
export function dateInWords(
  written: string,
  locale: Locale = "en",
  { month = "short" }: DateWords = {},
): string {
  if (written === "") return locale === "zh" ? "日期不详" : "date unknown";
  if (parseEdtf(written) === null) return written;
  if (!written.startsWith("[")) return pointInWords(written, locale, month);
  const [from = "", to = ""] = written.slice(1, -1).split("..");
  const first = from === "" ? "" : pointInWords(from, locale, month);
  const last = to === "" ? "" : pointInWords(to, locale, month);
  if (locale === "zh") {
    if (from === "") return `不晚于${last}`;
    return to === "" ? `不早于${first}` : `${first}至${last}之间`;
  }
  if (from === "") return `on or before ${last}`;
  if (to === "") return `on or after ${first}`;
  const year = from.slice(0, 4);
  const sameYear = from.length > 4 && to.length > 4 && to.startsWith(year);
  return `between ${sameYear ? first.slice(0, -year.length - 1) : first} and ${last}`;
}

/** Month names come from one variety of English: what others abbreviate changes between releases of the language data. */
function pointInWords(point: string, locale: Locale, style: "short" | "long"): string {
  const [year = "", month, day] = point.split("-");
  if (locale === "zh") {
    return [
      [year, "年"],
      [month, "月"],
      [day, "日"],
    ]
      .map(([digits, unit]) => (digits === undefined ? "" : `${Number(digits)}${unit}`))
      .join("");
  }
  if (month === undefined) return year;
  const format = new Intl.DateTimeFormat("en-US", { month: style, timeZone: "UTC" });
  const name = format.format(Date.UTC(2000, Number(month) - 1));
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}
