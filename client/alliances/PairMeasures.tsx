import { useTranslation } from "react-i18next";
import { count, twoDigits } from "../design/numbers.ts";
import { Undefined } from "../design/Undefined.tsx";
import { Section } from "../evidence/Panel.tsx";
import type { PairAgreementQuery } from "../generated/operations.ts";
import { useLanguage } from "../locales/useLanguage.ts";
import { IntervalMark } from "./IntervalMark.tsx";
import styles from "./pair.module.css";
import { percent, reasonWord } from "./pairWords.ts";

/** Where the scale of a measure begins, where that is not −1. */
const LEAST: Partial<Record<MeasureRow["measure"], number>> = { LIJPHART: 0, STRICT: 0, YES_NO_ONLY: 0 };

export type MeasureRow = PairAgreementQuery["pairAgreement"]["measures"][number];

interface Props {
  readonly measures: readonly MeasureRow[];
  /** The one that the view is drawn by. */
  readonly chosen: MeasureRow["measure"];
  readonly seed: number;
}

/** Every measure of two states with its interval and a sentence on what it means. */
export function PairMeasures({ measures, chosen, seed }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const first = measures[0];
  if (first === undefined) return null;
  const confidence = percent(first.confidence, language);
  return (
    <Section title={t("pair.measures")}>
      <table className={styles.measures}>
        <caption className={styles.unseen}>{t("pair.measuresCaption", { confidence })}</caption>
        <thead>
          <tr>
            <th scope="col">{t("pair.name")}</th>
            <th scope="col">{t("pair.value")}</th>
            <th scope="col">{t("pair.range", { confidence })}</th>
          </tr>
        </thead>
        <tbody>
          {measures.map((row) => (
            <tr key={row.measure} aria-current={row.measure === chosen ? "true" : undefined}>
              <th scope="row">
                {t(`measures.name.${row.measure}`)}
                <small>{t(`pair.measure.${row.measure}`)}</small>
              </th>
              <td>
                {row.value === null ? <Undefined reason={reasonWord(t, row.reason)} /> : twoDigits(row.value)}
              </td>
              <td>
                <Range row={row} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.note}>
        {t("pair.about", { resamples: count(first.resamples, language), seed })}{" "}
        <a href={language === "zh" ? "/self-test?lang=zh" : "/self-test"}>{t("pair.checked")}</a>
      </p>
    </Section>
  );
}

function Range({ row }: { readonly row: MeasureRow }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { value, low, high, undefinedShare } = row;
  return (
    <>
      {low === null || high === null ? (
        <Undefined reason={reasonWord(t, row.intervalReason)} />
      ) : (
        <span className={styles.range}>{t("pair.to", { low: twoDigits(low), high: twoDigits(high) })}</span>
      )}
      {value !== null && (
        <IntervalMark value={value} low={low} high={high} least={LEAST[row.measure] ?? -1} />
      )}
      {value !== null && undefinedShare > 0 && (
        <small>{t("pair.someUndefined", { share: percent(undefinedShare, language) })}</small>
      )}
    </>
  );
}
