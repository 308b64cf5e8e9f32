import { useTranslation } from "react-i18next";
import { twoDigits } from "../design/numbers.ts";
import styles from "./coalitions.module.css";
import type { SureCoalitions } from "./useSureCoalitions.ts";

/** Whether there are coalitions beyond chance, and how many, in words. */
export function SureSentences({ found }: { readonly found: SureCoalitions }) {
  const { t } = useTranslation();
  const { chance, effective, sizes, measures, consensusElsewhere } = found;
  const { observed, mean, sd, z, p } = chance;
  const verdict = p === null ? "undefined" : p < 0.05 ? "beyond" : "chance";
  const number = (value: number | null) => (value === null ? "–" : value.toFixed(1));
  const signed = measures.find((one) => one.signed);
  return (
    <>
      <p className={styles.verdict}>
        <strong>{t(`coalitions.verdict.${verdict}`)}</strong>
      </p>
      {observed !== null && mean !== null && sd !== null && (
        <p className={styles.line}>
          {t("coalitions.chance", {
            observed: twoDigits(observed),
            mean: twoDigits(mean),
            sd: twoDigits(sd),
            z: z === null ? "–" : z.toFixed(1),
            p: p === null ? "–" : p.toFixed(2),
            deals: chance.deals,
          })}
        </p>
      )}
      <p className={styles.line}>
        {t("coalitions.effective", {
          coalitions: sizes.length,
          laakso: number(effective.laaksoTaagepera),
          golosov: number(effective.golosov),
          shannon: number(effective.shannon),
        })}
      </p>
      {signed?.modularity != null && (
        <p className={styles.line}>
          {t("coalitions.signed", { groups: signed.groups, modularity: twoDigits(signed.modularity) })}
        </p>
      )}
      <p className={styles.line}>{t("coalitions.consensus", { count: consensusElsewhere })}</p>
    </>
  );
}
