import { Button } from "@mantine/core";
import { useMemo, useState } from "react";
import { Trans, useTranslation } from "react-i18next";
import { useRequest } from "../api/useRequest.ts";
import { Figure } from "../design/Figure.tsx";
import { Empty, Failure, Loading } from "../design/Notices.tsx";
import { hasWebGl } from "../drawing/hasWebGl.ts";
import { GraphNamesDocument, GraphPathDocument, type GraphPathQuery } from "../generated/operations.ts";
import { useLanguage } from "../locales/useLanguage.ts";
import { useDataset } from "../shell/useDataset.ts";
import { toChains } from "./chains.ts";
import { GraphDrawing } from "./GraphDrawing.tsx";
import { GraphLegend } from "./GraphLegend.tsx";
import { GraphTables } from "./GraphTables.tsx";
import styles from "./graph.module.css";
import { graphCsv } from "./graphCsv.ts";
import { hubWords } from "./reasonWords.ts";
import { useGraphWords } from "./useGraphWords.ts";
import { useNodeName } from "./useNodeName.ts";

interface Props {
  readonly from: string;
  readonly to: string;
}

const MOST_HOPS = 4;

/** How two nodes are connected: the shortest chains of facts, and what was not gone through. */
export function PathView({ from, to }: Props) {
  const [throughHubs, setThroughHubs] = useState(false);
  const { data, error, refetch } = useRequest(GraphPathDocument, {
    from,
    to,
    maxHops: MOST_HOPS,
    throughHubs,
  });
  const nameOf = useNodeName();
  const around = useMemo(() => [from, to], [from, to]);
  const names = useRequest(GraphNamesDocument, { ids: around }).data?.nodesById;
  if (error !== null) return <Failure error={error} retry={() => void refetch()} figure />;
  if (data === undefined || names === undefined) return <Loading figure />;
  const ends = around.map((id, at) => (names[at] == null ? id : nameOf(names[at])));
  return (
    <PathFigure
      answer={data.path}
      ends={ends}
      around={around}
      throughHubs={throughHubs}
      setThroughHubs={setThroughHubs}
    />
  );
}

interface FigureProps {
  readonly answer: GraphPathQuery["path"];
  /** The names of both ends. */
  readonly ends: readonly string[];
  readonly around: readonly string[];
  readonly throughHubs: boolean;
  readonly setThroughHubs: (through: boolean) => void;
}

function PathFigure({ answer, ends, around, throughHubs, setThroughHubs }: FigureProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const words = useGraphWords();
  const dataset = useDataset();
  const [webGl] = useState(hasWebGl);
  const { model, places, hops } = useMemo(() => toChains(answer.paths, words), [answer, words]);
  const [from = "", to = ""] = ends;
  const title = t("graph.titlePath", { from, to });
  const avoided = hubWords(t, answer.avoided, language);
  const none = (
    <Empty
      title={t("graph.path.none", { hops: MOST_HOPS, from, to })}
      {...(throughHubs
        ? {}
        : { action: { label: t("graph.path.through"), run: () => setThroughHubs(true) } })}
    >
      {avoided !== "" && <p>{t("graph.path.noneWhy", { avoided })}</p>}
    </Empty>
  );
  const found = answer.paths.length > 0;
  return (
    <Figure
      title={title}
      subtitle={t("graph.subtitlePath", { hops })}
      counts={
        <>
          <Trans
            i18nKey="graph.path.counts"
            count={answer.paths.length}
            components={{ strong: <strong /> }}
            values={{ hops }}
          />
          {answer.leftOut === null && ` · ${t("graph.path.moreUnknown")}`}
          {answer.leftOut !== null &&
            answer.leftOut > 0 &&
            ` · ${t("graph.path.more", { chains: answer.leftOut })}`}
          {found && avoided !== "" && ` · ${t("graph.path.avoided", { avoided })}`}
          {found && (
            <>
              {" "}
              <Button size="compact-xs" variant="light" onClick={() => setThroughHubs(!throughHubs)}>
                {t(throughHubs ? "graph.path.not" : "graph.path.through")}
              </Button>
            </>
          )}
        </>
      }
      {...(webGl ? {} : { noDrawing: t("graph.noWebGl") })}
      drawing={
        found ? (
          <div className={styles.withLegend}>
            <div className={styles.canvas}>
              <GraphDrawing model={model} around={around} places={places} stale={false} />
            </div>
            <GraphLegend model={model} />
          </div>
        ) : (
          none
        )
      }
      table={found ? <GraphTables model={model} title={title} /> : none}
      source={t("graph.source")}
      downloads={[
        {
          name: "graph-chains.csv",
          label: t("graph.csvFacts"),
          text: () => graphCsv(model, "", dataset?.hash ?? ""),
        },
      ]}
    />
  );
}
