import { Button, NativeSelect, Pill } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useRequest } from "../api/useRequest.ts";
import { GraphNamesDocument } from "../generated/operations.ts";
import { useView, useViewStore } from "../state/useView.ts";
import styles from "./graph.module.css";
import { NodeSelect } from "./NodeSelect.tsx";
import { useExpand } from "./useExpand.ts";
import { aroundOf, MOST_AROUND } from "./useGraph.ts";
import { useNodeName } from "./useNodeName.ts";

const PER_NODE = ["30", "60", "150", "300", "500"];

/** What is expanded, how much of it is drawn, and the search for chains between two nodes. */
export function GraphQuestion() {
  const { t } = useTranslation();
  const store = useViewStore();
  const settings = useView((state) => state.graph);
  const expand = useExpand();
  const around = aroundOf(settings);
  const nameOf = useNames([...around, ...(settings.path === null ? [] : Object.values(settings.path))]);
  return (
    <>
      <section className={styles.control} aria-labelledby="graph-around">
        <h2 id="graph-around" className={styles.label}>
          {t("graph.controls.around")}
        </h2>
        <p>{t("graph.controls.aroundAbout")}</p>
        <Pill.Group gap={6}>
          {around.map((id) => (
            <Pill
              key={id}
              className={styles.pill ?? ""}
              withRemoveButton={around.length > 1}
              removeButtonProps={{
                tabIndex: 0,
                "aria-hidden": false,
                "aria-label": t("graph.closeWhat", { name: nameOf(id) }),
              }}
              onRemove={() => expand(id)}
            >
              {nameOf(id)}
            </Pill>
          ))}
        </Pill.Group>
        {around.length < MOST_AROUND ? (
          <NodeSelect
            label={t("graph.controls.add")}
            chosen={null}
            again
            onChoose={(id) => !around.includes(id) && expand(id)}
          />
        ) : (
          <p>{t("graph.openFull")}</p>
        )}
      </section>
      <NativeSelect
        size="xs"
        label={t("graph.controls.perNode")}
        value={String(settings.perNode)}
        data={[...new Set([...PER_NODE, String(settings.perNode)])].sort((a, b) => Number(a) - Number(b))}
        onChange={(event) => {
          const perNode = Number(event.currentTarget.value);
          store.update((state) => ({ ...state, graph: { ...state.graph, perNode } }));
        }}
      />
      <PathControls nameOf={nameOf} />
    </>
  );
}

function PathControls({ nameOf }: { readonly nameOf: (id: string) => string }) {
  const { t } = useTranslation();
  const store = useViewStore();
  const path = useView((state) => state.graph.path);
  const [half, setHalf] = useState<{ readonly from?: string; readonly to?: string }>({});
  const ends = { from: half.from ?? path?.from, to: half.to ?? path?.to };
  const names = useNames(Object.values(ends).filter((id) => id !== undefined));
  const choose = (change: typeof half) => {
    const next = { ...ends, ...change };
    setHalf(next as typeof half);
    const { from, to } = next;
    if (from === undefined || to === undefined || from === to) return;
    store.update((state) => ({ ...state, selection: null, graph: { ...state.graph, path: { from, to } } }));
  };
  const chosen = (id: string | undefined) =>
    id === undefined ? null : { id, name: path === null ? names(id) : nameOf(id) };
  return (
    <section className={styles.control} aria-labelledby="graph-path">
      <h2 id="graph-path" className={styles.label}>
        {t("graph.controls.path")}
      </h2>
      <p>{t("graph.controls.pathAbout")}</p>
      <NodeSelect
        label={t("graph.controls.pathFrom")}
        chosen={chosen(ends.from)}
        onChoose={(from) => choose({ from })}
      />
      <NodeSelect
        label={t("graph.controls.pathTo")}
        chosen={chosen(ends.to)}
        onChoose={(to) => choose({ to })}
      />
      {path !== null && (
        <Button
          size="compact-sm"
          variant="default"
          w="fit-content"
          onClick={() => {
            setHalf({});
            store.update((state) => ({ ...state, graph: { ...state.graph, path: null } }));
          }}
        >
          {t("graph.controls.pathClear")}
        </Button>
      )}
    </section>
  );
}

/** The names of nodes in the reader's language; an id until it is known. */
function useNames(ids: readonly string[]): (id: string) => string {
  const nameOf = useNodeName();
  const { data } = useRequest(
    GraphNamesDocument,
    { ids: [...new Set(ids)] },
    { enabled: ids.length > 0, keepPrevious: true },
  );
  const nodes = data?.nodesById ?? [];
  return (id) => {
    const node = nodes.find((other) => other?.id === id);
    return node == null ? id : nameOf(node);
  };
}
