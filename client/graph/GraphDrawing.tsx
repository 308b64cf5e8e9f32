import { Button, useComputedColorScheme } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
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
  const frame = useRef<HTMLDivElement>(null);
  const [drawing, setDrawing] = useState<Drawing | null>(null);
  useEffect(() => {
    const container = frame.current;
    if (container === null) return;
    let made: Drawing | null = null;
    const observer = new ResizeObserver(([entry]) => {
      if (entry === undefined || entry.contentRect.width === 0 || entry.contentRect.height === 0) return;
      if (made !== null) return made.resize();
      made = new Drawing(container, {
        onNode: (id) => handlers.current.select({ type: "node", id }),
        onExpand: (id) => handlers.current.expand(id),
        onLine: ({ edges: [{ kind, key }] }) => handlers.current.select({ type: "fact", kind, key }),
        onNothing: () => handlers.current.select(null),
      });
      setDrawing(made);
    });
    observer.observe(container);
    return () => {
      observer.disconnect();
      made?.kill();
      setDrawing(null);
    };
  }, []);
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
      <Button.Group className={styles.zoom ?? ""}>
        <Button
          size="compact-sm"
          variant="default"
          aria-label={t("graph.zoomIn")}
          onClick={() => drawing?.zoom("in")}
        >
          +
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          aria-label={t("graph.zoomOut")}
          onClick={() => drawing?.zoom("out")}
        >
          −
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => drawing?.zoom("all")}>
          {t("graph.zoomReset")}
        </Button>
      </Button.Group>
    </>
  );
}
