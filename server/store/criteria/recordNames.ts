import type { Locale } from "../../../schema/dateInWords.ts";
import type { Names } from "../../../schema/leafPhrase.ts";
import type { Records } from "./records.ts";

/** Names for what a question names: short ones where there are any, a roll call by the symbol of what was voted on. */
export function recordNames(records: Records, locale: Locale = "en"): Names {
  const zh = locale === "zh";
  const instrument = (id: string): string | null => {
    const row = records.instruments.get(id);
    if (row === undefined) return null;
    return (zh ? row.titleZh : null) ?? row.shortName ?? row.symbol ?? row.titleEn;
  };
  const names = (id: string): string | null => {
    const bloc = records.blocs.get(id);
    if (bloc !== undefined) return (zh ? bloc.nameZh : null) ?? bloc.nameEn ?? bloc.shortName;
    const rollCall = records.rollCalls.get(id);
    if (rollCall !== undefined) return instrument(records.takenOn.get(id) ?? "") ?? rollCall.title;
    const position = records.positions.get(id);
    if (position !== undefined) return (zh ? position.labelZh : null) ?? position.labelEn;
    const topic = records.topics.get(id);
    if (topic !== undefined) return (zh ? topic.questionZh : null) ?? topic.questionEn;
    return instrument(id);
  };
  return (id) => names(id) ?? id;
}
