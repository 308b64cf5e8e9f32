/** The figure's title and subtitle: the question, and everything that the picture depends on. */

import type { TFunction } from "i18next";
import { dateInWords } from "../../schema/dateInWords.ts";
import { count, twoDigits } from "../design/numbers.ts";
import { localName } from "../locales/localName.ts";
import type { AllianceSettings, Language } from "../state/viewState.ts";
import { joinsOpponents } from "./measureWords.ts";
import { type Agreement, measured } from "./network.ts";

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
  const subject = subjectName(t, settings.rollCalls.subject);
  return joinsOpponents(settings.links)
    ? t("measures.titleLess", { subject })
    : t("alliances.title", { subject });
}

/** @param asOf The day that the figure speaks for. */
export function figureSubtitle(
  t: TFunction,
  settings: AllianceSettings,
  agreement: Agreement,
  asOf: string,
  language: Language,
): string {
  const { until } = settings.rollCalls;
  return t("measures.subtitle", {
    measure: t(`measures.short.${settings.measure}`),
    rollCalls: count(agreement.rollCalls.length, language),
    narrowed: narrowedTo(t, settings, agreement, language),
    ballots: count(agreement.ballotsCount, language),
    asOf: dateInWords(until !== null && until < asOf ? until : asOf, language),
    consensus: consensusWords(t, agreement, language),
    rule: ruleWords(t, settings),
  });
}

function narrowedTo(
  t: TFunction,
  { rollCalls }: AllianceSettings,
  agreement: Agreement,
  language: Language,
): string {
  const body = agreement.rollCalls.find((rollCall) => rollCall.body?.id === rollCalls.body)?.body;
  const [asked, ...led] = measured(agreement)?.followed ?? [];
  return [
    rollCalls.session === null ? "" : t("alliances.inSession", { session: rollCalls.session }),
    rollCalls.body === null
      ? ""
      : t("alliances.inBody", { body: body == null ? rollCalls.body : localName(body, language) }),
    rollCalls.from === null ? "" : t("measures.from", { day: dateInWords(rollCalls.from, language) }),
    asked === undefined
      ? ""
      : t("measures.onInstrument", { name: asked.instrument.label, count: led.length }),
  ].join("");
}

/** How many decisions took no vote, and what became of them: a rate over roll calls alone says nothing of these. */
function consensusWords(t: TFunction, { consensus }: Agreement, language: Language): string {
  const { withoutVote, decisions, share, weight } = consensus;
  if (withoutVote === 0 || share === null) return t("measures.withoutVote.none");
  const values = {
    without: count(withoutVote, language),
    decisions: count(decisions, language),
    share: Math.round(100 * share),
  };
  return weight === 0
    ? t("measures.withoutVote.out", values)
    : t("measures.withoutVote.counted", { ...values, weight });
}

/** Which pairs are joined, as the end of a sentence. */
export function ruleWords(
  t: TFunction,
  { links, measure }: Pick<AllianceSettings, "links" | "measure">,
): string {
  switch (links.rule) {
    case "closest":
      return t("alliances.closest", { count: links.partners });
    case "threshold":
      return t(measure === "LIJPHART" ? "alliances.threshold" : "measures.rule.threshold", {
        least: twoDigits(links.least),
      });
    case "significant":
      return t(`measures.rule.${links.direction}`, { q: twoDigits(links.q) });
  }
}

/** What the longer question tells beside the counts, a sentence each. */
export function measuredNotes(t: TFunction, agreement: Agreement, language: Language): readonly string[] {
  const more = measured(agreement);
  if (more === null) return [];
  const { pairsUndefined, linksThin } = more.counts;
  const { untested } = more.significance;
  return [
    ...pairsUndefined.map(({ pairs, reason }) =>
      t("measures.undefined", {
        count: pairs,
        shown: count(pairs, language),
        reason: t(
          reason === "NO_VARIANCE" ? "measures.reason.NO_VARIANCE" : "measures.reason.NO_YES_NO_BALLOTS",
        ),
      }),
    ),
    ...(untested === 0
      ? []
      : [t("measures.untested", { count: untested, shown: count(untested, language) })]),
    ...(linksThin === 0 ? [] : [t("measures.thin", { shown: count(linksThin, language) })]),
  ];
}
