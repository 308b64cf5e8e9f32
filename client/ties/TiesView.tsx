import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import styles from "../alliances/alliances.module.css";
import { useRequest } from "../api/useRequest.ts";
import { Figure } from "../design/Figure.tsx";
import { Empty, Failure, Loading } from "../design/Notices.tsx";
import { hasWebGl } from "../drawing/hasWebGl.ts";
import { TieNetworkDocument, type TieSign } from "../generated/operations.ts";
import { useLanguage } from "../locales/useLanguage.ts";
import { useView, useViewStore } from "../state/useView.ts";
import { TieCanvas } from "./TieCanvas.tsx";
import { TieLegend } from "./TieLegend.tsx";
import { TieTables } from "./TieTables.tsx";
import { tieActorsCsv, tieLinksCsv } from "./tieCsv.ts";
import { type TiesAnswer, toTieNetwork } from "./tieNetwork.ts";
import { tieVariables } from "./tieVariables.ts";
import { tieCounts, tieSubtitle } from "./tieWords.ts";

/** Ties other than ballots: drafts, treaties and stances in common. */
export function TiesView() {
  const settings = useView((state) => state.ties);
  const asOf = useView((state) => state.asOf);
  const { data, error, refetch, isPlaceholderData } = useRequest(
    TieNetworkDocument,
    tieVariables(settings, asOf),
    { keepPrevious: true },
  );
  if (error !== null) return <Failure error={error} retry={() => void refetch()} figure />;
  if (data === undefined) return <Loading figure />;
  return <TiesFigure ties={data.ties} stale={isPlaceholderData} />;
}

function TiesFigure({ ties, stale }: { readonly ties: TiesAnswer; readonly stale: boolean }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [webGl] = useState(hasWebGl);
  const [pointed, setPointed] = useState<TieSign | null>(null);
  const network = useMemo(() => toTieNetwork(ties, language), [ties, language]);
  const title = t(`ties.title.${ties.of}`);
  const empty = network.links.length === 0;
  const signed = ties.balance !== null;
  return (
    <Figure
      title={title}
      subtitle={tieSubtitle(t, ties, language)}
      counts={tieCounts(t, ties, language)}
      {...(webGl ? {} : { noDrawing: t("alliances.noWebGl") })}
      drawing={
        empty ? (
          <NothingTied ties={ties} />
        ) : (
          <div className={styles.withLegend}>
            <div className={styles.split}>
              <div className={styles.canvas}>
                <TieCanvas network={network} stale={stale} signed={signed} sign={pointed} />
              </div>
              <TieLegend ties={ties} pointed={pointed} point={setPointed} />
            </div>
          </div>
        )
      }
      table={<TieTables ties={ties} network={network} title={title} />}
      source={
        language === "en" ? `${t(`ties.method.${ties.of}`)} ${ties.formula}` : t(`ties.method.${ties.of}`)
      }
      downloads={[
        { name: "ties-actors.csv", label: t("ties.csvActors"), text: () => tieActorsCsv(network) },
        { name: "ties-links.csv", label: t("ties.csvLinks"), text: () => tieLinksCsv(network) },
      ]}
    />
  );
}

function NothingTied({ ties: { counts } }: { readonly ties: TiesAnswer }) {
  const { t } = useTranslation();
  const store = useViewStore();
  const tested = counts.significant !== null;
  return (
    <Empty
      title={t("ties.nothing.title")}
      action={{
        label: t(tested ? "ties.nothing.closest" : "ties.nothing.fewer"),
        run: () =>
          store.update((state) => ({
            ...state,
            ties: { ...state.ties, links: { rule: "closest", partners: 4 }, topics: 1 },
          })),
      }}
    >
      <p>
        {t(tested ? "ties.nothing.tested" : "ties.nothing.topics", {
          pairs: counts.pairsInAll,
          smallest: (counts.smallest ?? 1).toFixed(2),
        })}
      </p>
    </Empty>
  );
}
