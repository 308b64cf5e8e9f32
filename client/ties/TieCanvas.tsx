import { useComputedColorScheme } from "@mantine/core";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import styles from "../alliances/alliances.module.css";
import { useDrawing } from "../drawing/useDrawing.ts";
import { ZoomButtons } from "../drawing/ZoomButtons.tsx";
import type { TieSign } from "../generated/operations.ts";
import { useSelect, useView } from "../state/useView.ts";
import { pairOf } from "../state/viewState.ts";
import { TieDrawing } from "./tieDrawing.ts";
import type { TieNetwork } from "./tieNetwork.ts";

interface Props {
  readonly network: TieNetwork;
  readonly stale: boolean;
  readonly signed: boolean;
  readonly sign: TieSign | null;
}

/** The network of ties, drawn. The table beside it holds the same rows for those who do not see it. */
export function TieCanvas({ network, stale, signed, sign }: Props) {
  const { t } = useTranslation();
  const theme = useComputedColorScheme("light");
  const selection = useView((state) => state.selection);
  const select = useSelect();
  const selectNow = useRef(select);
  selectNow.current = select;
  const [frame, drawing] = useDrawing(
    (container) =>
      new TieDrawing(container, {
        onActor: (id) => selectNow.current({ type: "node", id }),
        onLink: ({ a, b }) => selectNow.current(pairOf(a.id, b.id)),
        onNothing: () => selectNow.current(null),
      }),
  );
  useEffect(
    () => drawing?.look({ theme, selection, signed, sign }),
    [drawing, theme, selection, signed, sign],
  );
  useEffect(() => drawing?.show(network), [drawing, network]);
  return (
    <>
      <div
        ref={frame}
        className={styles.drawing}
        role="img"
        aria-label={t("ties.drawing", { actors: network.actors.length, links: network.links.length })}
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
