import { lazy, useState } from "react";
import { Trans, useTranslation } from "react-i18next";
import { dateInWords } from "../../schema/dateInWords.ts";
import { Figure } from "../design/Figure.tsx";
import { Empty, Failure, Loading } from "../design/Notices.tsx";
import { count } from "../design/numbers.ts";
import { hasWebGl } from "../drawing/hasWebGl.ts";
import { useLanguage } from "../locales/useLanguage.ts";
import { useDataset } from "../shell/useDataset.ts";
import { useView, useViewStore } from "../state/useView.ts";
import { INITIAL_VIEW } from "../state/viewState.ts";
import { GraphDrawing } from "./GraphDrawing.tsx";
import { GraphLegend } from "./GraphLegend.tsx";
import { GraphTables } from "./GraphTables.tsx";
import styles from "./graph.module.css";
import { graphCsv } from "./graphCsv.ts";
import { LeftOutLine } from "./LeftOutLine.tsx";
import { sumLeftOut } from "./leftOut.ts";
import { SelectedNode } from "./SelectedNode.tsx";
import { type GraphAnswer, useGraph } from "./useGraph.ts";

const PathView = lazy(async () => ({ default: (await import("./PathView.tsx")).PathView }));

/** The knowledge graph: what is on record around a selection, or the chains between two nodes. */
export function GraphView() {
  const path = useView((state) => state.graph.path);
  const { answer, error, retry } = useGraph(path === null);
  if (path !== null) return <PathView from={path.from} to={path.to} />;
  if (error !== null) return <Failure error={error} retry={retry} figure />;
  if (answer === null) return <Loading figure />;
  return <GraphFigure answer={answer} />;
}

function GraphFigure({ answer }: { readonly answer: GraphAnswer }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const dataset = useDataset();
  const [webGl] = useState(hasWebGl);
  const { network, model, around, stale } = answer;
  const names = around.map((id) => model.nodes.find((node) => node.id === id)?.name ?? id);
  const list = new Intl.ListFormat(language === "zh" ? "zh-CN" : "en-GB").format(names);
  const title =
    names.length === 1 ? t("graph.titleOne", { name: list }) : t("graph.titleMany", { names: list });
  const day = dateInWords(network.asOf ?? "", language);
  const empty = model.edges.length === 0;
  return (
    <Figure
      title={title}
      subtitle={t("graph.subtitle", { asOf: day })}
      counts={<Counts answer={answer} />}
      {...(webGl ? {} : { noDrawing: t("graph.noWebGl") })}
      drawing={
        empty ? (
          <NothingAround names={list} day={day} />
        ) : (
          <div className={styles.withLegend}>
            <div className={styles.canvas}>
              <GraphDrawing model={model} around={around} stale={stale} />
              <SelectedNode model={model} />
            </div>
            <GraphLegend model={model} />
          </div>
        )
      }
      table={empty ? <NothingAround names={list} day={day} /> : <GraphTables model={model} title={title} />}
      source={t("graph.source")}
      downloads={[
        {
          name: "graph-facts.csv",
          label: t("graph.csvFacts"),
          text: () => graphCsv(model, network.asOf ?? "", dataset?.hash ?? ""),
        },
      ]}
    />
  );
}

function Counts({ answer: { network, model, around } }: { readonly answer: GraphAnswer }) {
  const language = useLanguage();
  const leftOut = sumLeftOut(network.leftOut, around);
  return (
    <>
      <Trans
        i18nKey="graph.counts"
        components={{ strong: <strong /> }}
        values={{
          drawn: count(model.edges.length, language),
          all: count(model.edges.length + leftOut.count, language),
          nodes: count(model.nodes.length, language),
        }}
      />
      <LeftOutLine leftOut={leftOut} />
    </>
  );
}

function NothingAround({ names, day }: { readonly names: string; readonly day: string }) {
  const { t } = useTranslation();
  const store = useViewStore();
  const { hidden, hiddenFacts, around } = useView((state) => state.graph);
  const asOf = useView((state) => state.asOf);
  const narrowed = hidden.length + hiddenFacts.length > 0 || asOf !== null;
  const widen = { ...INITIAL_VIEW.graph, around: narrowed ? around : [] };
  return (
    <Empty
      title={t("graph.nothing", { names })}
      action={{
        label: t(narrowed ? "graph.showAll" : "graph.backToDefault"),
        run: () => store.update((state) => ({ ...state, asOf: null, graph: widen })),
      }}
    >
      <p>{t("graph.nothingWhy", { asOf: day, hidden: hidden.length + hiddenFacts.length })}</p>
    </Empty>
  );
}
