import { Trans, useTranslation } from "react-i18next";
import { count } from "../design/numbers.ts";
import { useLanguage } from "../locales/useLanguage.ts";
import type { RecordAnswer, RecordRow } from "./model.ts";

interface Props {
  readonly answer: RecordAnswer;
  readonly rows: readonly RecordRow[];
  readonly shown: number;
}

/** What is shown, of how much; who contradicts itself; who said nothing. */
export function RecordCounts({ answer, rows, shown }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const n = (value: number) => count(value, language);
  const silent = answer.counts.find(({ answer: given }) => given === "NOTHING_SAID")?.states ?? 0;
  const certain = rows.filter((row) => row.certain > 0).length;
  const possible = rows.filter((row) => row.certain === 0 && row.possible > 0).length;
  return (
    <>
      <Trans
        i18nKey="record.counts"
        components={{ strong: <strong /> }}
        values={{
          shown: n(shown),
          all: n(rows.length),
          certain: n(certain),
          possible: n(possible),
          silent: n(silent),
        }}
      />
      {answer.leftOut > 0 && ` · ${t("record.leftOut", { n: n(answer.leftOut) })}`}
      {answer.ended > 0 && ` · ${t("record.ended", { n: n(answer.ended) })}`}
    </>
  );
}
