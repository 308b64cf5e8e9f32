/** Titles and subtitles of the blocs view: the question, and everything that the picture depends on. */

import type { TFunction } from "i18next";
import { dateInWords } from "../../schema/dateInWords.ts";
import { subjectName } from "../alliances/allianceWords.ts";
import { count, twoDigits } from "../design/numbers.ts";
import { localName } from "../locales/localName.ts";
import type { Language, RollCallChoice } from "../state/viewState.ts";
import type { Cohesion, IndexName, Ranking } from "./blocWords.ts";

export function blocTitle(
  t: TFunction,
  { bloc }: Cohesion,
  choice: RollCallChoice,
  language: Language,
): string {
  return t("blocs.title", { bloc: localName(bloc, language), subject: subjectName(t, choice.subject) });
}

/** @param asOf The day that the figure speaks for. */
export function blocSubtitle(
  t: TFunction,
  cohesion: Cohesion,
  index: IndexName,
  choice: RollCallChoice,
  asOf: string,
  language: Language,
): string {
  const { series, averages } = cohesion;
  const { certain, withPossible } = averages[index];
  const usual = {
    index: t(`blocs.index.${index}`),
    asOf: dateInWords(asOf, language),
    narrowed: narrowed(t, choice),
  };
  const shown = certain.value === null ? withPossible : certain;
  if (shown.value === null) return t("blocs.subtitleNone", { ...usual, n: count(series.length, language) });
  const value = twoDigits(shown.value);
  const mean =
    shown.low === null || shown.high === null
      ? value
      : t("blocs.meanWith", { mean: value, low: twoDigits(shown.low), high: twoDigits(shown.high) });
  const dates = series.map(({ rollCall }) => dateInWords(rollCall.date ?? "", language));
  return t("blocs.subtitle", {
    ...usual,
    mean: certain.value === null ? t("blocs.meanPossible", { mean }) : mean,
    n: count(shown.rollCalls, language),
    from: dates[0],
    to: dates.at(-1),
    chance: twoDigits(shown.chance ?? 0),
  });
}

export function rankingTitle(t: TFunction, choice: RollCallChoice): string {
  return t("blocs.titleAll", { subject: subjectName(t, choice.subject) });
}

export function rankingSubtitle(
  t: TFunction,
  ranking: Ranking,
  index: IndexName,
  choice: RollCallChoice,
  asOf: string,
  language: Language,
): string {
  return t("blocs.subtitleAll", {
    index: t(`blocs.index.${index}`),
    n: count(ranking.rollCallsCount, language),
    asOf: dateInWords(asOf, language),
    narrowed: narrowed(t, choice),
    interval: t("blocs.interval"),
  });
}

/** What the choice of roll calls leaves out, beside the subject, which the title says. */
function narrowed(t: TFunction, choice: RollCallChoice): string {
  return [
    choice.session === null ? "" : t("alliances.inSession", { session: choice.session }),
    choice.body === null ? "" : t("alliances.inBody", { body: choice.body }),
  ].join("");
}
