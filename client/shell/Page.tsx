import { useTranslation } from "react-i18next";
import { EvidenceColumn } from "../evidence/EvidenceColumn.tsx";
import { useView } from "../state/useView.ts";
import { DataMismatch } from "./DataMismatch.tsx";
import { DatasetLine } from "./DatasetLine.tsx";
import { FigureArea } from "./FigureArea.tsx";
import { Header } from "./Header.tsx";
import { Keys } from "./Keys.tsx";
import styles from "./page.module.css";
import { QuestionColumn } from "./QuestionColumn.tsx";
import { TimeStrip } from "./TimeStrip.tsx";
import { useLinkData } from "./useLinkData.ts";
import { usePageLanguage } from "./usePageLanguage.ts";
import { useWidth } from "./useWidth.ts";

/** The whole page: the question, the figure, the evidence, and time below. */
export function Page() {
  const { t } = useTranslation();
  const width = useWidth();
  const selected = useView((state) => state.selection !== null);
  usePageLanguage();
  useLinkData();
  const evidenceIsPage = width === "phone" && selected;
  return (
    <div className={styles.page} data-width={width} data-evidence={selected || undefined}>
      <a className={styles.skip} href="#figure">
        {t("shell.skip")}
      </a>
      <Header width={width} />
      <DataMismatch />
      <QuestionColumn width={width} />
      <main id="figure" className={styles.main} tabIndex={-1} inert={evidenceIsPage}>
        <FigureArea />
      </main>
      {selected && <EvidenceColumn asPage={width === "phone"} />}
      <footer className={styles.foot} inert={evidenceIsPage}>
        <TimeStrip />
        <DatasetLine />
      </footer>
      <Keys />
    </div>
  );
}
