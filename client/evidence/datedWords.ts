import type { TFunction } from "i18next";
import { dateInWords } from "../../schema/dateInWords.ts";
import type { Language } from "../state/viewState.ts";
import { happenedBy } from "./truth.ts";
import type { Day } from "./useDay.ts";

/** A date in words, with a word that it is later where it comes after the day of the page. */
export function datedWords(t: TFunction, written: string | null, day: Day, language: Language): string {
  const words = dateInWords(written ?? "", language);
  return happenedBy(written, day) === "no" ? `${words} · ${t("panel.laterWord")}` : words;
}
