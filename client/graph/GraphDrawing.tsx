import { useComputedColorScheme } from "@mantine/core";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useDrawing } from "../drawing/useDrawing.ts";
import { ZoomButtons } from "../drawing/ZoomButtons.tsx";
import { useSelect, useView } from "../state/useView.ts";
import styles from "./graph.module.css";
import { GraphDrawing as Drawing } from "./graphDrawing.ts";
import type { GraphModel } from "./model.ts";
import type { Places } from "./place.ts";
import { useExpand } from "./useExpand.ts";

interface Props {
  readonly model: GraphModel;
  readonly around: readonly string[];
  /** Places where they are known already; else the drawing finds them. */
  readonly places?: Places;
  readonly stale: boolean;
}

/** The graph, drawn. The tables beside it hold the same rows for those who do not see it. */
export function GraphDrawing({ model, around, places, stale }: Props) {
  const { t } = useTranslation();
  const theme = useComputedColorScheme("light");
  const selection = useView((state) => state.selection);
  const handlers = useRef({ select: useSelect(), expand: useExpand() });
  handlers.current = { select: useSelect(), expand: useExpand() };
  const [frame, drawing] = useDrawing(
    (container) =>
      new Drawing(container, {
        onNode: (id) => handlers.current.select({ type: "node", id }),
        onExpand: (id) => handlers.current.expand(id),
        onLine: ({ edges: [{ kind, key }] }) => handlers.current.select({ type: "fact", kind, key }),
        onNothing: () => handlers.current.select(null),
      }),
  );
  useEffect(() => drawing?.look({ theme, selection }), [drawing, theme, selection]);
  useEffect(() => drawing?.show(model, around, places), [drawing, model, around, places]);
  return (
    <>
      <div
        ref={frame}
        className={styles.drawing}
        role="img"
        aria-label={t("graph.drawing", { nodes: model.nodes.length, facts: model.edges.length })}
        data-stale={stale || undefined}
        data-drawn={drawing !== null || undefined}
      />
      <ZoomButtons
        className={styles.zoom ?? ""}
        words={{ nearer: t("graph.zoomIn"), farther: t("graph.zoomOut"), all: t("graph.zoomReset") }}
        zoom={(step) => drawing?.zoom(step)}
      />
    </>
  );
}
