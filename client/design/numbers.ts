/** Numbers as the atlas writes them. What is undefined is a dash with a reason, never 0. */

import type { Language } from "../state/viewState.ts";

/** An index between 0 and 1 with two digits: `.83`, `1.00`, `.00`. */
export function twoDigits(value: number): string {
  const text = value.toFixed(2);
  return text.startsWith("0") ? text.slice(1) : text.replace(/^-0/, "−").replace(/^-/, "−");
}

/** A count with thousands separators. */
export function count(value: number, language: Language = "en"): string {
  return new Intl.NumberFormat(language === "zh" ? "zh-CN" : "en-GB").format(value);
}
