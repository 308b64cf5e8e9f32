import { Button } from "@mantine/core";
import { Suspense, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { Loading } from "../design/Notices.tsx";
import { PartBoundary } from "../design/PartBoundary.tsx";
import { useSelect, useView } from "../state/useView.ts";
import { selectionKey } from "../state/viewState.ts";
import styles from "./evidence.module.css";
import { NodePanel } from "./NodePanel.tsx";
import { FactPanel, PairPanel, TiePanel } from "./registry.ts";

/** The facts behind what is selected; a column, or on a phone a page of its own with a way back. */
export function EvidenceColumn({ asPage }: { readonly asPage: boolean }) {
  const { t } = useTranslation();
  const select = useSelect();
  const selection = useView((state) => state.selection);
  const ties = useView((state) => state.view === "ties");
  const frame = useRef<HTMLElement>(null);
  const key = selection === null ? "" : selectionKey(selection);
  useEffect(() => {
    if (asPage && key !== "") frame.current?.focus();
    if (key !== "") frame.current?.scrollTo({ top: 0 });
  }, [asPage, key]);
  if (selection === null) return null;
  return (
    <aside
      ref={frame}
      tabIndex={-1}
      className={styles.column}
      data-page={asPage || undefined}
      aria-label={t("evidence.label")}
    >
      <div className={styles.bar}>
        <Button variant="subtle" size="compact-sm" onClick={() => select(null)}>
          {asPage ? `← ${t("evidence.back")}` : t("shell.close")}
        </Button>
      </div>
      <PartBoundary key={key}>
        <Suspense fallback={<Loading />}>
          {selection.type === "node" && <NodePanel id={selection.id} />}
          {selection.type === "pair" && !ties && <PairPanel key={key} a={selection.a} b={selection.b} />}
          {selection.type === "pair" && ties && <TiePanel key={key} a={selection.a} b={selection.b} />}
          {selection.type === "fact" && <FactPanel key={key} kind={selection.kind} factKey={selection.key} />}
        </Suspense>
      </PartBoundary>
    </aside>
  );
}
