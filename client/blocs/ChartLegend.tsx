import { useTranslation } from "react-i18next";
import styles from "./blocs.module.css";
import { LineMark } from "./LineMark.tsx";
import type { SeriesPoint } from "./seriesPoints.ts";

const LINES = ["YES", "NO", "ABSTAIN"] as const;

/** What the marks of the drawing mean; only what is drawn. */
export function ChartLegend({ points }: { readonly points: readonly SeriesPoint[] }) {
  const { t } = useTranslation();
  const drawn = points.filter(({ value }) => value !== null);
  const lines = LINES.filter((line) => drawn.some(({ entry }) => entry.line === line));
  return (
    <p className={styles.legend}>
      <span>{t("blocs.marks")}:</span>
      {lines.map((line) => (
        <span key={line} className={styles.key}>
          <LineMark line={line} hollow={false} /> {t(`blocs.lineAs.${line}`)}
        </span>
      ))}
      {drawn.some(({ entry }) => entry.line === null) && (
        <span className={styles.key}>
          <LineMark line={null} hollow={false} /> {t("blocs.noLine")}
        </span>
      )}
      {drawn.some(({ uncertain }) => uncertain) && (
        <span className={styles.key}>
          <LineMark line="YES" hollow /> {t("blocs.hollow")}
        </span>
      )}
      <span className={styles.key}>
        <span className={styles.bandKey} aria-hidden="true" /> {t("blocs.band")}; {t("blocs.chanceTick")}
      </span>
    </p>
  );
}
