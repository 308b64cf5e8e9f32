import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Column } from "../design/DataTable.tsx";
import { twoDigits } from "../design/numbers.ts";
import { Undefined } from "../design/Undefined.tsx";
import { useLanguage } from "../locales/useLanguage.ts";
import { blocName, type IndexName, type Rank, reasonWords } from "./blocWords.ts";

/** The columns of the league table. */
export function useRankingColumns(index: IndexName): readonly Column<Rank>[] {
  const { t } = useTranslation();
  const language = useLanguage();
  return useMemo(() => {
    const number = (value: number | null) =>
      value === null ? <Undefined reason={reasonWords(t, "NO_ROLL_CALLS")} /> : twoDigits(value);
    const numeric = (
      id: string,
      header: string,
      about: string,
      value: (rank: Rank) => number | null,
    ): Column<Rank> => ({ id, header, about, numeric: true, value, cell: (rank) => number(value(rank)) });
    const certain = ({ averages }: Rank) => averages[index].certain;
    return [
      { id: "bloc", header: t("blocs.tables.bloc"), value: ({ bloc }) => blocName(bloc, language) },
      numeric("mean", t("blocs.tables.mean"), t(`blocs.indexAbout.${index}`), (rank) => certain(rank).value),
      {
        id: "interval",
        header: t("blocs.tables.interval"),
        about: t("blocs.tables.intervalAbout"),
        numeric: true,
        value: (rank) => certain(rank).low,
        cell: (rank) => {
          const { low, high } = certain(rank);
          return low === null || high === null ? number(null) : `${twoDigits(low)}–${twoDigits(high)}`;
        },
      },
      numeric(
        "chance",
        t("blocs.tables.chance"),
        t("blocs.tables.chanceAbout"),
        (rank) => certain(rank).chance,
      ),
      numeric(
        "above",
        t("blocs.tables.above"),
        t("blocs.tables.aboveAbout"),
        (rank) => certain(rank).aboveChance,
      ),
      {
        id: "n",
        header: t("blocs.tables.n"),
        about: t("blocs.tables.nAbout"),
        numeric: true,
        value: (rank) => certain(rank).rollCalls,
      },
      {
        id: "size",
        header: t("blocs.tables.size"),
        about: t("blocs.tables.sizeAbout"),
        numeric: true,
        value: ({ mostBallots }) => mostBallots,
        cell: ({ fewestBallots, mostBallots, small }) => (
          <span title={small ? t("blocs.ranking.smallWhy") : undefined}>
            {small && `${t("blocs.ranking.small")} · `}
            {fewestBallots === mostBallots ? mostBallots : `${fewestBallots}–${mostBallots}`}
          </span>
        ),
      },
      numeric(
        "withPossible",
        t("blocs.tables.withPossible"),
        t("blocs.tables.withPossibleAbout"),
        ({ averages }) => averages[index].withPossible.value,
      ),
    ];
  }, [index, language, t]);
}
