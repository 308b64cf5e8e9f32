import { useTranslation } from "react-i18next";
import { BallotMark } from "../design/BallotMark.tsx";
import { DateText } from "../design/DateText.tsx";
import { SourceList } from "../design/SourceList.tsx";
import { Section } from "../evidence/Panel.tsx";
import type { PairAgreementQuery } from "../generated/operations.ts";
import { useSelect } from "../state/useView.ts";
import styles from "./evidence.module.css";

export type PairRow = PairAgreementQuery["pairAgreement"]["rollCalls"][number];

interface Props {
  readonly first: string;
  readonly second: string;
  readonly rows: readonly PairRow[];
}

/** Every roll call of the selection, those on which the two part first; opposed before one step apart. */
export function PairBallots({ first, second, rows }: Props) {
  const { t } = useTranslation();
  const with_ = (...outcomes: string[]) =>
    outcomes.flatMap((outcome) => rows.filter((row) => row.outcome === outcome));
  const split = with_("opposed", "one-step");
  const same = with_("same");
  const apart = with_("not-joint");
  return (
    <>
      <Section title={`${t("agreement.split")} (${split.length})`}>
        {split.length === 0 && <p className={styles.quiet}>{t("agreement.splitNone")}</p>}
        <Rows first={first} second={second} rows={split} />
      </Section>
      {same.length > 0 && (
        <Section title={`${t("agreement.together")} (${same.length})`}>
          <Rows first={first} second={second} rows={same} />
        </Section>
      )}
      {apart.length > 0 && (
        <Section title={`${t("agreement.apart")} (${apart.length})`}>
          <Rows first={first} second={second} rows={apart} />
        </Section>
      )}
    </>
  );
}

function Rows({ first, second, rows }: Props) {
  const { t } = useTranslation();
  const select = useSelect();
  if (rows.length === 0) return null;
  return (
    <ul className={styles.rollCalls}>
      {rows.map(({ rollCall, a, b, outcome }) => (
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
      ))}
    </ul>
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
