/** How the blocs view words what it shows. */

import type { TFunction } from "i18next";
import { dateInWords } from "../../schema/dateInWords.ts";
import { twoDigits } from "../design/numbers.ts";
import type { BlocCohesionQuery, CohesionRankingQuery } from "../generated/operations.ts";
import { localName } from "../locales/localName.ts";
import type { BlocSettings, Language } from "../state/viewState.ts";

export type Cohesion = BlocCohesionQuery["blocCohesion"];
export type Entry = Cohesion["series"][number];
export type Defection = Entry["defections"][number];
export type Ranking = CohesionRankingQuery["cohesionRanking"];
export type Rank = Ranking["blocs"][number];
export type IndexName = BlocSettings["index"];

/** A roll call by the symbol of what was voted on and its title, since many share a title. */
export function rollCallName({ label, instruments }: Entry["rollCall"]): string {
  const symbols = instruments.flatMap(({ symbol }) => symbol ?? []);
  return symbols.length === 0 ? label : `${symbols.join(", ")} · ${label}`;
}

const REASONS = ["NO_BALLOTS", "NO_YES_OR_NO", "ONE_BALLOT", "NO_ROLL_CALLS", "TIE", "CHANCE"] as const;

/** Why there is no number, or one that says nothing; as it is written where the page has no words for it. */
export function reasonWords(t: TFunction, reason: string | null): string {
  const known = REASONS.find((each) => each === reason);
  return known === undefined ? (reason ?? "") : t(`blocs.reason.${known}`);
}

/** The bloc's line in a roll call, in words. */
export function lineWords(t: TFunction, { line, lineTruth, lineReason }: Entry): string {
  if (line === null) return reasonWords(t, lineReason);
  const word = t(`ballot.${line}`);
  return lineTruth === "YES" ? word : `${word} (${t("possible.word")})`;
}

/** A whole entry in words: what the mark in the drawing stands for. */
export function entryWords(t: TFunction, entry: Entry, index: IndexName, language: Language): string {
  const { rollCall, members, possibleMembers, defections } = entry;
  const { certain, withPossible, low, high } = entry[index];
  const level = possibleMembers.members > 0 ? withPossible : certain;
  const head = {
    rollCall: rollCallName(rollCall),
    date: dateInWords(rollCall.date ?? "", language),
    index: t(`blocs.index.${index}`),
  };
  return [
    level.value === null
      ? t("blocs.point.undefined", { ...head, reason: reasonWords(t, level.reason) })
      : t("blocs.point.value", { ...head, value: twoDigits(level.value) }),
    ...(level.reason === "ONE_BALLOT" ? [reasonWords(t, level.reason)] : []),
    ...(level.chance === null || level.chanceLow === null || level.chanceHigh === null
      ? []
      : [
          t("blocs.point.chance", {
            chance: twoDigits(level.chance),
            low: twoDigits(level.chanceLow),
            high: twoDigits(level.chanceHigh),
          }),
        ]),
    t("blocs.point.ballots", { ...members }),
    ...(possibleMembers.members === 0
      ? []
      : low === null || high === null
        ? [t("blocs.point.possibleOnly", { n: possibleMembers.members })]
        : [
            t("blocs.point.possible", {
              n: possibleMembers.members,
              low: twoDigits(low),
              high: twoDigits(high),
            }),
          ]),
    t("blocs.point.line", { line: lineWords(t, entry) }),
    ...(defections.length === 0 ? [] : [t("blocs.point.broke", { n: defections.length })]),
  ].join(" · ");
}

/** When a statement was made, seen from the vote. */
export function nearWords(
  t: TFunction,
  { days, statement }: Defection["statements"][number],
  language: Language,
): string {
  if (days === null) return t("blocs.broke.around", { date: dateInWords(statement.date ?? "", language) });
  if (days === 0) return t("blocs.broke.sameDay");
  return days < 0 ? t("blocs.broke.before", { count: -days }) : t("blocs.broke.after", { count: days });
}

/** What was said, in the reader's language where the data has it. */
export function summaryOf(
  statement: Defection["statements"][number]["statement"],
  language: Language,
): string {
  const chinese = language === "zh" ? statement.summaryZh : null;
  return chinese ?? statement.summaryEn ?? "";
}

/** A bloc by name, with its short name where that is another. */
export function blocName(bloc: Rank["bloc"], language: Language): string {
  const name = localName(bloc, language);
  return bloc.shortName === null || bloc.shortName === name || name.includes(bloc.shortName)
    ? name
    : `${name} (${bloc.shortName})`;
}
