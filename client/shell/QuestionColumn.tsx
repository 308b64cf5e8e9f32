import { Button, Drawer } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useView, useViewStore } from "../state/useView.ts";
import { VIEWS } from "../state/viewState.ts";
import { Question } from "./Question.tsx";
import styles from "./question.module.css";
import type { Width } from "./useWidth.ts";
import { ViewIcon } from "./ViewIcon.tsx";

/** The question column: whole where it is wide, folded to a rail where it is narrow, a sheet from below on a phone. */
export function QuestionColumn({ width }: { readonly width: Width }) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  if (width === "wide") {
    return (
      <nav className={styles.column} aria-label={t("question.label")}>
        <Question />
      </nav>
    );
  }
  return (
    <nav className={styles.folded} data-width={width} aria-label={t("question.label")}>
      {width === "narrow" && <ViewRail />}
      <Button variant="default" size="sm" className={styles.open} onClick={() => setOpened(true)}>
        {width === "phone" ? t("question.open") : t("question.fold")}
      </Button>
      <Drawer
        opened={opened}
        onClose={() => setOpened(false)}
        position={width === "phone" ? "bottom" : "left"}
        size={width === "phone" ? "78%" : 340}
        title={t("question.label")}
        transitionProps={{ duration: 150 }}
        closeButtonProps={{ "aria-label": t("shell.close") }}
      >
        <Question onLeave={() => setOpened(false)} />
      </Drawer>
    </nav>
  );
}

function ViewRail() {
  const { t } = useTranslation();
  const store = useViewStore();
  const current = useView((state) => state.view);
  return (
    <ul className={styles.rail}>
      {VIEWS.map((view) => (
        <li key={view}>
          <button
            type="button"
            className={styles.railView}
            aria-current={view === current ? "page" : undefined}
            onClick={() => store.update((state) => ({ ...state, view }))}
          >
            <ViewIcon view={view} />
            {t(`views.${view}.short`)}
          </button>
        </li>
      ))}
    </ul>
  );
}
