import { useTranslation } from "react-i18next";
import { CoalitionBadge } from "../design/CoalitionBadge.tsx";
import { Possible } from "../design/Possible.tsx";
import { Undefined } from "../design/Undefined.tsx";
import { NodeLink } from "../evidence/NodeLink.tsx";
import panels from "../evidence/panels.module.css";
import type { ToEnterIntoForceQuery } from "../generated/operations.ts";
import { localName } from "../locales/localName.ts";
import { useLanguage } from "../locales/useLanguage.ts";
import styles from "./threshold.module.css";

type Row = ToEnterIntoForceQuery["entryIntoForce"]["signatories"][number];

/** A signatory that is not known to have consented, and what speaks for its doing so: its past, and its partners. */
export function ThresholdSignatory({ row }: { readonly row: Row }) {
  const { t } = useTranslation();
  const known = row.ratified + row.unratified;
  const doubtful = row.signed !== "YES" || row.consented !== "NO";
  return (
    <>
      <div className={panels.head}>
        <span className={panels.named}>
          {row.community !== null && <CoalitionBadge coalition={row.community} />}
          <NodeLink node={row.state} strong />
        </span>
        {doubtful && (
          <Possible
            reason={t(row.signed === "YES" ? "record.threshold.mayHave" : "record.threshold.mayNot")}
          />
        )}
      </div>
      <details className={styles.pattern}>
        <summary>
          {row.share === null ? (
            <Undefined reason={t("record.threshold.noPattern")} />
          ) : (
            t("record.threshold.pattern", { ratified: row.ratified, n: known })
          )}
          {row.unknown > 0 && ` · ${t("record.threshold.unknown", { n: row.unknown })}`}
          {row.partners !== null &&
            ` · ${t("record.threshold.partners", { joined: row.partnersJoined ?? 0, n: row.partners })}`}
          {(row.partnersJoinedPossibly ?? 0) > 0 &&
            `, ${t("record.threshold.partnersPossibly", { n: row.partnersJoinedPossibly ?? 0 })}`}
        </summary>
        <Treaties row={row} />
      </details>
    </>
  );
}

function Treaties({ row }: { readonly row: Row }) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (row.treaties.length === 0) return <p className={panels.quiet}>{t("record.threshold.noPattern")}</p>;
  return (
    <ul className={panels.list}>
      {row.treaties.map(({ instrument, consented }) => (
        <li key={instrument.id}>
          <NodeLink node={{ ...instrument, label: localName(instrument, language) }} /> ·{" "}
          {t(`record.threshold.treaty.${consented}`)}
        </li>
      ))}
    </ul>
  );
}
