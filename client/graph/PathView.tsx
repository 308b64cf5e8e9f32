import { Button } from "@mantine/core";
import { useMemo, useState } from "react";
import { Trans, useTranslation } from "react-i18next";
import { useRequest } from "../api/useRequest.ts";
import { Figure } from "../design/Figure.tsx";
import { Empty, Failure, Loading } from "../design/Notices.tsx";
import { hasWebGl } from "../drawing/hasWebGl.ts";
import { GraphNamesDocument, GraphPathDocument, type GraphPathQuery } from "../generated/operations.ts";
import { localName } from "../locales/localName.ts";
import { useLanguage } from "../locales/useLanguage.ts";
import { useDataset } from "../shell/useDataset.ts";
import { toChains } from "./chains.ts";
import { GraphDrawing } from "./GraphDrawing.tsx";
import { GraphLegend } from "./GraphLegend.tsx";
import { GraphTables } from "./GraphTables.tsx";
import styles from "./graph.module.css";
import { graphCsv } from "./graphCsv.ts";

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
  const names = useRequest(GraphNamesDocument, { ids: [from, to] }).data?.nodesById;
  if (error !== null) return <Failure error={error} retry={() => void refetch()} />;
  if (data === undefined || names === undefined) return <Loading />;
  return (
    <PathFigure
      answer={data.path}
      ends={[names[0] ?? { id: from, label: from }, names[1] ?? { id: to, label: to }]}
      throughHubs={throughHubs}
      setThroughHubs={setThroughHubs}
    />
  );
}

interface FigureProps {
  readonly answer: GraphPathQuery["path"];
  readonly ends: readonly [End, End];
  readonly throughHubs: boolean;
  readonly setThroughHubs: (through: boolean) => void;
}

interface End {
  readonly id: string;
  readonly label: string;
}

function PathFigure({ answer, ends, throughHubs, setThroughHubs }: FigureProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const dataset = useDataset();
  const [webGl] = useState(hasWebGl);
  const { model, places, hops } = useMemo(() => toChains(answer.paths, language), [answer, language]);
  const around = useMemo(() => [ends[0].id, ends[1].id], [ends]);
  const [from, to] = [localName(ends[0], language), localName(ends[1], language)];
  const title = t("graph.titlePath", { from, to });
  const avoided = answer.avoided.join("; ");
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
