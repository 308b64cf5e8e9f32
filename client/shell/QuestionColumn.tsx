import { Button } from "@mantine/core";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { useView, useViewStore } from "../state/useView.ts";
import { VIEWS } from "../state/viewState.ts";
import { Question } from "./Question.tsx";
import styles from "./question.module.css";
import type { Width } from "./useWidth.ts";
import { ViewIcon } from "./ViewIcon.tsx";

const QuestionSheet = lazy(async () => ({ default: (await import("./QuestionSheet.tsx")).QuestionSheet }));

/** The question column: whole where it is wide, folded to a rail where it is narrow, a sheet from below on a phone. */
export function QuestionColumn({ width }: { readonly width: Width }) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  const [wanted, setWanted] = useState(false);
  const open = () => {
    setWanted(true);
    setOpened(true);
  };
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
      <Button variant="default" size="sm" className={styles.open} onClick={open}>
        {width === "phone" ? t("question.open") : t("question.fold")}
      </Button>
      {wanted && (
        <Suspense fallback={null}>
          <QuestionSheet opened={opened} close={() => setOpened(false)} phone={width === "phone"} />
        </Suspense>
      )}
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
