import { useTranslation } from "react-i18next";
import { DateText } from "../design/DateText.tsx";
import { twoDigits } from "../design/numbers.ts";
import type { PairAgreementQuery } from "../generated/operations.ts";
import { useSelect } from "../state/useView.ts";
import evidence from "./evidence.module.css";
import styles from "./pair.module.css";

type WithoutVoteAnswer = PairAgreementQuery["pairAgreement"]["withoutVote"];

/** How much was decided without a vote, which no rate of agreement sees. */
export function WithoutVote({ decisions }: { readonly decisions: WithoutVoteAnswer }) {
  const { t } = useTranslation();
  const select = useSelect();
  const { count, bothMembers, weight, rollCalls } = decisions;
  if (count === 0) return <p className={styles.note}>{t("pair.withoutVoteNone")}</p>;
  const words = { decisions: t("pair.withoutVote", { count }) };
  return (
    <details className={styles.without}>
      <summary>
        {weight === 0
          ? t("pair.leftOut", words)
          : t("pair.weighed", { ...words, weight: twoDigits(weight), members: bothMembers })}
      </summary>
      <ul className={evidence.rollCalls}>
        {rollCalls.map(({ id, label, date }) => (
          <li key={id}>
            <button type="button" className={evidence.rollCall} onClick={() => select({ type: "node", id })}>
              {label}
            </button>
            <div className={evidence.quiet}>
              <DateText date={date} />
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
}
