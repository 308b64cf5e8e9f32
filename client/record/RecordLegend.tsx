import { useTranslation } from "react-i18next";
import { BallotMark } from "../design/BallotMark.tsx";
import { Possible } from "../design/Possible.tsx";
import styles from "./record.module.css";

const BALLOTS = ["YES", "NO", "ABSTAIN", "ABSENT"] as const;

/** What the marks and the silences mean. */
export function RecordLegend() {
  const { t } = useTranslation();
  return (
    <details className={styles.legend}>
      <summary>{t("record.legend.title")}</summary>
      <ul>
        <li>
          <span className={styles.mark} data-act="SAID" data-direction="1">
            +2
          </span>{" "}
          <span className={styles.mark} data-act="SAID" data-direction="-1">
            −2
          </span>{" "}
          {t("record.legend.said")}
        </li>
        <li>
          {BALLOTS.map((ballot) => (
            <BallotMark key={ballot} ballot={ballot} withWord />
          ))}{" "}
          {t("record.legend.voted")}
        </li>
        <li>{t("record.legend.sponsored")}</li>
        <li>{t("record.legend.years")}</li>
        <li>{t("record.legend.silent")}</li>
        <li>
          <Possible /> {t("record.legend.possible")}
        </li>
      </ul>
    </details>
  );
}
