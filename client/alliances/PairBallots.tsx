import { useTranslation } from "react-i18next";
import { BallotMark } from "../design/BallotMark.tsx";
import { DateText } from "../design/DateText.tsx";
import { SourceList } from "../design/SourceList.tsx";
import { Cut } from "../evidence/Cut.tsx";
import { Section } from "../evidence/Panel.tsx";
import type { PairAgreementQuery } from "../generated/operations.ts";
import { useLanguage } from "../locales/useLanguage.ts";
import { useSelect } from "../state/useView.ts";
import styles from "./evidence.module.css";
import { percent } from "./pairWords.ts";

type PairRow = PairAgreementQuery["pairAgreement"]["rollCalls"][number];

interface Props {
  readonly first: string;
  readonly second: string;
  /** Every roll call of the selection, most telling first, as the server orders them. */
  readonly rows: readonly PairRow[];
}

/** The roll calls in which the two cast different ballots, most telling first. */
export function Split({ rows, ...names }: Props) {
  const { t } = useTranslation();
  const split = rows.filter(({ outcome }) => outcome === "opposed" || outcome === "one-step");
  return (
    <Section title={`${t("agreement.split")} (${split.length})`}>
      <p className={styles.quiet}>{split.length === 0 ? t("agreement.splitNone") : t("pair.order")}</p>
      <Rows {...names} rows={split} />
    </Section>
  );
}

/** The roll calls in which they cast the same ballot, and those that are not joint, newest first. */
export function Together({ rows, ...names }: Props) {
  const { t } = useTranslation();
  const same = rows.filter(({ outcome }) => outcome === "same");
  const apart = rows.filter(({ outcome }) => outcome === "not-joint");
  return (
    <>
      {same.length > 0 && (
        <Section title={`${t("agreement.together")} (${same.length})`}>
          <Rows {...names} rows={same} />
        </Section>
      )}
      {apart.length > 0 && (
        <Section title={`${t("agreement.apart")} (${apart.length})`}>
          <Rows {...names} rows={apart} />
        </Section>
      )}
    </>
  );
}

function Rows({ first, second, rows }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const select = useSelect();
  if (rows.length === 0) return null;
  return (
    <div className={styles.rollCalls}>
      <Cut
        items={rows}
        first={6}
        render={({ rollCall, a, b, outcome, surprisal }) => (
          <li key={rollCall.id}>
            <button
              type="button"
              className={styles.rollCall}
              onClick={() => select({ type: "node", id: rollCall.id })}
            >
              {rollCall.label}
            </button>
            <div className={styles.quiet}>
              <DateText date={rollCall.date} /> · {outcomeWord(outcome)}
              {surprisal !== null && ` · ${t("pair.share", { share: percent(2 ** -surprisal, language) })}`}
            </div>
            <div className={styles.votes}>
              <span>
                {first} <BallotMark ballot={a} withWord />
              </span>
              <span>
                {second} <BallotMark ballot={b} withWord />
              </span>
            </div>
            <details>
              <summary>{t("agreement.sources")}</summary>
              <SourceList sources={rollCall.sources} />
            </details>
          </li>
        )}
      />
    </div>
  );

  function outcomeWord(outcome: string): string {
    switch (outcome) {
      case "same":
      case "one-step":
      case "opposed":
      case "not-joint":
        return t(`agreement.outcome.${outcome}`);
      default:
        return outcome;
    }
  }
}
