import { Button } from "@mantine/core";
import { Trans, useTranslation } from "react-i18next";
import { Figure } from "../design/Figure.tsx";
import { Empty } from "../design/Notices.tsx";
import { count } from "../design/numbers.ts";
import { localName } from "../locales/localName.ts";
import { useLanguage } from "../locales/useLanguage.ts";
import { useDataset } from "../shell/useDataset.ts";
import { useSelect, useView, useViewStore } from "../state/useView.ts";
import { INITIAL_VIEW } from "../state/viewState.ts";
import { BlocTables } from "./BlocTables.tsx";
import styles from "./blocs.module.css";
import { defectionsCsv, rollCallsCsv, statesCsv } from "./blocsCsv.ts";
import type { Cohesion } from "./blocWords.ts";
import { DefectionList } from "./DefectionList.tsx";
import { blocSubtitle, blocTitle } from "./figureWords.ts";
import { SeriesChart } from "./SeriesChart.tsx";

interface Props {
  readonly cohesion: Cohesion;
  /** The answer to the question before, shown until the next is there. */
  readonly stale: boolean;
}

/** One bloc over time: the series, and below it who broke ranks. */
export function BlocFigure({ cohesion, stale }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const dataset = useDataset();
  const choice = useView((state) => state.alliances.rollCalls);
  const index = useView((state) => state.blocs.index);
  const asOf = useView((state) => state.asOf) ?? dataset?.created ?? "";
  const title = blocTitle(t, cohesion, choice, language);
  return (
    <Figure
      title={title}
      subtitle={blocSubtitle(t, cohesion, index, choice, asOf, language)}
      counts={<Counts cohesion={cohesion} />}
      drawing={<Drawing cohesion={cohesion} stale={stale} />}
      table={<BlocTables cohesion={cohesion} index={index} title={title} />}
      source={t("blocs.source")}
      downloads={[
        {
          name: `cohesion-${cohesion.bloc.id}.csv`,
          label: t("blocs.tables.csvRollCalls"),
          text: () => rollCallsCsv(cohesion),
        },
        {
          name: `broke-ranks-${cohesion.bloc.id}.csv`,
          label: t("blocs.tables.csvDefections"),
          text: () => defectionsCsv(cohesion),
        },
        {
          name: `ranks-by-state-${cohesion.bloc.id}.csv`,
          label: t("blocs.tables.csvStates"),
          text: () => statesCsv(cohesion),
        },
      ]}
    />
  );
}

function Drawing({ cohesion, stale }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const store = useViewStore();
  const select = useSelect();
  const index = useView((state) => state.blocs.index);
  const name = localName(cohesion.bloc, language);
  const { leftOut, series } = cohesion;
  if (series.length === 0) {
    return (
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
    );
  }
  if (series.every((entry) => entry.ai.withPossible.ballots < 2)) {
    return (
      <Empty title={t("blocs.emptyBallots", { bloc: name })}>
        <p>{t("blocs.emptyBallotsWhy")}</p>
      </Empty>
    );
  }
  return (
    <div className={styles.scroll} data-stale={stale || undefined} data-drawn>
      <SeriesChart cohesion={cohesion} index={index} />
      <div className={styles.actions}>
        <Button
          variant="subtle"
          size="compact-sm"
          px={6}
          onClick={() => store.update((state) => ({ ...state, blocs: { ...state.blocs, bloc: null } }))}
        >
          {t("blocs.controls.every")}
        </Button>
        <Button
          variant="subtle"
          size="compact-sm"
          px={6}
          onClick={() => select({ type: "node", id: cohesion.bloc.id })}
        >
          {t("blocs.aboutBloc", { bloc: name })}
        </Button>
      </div>
      <DefectionList cohesion={cohesion} />
    </div>
  );
}

function Counts({ cohesion }: { readonly cohesion: Cohesion }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const index = useView((state) => state.blocs.index);
  const { series, leftOut, averages } = cohesion;
  const defections = series.flatMap((entry) => entry.defections);
  const certain = defections.filter(({ truth }) => truth === "YES").length;
  const possibly = defections.length - certain;
  const { oneBallotIn, undefinedIn } = averages[index].certain;
  return (
    <>
      <Trans
        i18nKey="blocs.counts"
        components={{ strong: <strong /> }}
        values={{
          shown: count(series.length, language),
          broke: count(certain, language),
          possibly: possibly === 0 ? "" : t("blocs.countsPossibly", { n: count(possibly, language) }),
        }}
      />
      {oneBallotIn > 0 && t("blocs.oneBallot", { n: oneBallotIn })}
      {undefinedIn > 0 && t("blocs.undefined", { n: undefinedIn })}
      {t("blocs.leftOut", { ...leftOut })}
    </>
  );
}
