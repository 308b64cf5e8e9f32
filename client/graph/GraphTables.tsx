import { Button, SegmentedControl } from "@mantine/core";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { type Column, DataTable } from "../design/DataTable.tsx";
import { DateText } from "../design/DateText.tsx";
import marks from "../design/marks.module.css";
import { Possible } from "../design/Possible.tsx";
import { sourceName } from "../design/SourceList.tsx";
import { useSelect, useView } from "../state/useView.ts";
import styles from "./graph.module.css";
import type { GraphEdge, GraphModel, GraphNode } from "./model.ts";
import { NodeShape } from "./NodeShape.tsx";
import { useExpand } from "./useExpand.ts";
import { MOST_AROUND } from "./useGraph.ts";

const edgeKey = (edge: GraphEdge) => edge.id;
const nodeKey = (node: GraphNode) => node.id;
const edgeClass = (edge: GraphEdge) => (edge.possible ? marks.possibleRow : undefined);

/** The graph's rows: its facts, or its nodes. What is selected in the drawing is selected here. */
export function GraphTables({ model, title }: { readonly model: GraphModel; readonly title: string }) {
  const { t } = useTranslation();
  const select = useSelect();
  const selection = useView((state) => state.selection);
  const [wanted, setWanted] = useState<"facts" | "nodes" | null>(null);
  const which = wanted ?? (selection?.type === "node" ? "nodes" : "facts");
  const factColumns = useFactColumns(model);
  const nodeColumns = useNodeColumns(model);
  return (
    <div className={styles.tables}>
      <SegmentedControl
        size="xs"
        w="fit-content"
        aria-label={t("graph.which")}
        value={which}
        onChange={(value) => setWanted(value === "nodes" ? "nodes" : "facts")}
        data={[
          { value: "facts", label: `${t("graph.facts")} (${model.edges.length})` },
          { value: "nodes", label: `${t("graph.nodes")} (${model.nodes.length})` },
        ]}
      />
      <div className={styles.rows}>
        {which === "facts" ? (
          <DataTable
            caption={title}
            columns={factColumns}
            rows={model.edges}
            rowKey={edgeKey}
            rowClass={edgeClass}
            selected={selection?.type === "fact" ? `${selection.kind}:${selection.key}` : null}
            onSelect={({ kind, key }) => select({ type: "fact", kind, key })}
          />
        ) : (
          <DataTable
            caption={title}
            columns={nodeColumns}
            rows={model.nodes}
            rowKey={nodeKey}
            selected={selection?.type === "node" ? selection.id : null}
            onSelect={({ id }) => select({ type: "node", id })}
            initialSort={{ column: "drawn", descending: true }}
          />
        )}
      </div>
    </div>
  );
}

function useFactColumns({ nodes }: GraphModel): readonly Column<GraphEdge>[] {
  const { t } = useTranslation();
  return useMemo(() => {
    const names = new Map(nodes.map(({ id, name }) => [id, name]));
    return [
      { id: "from", header: t("graph.from"), value: ({ from }) => names.get(from) ?? from },
      {
        id: "relation",
        header: t("graph.relation"),
        value: ({ kind, label }) => {
          const fact = t(`graph.fact.${kind}`);
          return fact === label ? fact : `${fact}: ${label}`;
        },
      },
      { id: "to", header: t("graph.to"), value: ({ to }) => names.get(to) ?? to },
      {
        id: "date",
        header: t("graph.date"),
        value: ({ date }) => date,
        cell: (edge) => <DateCell edge={edge} />,
      },
      {
        id: "held",
        header: t("graph.held"),
        about: t("graph.heldAbout"),
        value: ({ possible }) => (possible ? 1 : 0),
        cell: ({ possible }) => (possible ? <Possible /> : t("find.truth.YES")),
      },
      {
        id: "sources",
        header: t("graph.sources"),
        about: t("graph.sourcesAbout"),
        value: ({ sources }) => (sources[0] === undefined ? null : sourceName(sources[0])),
        cell: ({ sources }) => <SourcesCell names={sources.map(sourceName)} />,
      },
    ];
  }, [nodes, t]);
}

function DateCell({ edge: { kind, date, ended } }: { readonly edge: GraphEdge }) {
  if (kind === "RELATES_TO" || kind === "ANSWERS" || kind === "HELD_BY") return "–";
  return (
    <>
      <DateText date={date} />
      {ended !== null && (
        <>
          {" – "}
          <DateText date={ended} />
        </>
      )}
    </>
  );
}

function SourcesCell({ names }: { readonly names: readonly string[] }) {
  const [first, ...rest] = names;
  if (first === undefined) return "–";
  return (
    <span className={styles.sources} title={names.join("\n")}>
      {first}
      {rest.length > 0 && ` +${rest.length}`}
    </span>
  );
}

function useNodeColumns(model: GraphModel): readonly Column<GraphNode>[] {
  const { t } = useTranslation();
  const expanded = model.nodes.filter((node) => node.expanded).length;
  return useMemo(
    () => [
      {
        id: "name",
        header: t("graph.name"),
        value: ({ name }) => name,
        cell: ({ name, kind }) => (
          <>
            <NodeShape kind={kind} /> {name}
          </>
        ),
      },
      { id: "kind", header: t("graph.kind"), value: ({ kind }) => t(`kind.${kind}`) },
      {
        id: "drawn",
        header: t("graph.drawnFacts"),
        about: t("graph.drawnFactsAbout"),
        numeric: true,
        value: ({ drawn }) => drawn,
      },
      {
        id: "degree",
        header: t("graph.allFacts"),
        about: t("graph.allFactsAbout"),
        numeric: true,
        value: ({ degree }) => degree,
      },
      {
        id: "expand",
        header: t("graph.opened"),
        value: (node) => (node.expanded ? 0 : 1),
        cell: (node) => <ExpandCell node={node} expanded={expanded} />,
      },
    ],
    [t, expanded],
  );
}

function ExpandCell({ node, expanded }: { readonly node: GraphNode; readonly expanded: number }) {
  const { t } = useTranslation();
  const expand = useExpand();
  return (
    <Button
      size="compact-xs"
      variant="subtle"
      px={4}
      disabled={node.expanded ? expanded === 1 : expanded >= MOST_AROUND}
      aria-label={t(node.expanded ? "graph.closeWhat" : "graph.openWhat", { name: node.name })}
      onClick={(event) => {
        event.stopPropagation();
        expand(node.id);
      }}
    >
      {t(node.expanded ? "graph.close" : "graph.open")}
    </Button>
  );
}
