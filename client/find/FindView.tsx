import { type ReactNode, useMemo, useState } from "react";
import { Trans, useTranslation } from "react-i18next";
import { criteriaLeaves } from "../../schema/criteriaLeaves.ts";
import { criteriaSentence } from "../../schema/criteriaSentence.ts";
import { dateInWords } from "../../schema/dateInWords.ts";
import { Figure } from "../design/Figure.tsx";
import { Failure, Loading } from "../design/Notices.tsx";
import { count } from "../design/numbers.ts";
import { useLanguage } from "../locales/useLanguage.ts";
import { useDataset } from "../shell/useDataset.ts";
import type { Draft } from "./draft.ts";
import { FindBar } from "./FindBar.tsx";
import { FindOverview } from "./FindOverview.tsx";
import { FindStart } from "./FindStart.tsx";
import { FindTable } from "./FindTable.tsx";
import styles from "./find.module.css";
import { foundCsv } from "./foundCsv.ts";
import { NobodyFound } from "./NobodyFound.tsx";
import { leafWords } from "./questionWords.ts";
import { type AnswerFilter, filterRows, foundRows } from "./rows.ts";
import { useChoices } from "./useChoices.ts";
import { type Answer, useFind } from "./useFind.ts";

/** Find states: which states a question holds for, certainly or possibly, and what that rests on. */
export function FindView() {
  const { reading, draft, missing, answer, stale, error, retry } = useFind();
  if (draft === null || missing.length > 0) {
    return <FindStart problem={reading !== null && "problem" in reading ? reading.problem : null} />;
  }
  if (error !== null) return <Failure error={error} retry={retry} figure />;
  if (answer === null) return <Loading figure />;
  return <Found draft={draft} answer={answer} stale={stale} />;
}

interface FoundProps {
  readonly draft: Draft;
  readonly answer: Answer;
  readonly stale: boolean;
}

function Found({ draft, answer, stale }: FoundProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const dataset = useDataset();
  const { choices } = useChoices();
  const [filter, setFilter] = useState<AnswerFilter>("all");
  const conditions = useMemo(
    () =>
      criteriaLeaves(draft).map(({ leaf, place }) => {
        const what = leafWords(t, leaf, choices);
        return place.split(".not").length % 2 === 0 ? t("find.notWhat", { what }) : what;
      }),
    [draft, t, choices],
  );
  const all = useMemo(() => foundRows(answer, language), [answer, language]);
  const rows = useMemo(() => filterRows(all, filter), [all, filter]);
  const title = criteriaSentence(draft, choices.nameOfAny, answer.asOf, language);
  const layer = (rest: ReactNode) => (
    <div className={styles.layer} data-stale={stale || undefined}>
      {all.length > 0 && <FindBar answer={answer} filter={filter} onFilter={setFilter} />}
      {all.length === 0 ? <NobodyFound draft={draft} choices={choices} /> : rest}
      <Caveats caveats={answer.caveats} />
    </div>
  );
  return (
    <Figure
      title={title}
      subtitle={t("find.subtitle", { asOf: dateInWords(answer.asOf, language) })}
      counts={<Counts answer={answer} shown={rows.length} />}
      drawingName={t("figure.overview")}
      drawing={layer(<FindOverview rows={rows} />)}
      table={layer(
        <div className={styles.rows}>
          <FindTable caption={title} rows={rows} conditions={conditions} />
        </div>,
      )}
      source={t("find.source")}
      downloads={[
        {
          name: `states-${answer.asOf}.csv`,
          label: t("find.csv"),
          text: () =>
            foundCsv(all, {
              t,
              question: title,
              asOf: answer.asOf,
              hash: dataset?.hash ?? "",
              conditions,
            }),
        },
      ]}
    />
  );
}

function Counts({ answer, shown }: { readonly answer: Answer; readonly shown: number }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { length: certain } = answer.certain;
  const { length: possible } = answer.possible;
  return (
    <>
      <Trans
        i18nKey="find.counts"
        components={{ strong: <strong /> }}
        values={{ certain: count(certain, language), possible: count(possible, language) }}
      />
      {shown < certain + possible && ` · ${t("find.countsShown", { shown: count(shown, language) })}`}
    </>
  );
}

function Caveats({ caveats }: { readonly caveats: readonly string[] }) {
  const { t } = useTranslation();
  if (caveats.length === 0) return null;
  return (
    <details className={styles.caveats} open>
      <summary>{t("find.caveats")}</summary>
      <ul>
        {caveats.map((caveat) => (
          <li key={caveat}>{caveat}</li>
        ))}
      </ul>
    </details>
  );
}
