import type { TFunction } from "i18next";
import { dateInWords } from "../../schema/dateInWords.ts";
import { localName } from "../locales/localName.ts";
import type { Language } from "../state/viewState.ts";
import type { FoundFact } from "./rows.ts";

/** A fact of an answer in a few words, `ratification 3 May 2010, in force 1 Sep 2010`; its kind is said by the column that it stands in. */
export function factWords(t: TFunction, fact: FoundFact, language: Language): string {
  const day = (written: string | null) => dateInWords(written ?? "", language);
  if ("ballot" in fact) return t(`ballot.${fact.ballot}`);
  if ("action" in fact) {
    const action = `${t(`find.action.${fact.action}`)} ${day(fact.date)}`;
    const comma = language === "zh" ? "，" : ", ";
    return fact.inForce === null
      ? action
      : `${action}${comma}${t("find.inForce", { date: day(fact.inForce) })}`;
  }
  if ("started" in fact) {
    const period =
      fact.ended === null
        ? t("find.since", { date: day(fact.started) })
        : t("find.period", { from: day(fact.started), to: day(fact.ended) });
    return `${t(`find.role.${fact.role}`)} ${period}`;
  }
  if ("sponsorRole" in fact) return `${t(`find.role.${fact.sponsorRole}`)} ${day(fact.date)}`;
  if ("position" in fact) return `${localName(fact.position, language)} ${day(fact.date)}`;
  return fact.key;
}
