import type { Language } from "../state/viewState.ts";

/** The language of a reader who has not chosen one: Chinese where the browser asks for it before English. */
export function firstLanguage(wanted: readonly string[]): Language {
  const first = wanted.find((tag) => /^(en|zh)\b/i.test(tag));
  return first !== undefined && /^zh/i.test(first) ? "zh" : "en";
}
