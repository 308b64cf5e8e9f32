import { Suspense } from "react";
import { useTranslation } from "react-i18next";
import { Loading } from "../design/Notices.tsx";
import { PartBoundary } from "../design/PartBoundary.tsx";
import { useView, useViewStore } from "../state/useView.ts";
import { VIEWS } from "../state/viewState.ts";
import { Examples } from "./Examples.tsx";
import styles from "./question.module.css";
import { ViewIcon } from "./ViewIcon.tsx";
import { VIEW_PARTS } from "./views.ts";

/** What is asked: the view, its controls, and questions to begin with. */
export function Question({ onLeave }: { readonly onLeave?: () => void }) {
  const { t } = useTranslation();
  const store = useViewStore();
  const current = useView((state) => state.view);
  const { Question: Controls } = VIEW_PARTS[current];
  return (
    <>
      <ul className={styles.views}>
        {VIEWS.map((view) => (
          <li key={view}>
            <button
              type="button"
              className={styles.view}
              aria-current={view === current ? "page" : undefined}
              onClick={() => store.update((state) => ({ ...state, view }))}
            >
              <ViewIcon view={view} />
              <strong>{t(`views.${view}.name`)}</strong>
              <small>{t(`views.${view}.about`)}</small>
            </button>
          </li>
        ))}
      </ul>
      <section className={styles.controls} aria-label={t("question.controls")}>
        <PartBoundary key={current}>
          <Suspense fallback={<Loading />}>
            <Controls />
          </Suspense>
        </PartBoundary>
      </section>
      <Examples {...(onLeave === undefined ? {} : { onLeave })} />
    </>
  );
}
