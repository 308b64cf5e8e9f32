import { useTranslation } from "react-i18next";
import { DateText } from "../design/DateText.tsx";
import { useLanguage } from "../locales/useLanguage.ts";
import styles from "./page.module.css";
import { useDataset } from "./useDataset.ts";

/** Which data stands behind the page: title, version, hash, date and engine. */
export function DatasetLine() {
  const { t } = useTranslation();
  const dataset = useDataset();
  const language = useLanguage();
  if (dataset === null) return <p className={styles.dataset}>{t("dataset.loading")}</p>;
  return (
    <p className={styles.dataset}>
      <span title={`${dataset.licence}. ${dataset.attribution}`}>{dataset.title}</span> ·{" "}
      {t("dataset.version", { version: dataset.version })} ·{" "}
      <code title={dataset.hash}>{dataset.hash.slice(0, 12)}</code> · <DateText date={dataset.created} /> ·{" "}
      {dataset.engine} · <a href="/ide">{t("dataset.ide")}</a> ·{" "}
      <a href={language === "zh" ? "/self-test?lang=zh" : "/self-test"}>{t("pair.checked")}</a>
    </p>
  );
}
