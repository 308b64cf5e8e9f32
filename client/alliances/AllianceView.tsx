import { lazy, Suspense, useState } from "react";
import { Trans, useTranslation } from "react-i18next";
import { Figure } from "../design/Figure.tsx";
import { Failure, Loading } from "../design/Notices.tsx";
import { count } from "../design/numbers.ts";
import { hasWebGl } from "../drawing/hasWebGl.ts";
import { localName } from "../locales/localName.ts";
import { useLanguage } from "../locales/useLanguage.ts";
import { useDataset } from "../shell/useDataset.ts";
import { useView } from "../state/useView.ts";
import { AllianceDrawing } from "./AllianceDrawing.tsx";
import { AllianceLegend } from "./AllianceLegend.tsx";
import { AllianceTables } from "./AllianceTables.tsx";
import { linksCsv, statesCsv } from "./allianceCsv.ts";
import styles from "./alliances.module.css";
import { figureSubtitle, figureTitle, measuredNotes } from "./allianceWords.ts";
import { NothingJoined } from "./NothingJoined.tsx";
import type { Agreement } from "./network.ts";
import { type NetworkAnswer, useNetwork } from "./useNetwork.ts";

const FoundOnNetwork = lazy(async () => ({
  default: (await import("../find/FoundOnNetwork.tsx")).FoundOnNetwork,
}));

/** The alliance network: who votes with whom. */
export function AllianceView() {
  const { answer, error, retry } = useNetwork();
  if (error !== null) return <Failure error={error} retry={retry} figure />;
  if (answer === null) return <Loading figure />;
  return <AllianceFigure answer={answer} />;
}

function AllianceFigure({ answer }: { readonly answer: NetworkAnswer }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const dataset = useDataset();
  const settings = useView((state) => state.alliances);
  const asOf = useView((state) => state.asOf) ?? dataset?.created ?? "";
  const [webGl] = useState(hasWebGl);
  const [pointed, setPointed] = useState<number | null>(null);
  const highlight = useView((state) => state.highlight);
  const [found, setFound] = useState<ReadonlyMap<string, boolean> | null>(null);
  const { agreement, network, stale } = answer;
  const title = figureTitle(t, settings);
  const empty = network.links.length === 0;
  const table = <AllianceTables network={network} title={title} />;
  return (
    <Figure
      title={title}
      subtitle={figureSubtitle(t, settings, agreement, asOf, language)}
      subtitleAbout={t(`measures.why.${settings.links.rule}`)}
      counts={<Counts agreement={agreement} />}
      {...(webGl ? {} : { noDrawing: t("alliances.noWebGl") })}
      drawing={
        empty ? (
          <NothingJoined agreement={agreement} />
        ) : (
          <div className={styles.withFound}>
            {highlight && (
              <Suspense>
                <FoundOnNetwork network={network} tell={setFound} />
              </Suspense>
            )}
            <div className={styles.withLegend}>
              <div className={styles.split}>
                <div className={styles.canvas}>
                  <AllianceDrawing network={network} stale={stale} coalition={pointed} found={found} />
                </div>
                <AllianceLegend answer={answer} pointed={pointed} point={setPointed} />
              </div>
            </div>
          </div>
        )
      }
      table={table}
      source={t("alliances.source", { bodies: bodies(agreement, language) })}
      downloads={[
        {
          name: "alliance-states.csv",
          label: t("alliances.csvStates"),
          text: () => statesCsv(network, settings.measure),
        },
        {
          name: "alliance-links.csv",
          label: t("alliances.csvLinks"),
          text: () => linksCsv(network, settings.measure),
        },
      ]}
    />
  );
}

function Counts({ agreement }: { readonly agreement: Agreement }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { counts } = agreement;
  const notes = measuredNotes(t, agreement, language);
  const number = (value: number) => count(value, language);
  return (
    <>
      <Trans
        i18nKey="alliances.counts"
        components={{ strong: <strong /> }}
        values={{
          drawn: number(counts.statesDrawn),
          all: number(counts.statesInAll),
          links: number(counts.linksDrawn),
          pairs: number(counts.pairsEnough),
          below: number(counts.pairsBelowMinimum),
          none: number(counts.pairsNone),
          minimum: number(counts.minimumJoint),
        }}
      />
      {notes.map((note) => ` · ${note}`)}
    </>
  );
}

function bodies(agreement: Agreement, language: "en" | "zh"): string {
  const names = agreement.rollCalls.flatMap(({ body }) => (body == null ? [] : [localName(body, language)]));
  return new Intl.ListFormat(language === "zh" ? "zh-CN" : "en-GB").format([...new Set(names)].sort());
}
