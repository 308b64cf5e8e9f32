import { useTranslation } from "react-i18next";
import markStyles from "../design/marks.module.css";
import { Possible } from "../design/Possible.tsx";
import styles from "./panels.module.css";
import type { PartyStatus } from "./partyStatus.ts";
import { happenedBy } from "./truth.ts";
import type { Day } from "./useDay.ts";

interface Props {
  readonly status: PartyStatus;
  readonly day: Day;
  /** When the party itself ended; null for one that goes on. */
  readonly until?: string | null;
}

/** How a party stands to an instrument on the day: party, signatory, invited …; what is only possible says so. */
export function PartyTag({ status, day, until = null }: Props) {
  const { t } = useTranslation();
  const { party, consented, signed, denounced, invited } = status;
  if (until !== null && happenedBy(until, day) === "yes") return null;
  if (party === "yes") {
    return (
      <span className={styles.tag} data-strong>
        {t("panel.party.yes")}
      </span>
    );
  }
  if (party === "possibly") {
    return (
      <span className={styles.named}>
        <span className={styles.tag}>{t("panel.party.possibly")}</span>
        <Possible reason={t("panel.party.possiblyWhy")} />
      </span>
    );
  }
  const standing = word();
  const hatched = standing.endsWith("Possibly") ? markStyles.possible : styles.tag;
  return <span className={hatched}>{t(`panel.party.${standing}`)}</span>;

  function word() {
    if (denounced === "yes") return "denounced";
    if (consented === "yes") return "consented";
    if (signed === "yes") return "signed";
    if (consented === "possibly") return "consentedPossibly";
    if (signed === "possibly") return "signedPossibly";
    return invited ? "invited" : "none";
  }
}
