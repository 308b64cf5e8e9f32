import { useComputedColorScheme } from "@mantine/core";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useDoubtful } from "../coalitions/useDoubtful.ts";
import { useDrawing } from "../drawing/useDrawing.ts";
import { ZoomButtons } from "../drawing/ZoomButtons.tsx";
import { useSelect, useView } from "../state/useView.ts";
import { pairOf } from "../state/viewState.ts";
import styles from "./alliances.module.css";
import type { Network } from "./network.ts";
import { NetworkDrawing } from "./networkDrawing.ts";

interface Props {
  readonly network: Network;
  readonly stale: boolean;
  /** A coalition that the legend points at. */
  readonly coalition: number | null;
  /** States that a question found, and whether for certain; null where none is asked. */
  readonly found: ReadonlyMap<string, boolean> | null;
}

/** The network, drawn. The table beside it holds the same rows for those who do not see it. */
export function AllianceDrawing({ network, stale, coalition, found }: Props) {
  const { t } = useTranslation();
  const theme = useComputedColorScheme("light");
  const size = useView((state) => state.alliances.size);
  const selection = useView((state) => state.selection);
  const select = useSelect();
  const selectNow = useRef(select);
  selectNow.current = select;
  const { doubtful } = useDoubtful(network);
  const [frame, drawing] = useDrawing(
    (container) =>
      new NetworkDrawing(container, {
        onState: (id) => selectNow.current({ type: "node", id }),
        onLink: (a, b) => selectNow.current(pairOf(a, b)),
        onNothing: () => selectNow.current(null),
      }),
  );
  useEffect(
    () => drawing?.look({ theme, size, selection, coalition, found, doubtful }),
    [drawing, theme, size, selection, coalition, found, doubtful],
  );
  useEffect(() => drawing?.show(network), [drawing, network]);
  return (
    <>
      <div
        ref={frame}
        className={styles.drawing}
        role="img"
        aria-label={t("alliances.drawing", { states: network.nodes.length, links: network.links.length })}
        data-stale={stale || undefined}
        data-drawn={drawing !== null || undefined}
      />
      <div className={styles.zoom}>
        <ZoomButtons
          words={{
            nearer: t("alliances.zoomIn"),
            farther: t("alliances.zoomOut"),
            all: t("alliances.zoomReset"),
          }}
          zoom={(step) => drawing?.zoom(step)}
        />
      </div>
    </>
  );
}
