/** The figure's title and subtitle: the question, and everything that the picture depends on. */

import type { TFunction } from "i18next";
import { dateInWords } from "../../schema/dateInWords.ts";
import { count, twoDigits } from "../design/numbers.ts";
import { localName } from "../locales/localName.ts";
import type { AllianceSettings, Language } from "../state/viewState.ts";
import type { Agreement } from "./network.ts";

/** A subject of roll calls in the reader's language; one that has no word here is said as the data has it. */
export function subjectName(t: TFunction, subject: string | null): string {
  switch (subject) {
    case null:
      return t("alliances.subject.all");
    case "cybercrime":
    case "information-security":
    case "military-ai":
      return t(`alliances.subject.${subject}`);
    default:
      return subject.replaceAll("-", " ");
  }
}

export function figureTitle(t: TFunction, settings: AllianceSettings): string {
  return t("alliances.title", { subject: subjectName(t, settings.rollCalls.subject) });
}

/** @param asOf The day that the figure speaks for. */
export function figureSubtitle(
  t: TFunction,
  settings: AllianceSettings,
  agreement: Agreement,
  asOf: string,
  language: Language,
): string {
  const { links, rollCalls } = settings;
  const body = agreement.rollCalls.find((rollCall) => rollCall.body?.id === rollCalls.body)?.body;
  const narrowed = [
    rollCalls.session === null ? "" : t("alliances.inSession", { session: rollCalls.session }),
    rollCalls.body === null
      ? ""
      : t("alliances.inBody", { body: body == null ? rollCalls.body : localName(body, language) }),
  ].join("");
  return t("alliances.subtitle", {
    rollCalls: count(agreement.rollCalls.length, language),
    narrowed,
    ballots: count(agreement.ballotsCount, language),
    asOf: dateInWords(asOf, language),
    rule:
      links.rule === "closest"
        ? t("alliances.closest", { count: links.partners })
        : t("alliances.threshold", { least: twoDigits(links.least) }),
  });
}
