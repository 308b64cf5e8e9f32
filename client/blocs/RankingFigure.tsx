import { Trans, useTranslation } from "react-i18next";
import { DataTable } from "../design/DataTable.tsx";
import { Figure } from "../design/Figure.tsx";
import { Empty } from "../design/Notices.tsx";
import { useLanguage } from "../locales/useLanguage.ts";
import { useDataset } from "../shell/useDataset.ts";
import { useView, useViewStore } from "../state/useView.ts";
import { INITIAL_VIEW } from "../state/viewState.ts";
import { rankingCsv } from "./blocsCsv.ts";
import type { Rank, Ranking } from "./blocWords.ts";
import { rankingSubtitle, rankingTitle } from "./figureWords.ts";
import { RankingRows } from "./RankingRows.tsx";
import { useRankingColumns } from "./rankingColumns.tsx";

const rankKey = ({ bloc }: Rank) => bloc.id;

/** Every bloc's mean cohesion side by side; choosing one opens its series. */
export function RankingFigure({ ranking }: { readonly ranking: Ranking }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const dataset = useDataset();
  const store = useViewStore();
  const choice = useView((state) => state.alliances.rollCalls);
  const index = useView((state) => state.blocs.index);
  const asOf = useView((state) => state.asOf) ?? dataset?.created ?? "";
  const columns = useRankingColumns(index);
  const title = rankingTitle(t, choice);
  const { blocs, leftOut, rollCallsCount } = ranking;
  const shown = blocs.filter(({ averages }) => averages[index].withPossible.value !== null).length;
  const open = (bloc: string) => store.update((state) => ({ ...state, blocs: { ...state.blocs, bloc } }));
  return (
    <Figure
      title={title}
      subtitle={rankingSubtitle(t, ranking, index, choice, asOf, language)}
      counts={
        <>
          <Trans
            i18nKey="blocs.countsAll"
            components={{ strong: <strong /> }}
            values={{ shown, all: blocs.length }}
          />
          {t("blocs.leftOut", { ...leftOut })}
        </>
      }
      drawing={
        rollCallsCount === 0 ? (
          <Empty
            title={t("blocs.emptySelection")}
            action={{
              label: t("blocs.backToAll"),
              run: () =>
                store.update((state) => ({
                  ...state,
                  asOf: null,
                  alliances: { ...state.alliances, rollCalls: INITIAL_VIEW.alliances.rollCalls },
                })),
            }}
          >
            <p>{t("blocs.emptySelectionWhy", { ...leftOut })}</p>
          </Empty>
        ) : (
          <RankingRows blocs={blocs} index={index} open={open} />
        )
      }
      table={
        <DataTable
          caption={title}
          columns={columns}
          rows={blocs}
          rowKey={rankKey}
          onSelect={({ bloc }) => open(bloc.id)}
          initialSort={{ column: "above", descending: true }}
        />
      }
      source={t("blocs.source")}
      downloads={[
        { name: "bloc-cohesion.csv", label: t("blocs.tables.csvBlocs"), text: () => rankingCsv(ranking) },
      ]}
    />
  );
}
