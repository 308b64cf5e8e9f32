import { Button, SegmentedControl } from "@mantine/core";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { useViewStore } from "../state/useView.ts";
import styles from "./find.module.css";
import type { AnswerFilter } from "./rows.ts";
import type { Answer } from "./useFind.ts";

const QuestionAsCode = lazy(async () => ({
  default: (await import("./QuestionAsCode.tsx")).QuestionAsCode,
}));

interface Props {
  readonly answer: Answer;
  readonly filter: AnswerFilter;
  readonly onFilter: (filter: AnswerFilter) => void;
}

/** Which answers are shown, and what else can be done with them. */
export function FindBar({ answer, filter, onFilter }: Props) {
  const { t } = useTranslation();
  const store = useViewStore();
  const [opened, setOpened] = useState(false);
  const { length: certain } = answer.certain;
  const { length: possible } = answer.possible;
  return (
    <div className={styles.bar}>
      <SegmentedControl
        size="xs"
        aria-label={t("find.filter")}
        value={filter}
        onChange={(value) => onFilter(value as AnswerFilter)}
        data={[
          { value: "all", label: `${t("find.all")} ${certain + possible}` },
          { value: "certain", label: `${t("find.certain")} ${certain}` },
          { value: "possible", label: `${t("find.possible")} ${possible}` },
        ]}
      />
      <Button
        size="compact-sm"
        variant="default"
        onClick={() =>
          store.update((state) => ({
            ...state,
            view: "alliances",
            show: "drawing",
            selection: null,
            highlight: true,
          }))
        }
      >
        {t("find.network")}
      </Button>
      <Button size="compact-sm" variant="default" onClick={() => setOpened(true)}>
        {t("find.code")}
      </Button>
      {opened && (
        <Suspense>
          <QuestionAsCode answer={answer} close={() => setOpened(false)} />
        </Suspense>
      )}
    </div>
  );
}
