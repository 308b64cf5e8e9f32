import type { TFunction } from "i18next";
import { dateInWords } from "../../schema/dateInWords.ts";
import type { Language } from "../state/viewState.ts";

interface Dated {
  readonly date: string | null;
  readonly endDate: string | null;
}

/** When an event was, in words: a day, or from one to another. */
export function eventWhen(t: TFunction, { date, endDate }: Dated, language: Language): string {
  const from = dateInWords(date ?? "", language);
  if (endDate === null || endDate === date) return from;
  return t("panel.event.period", { from, to: dateInWords(endDate, language) });
}
