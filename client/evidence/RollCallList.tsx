import { useTranslation } from "react-i18next";
import { dateInWords } from "../../schema/dateInWords.ts";
import { useLanguage } from "../locales/useLanguage.ts";
import { Cut } from "./Cut.tsx";
import { NodeLink } from "./NodeLink.tsx";
import styles from "./panels.module.css";
import { happenedBy } from "./truth.ts";
import type { Day } from "./useDay.ts";
import { wordOf } from "./words.ts";

interface ListedRollCall {
  readonly id: string;
  readonly label: string;
  readonly date: string | null;
  readonly outcome: string | null;
  readonly totals: {
    readonly yes: number | null;
    readonly no: number | null;
    readonly abstain: number | null;
  };
}

interface Props {
  readonly rollCalls: readonly ListedRollCall[];
  readonly day: Day;
}

/** Roll calls with their day and official totals; what came after the day of the page says so. */
export function RollCallList({ rollCalls, day }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (rollCalls.length === 0) return <p className={styles.quiet}>{t("panel.none")}</p>;
  return (
    <Cut
      items={rollCalls}
      render={(rollCall) => {
        const later = happenedBy(rollCall.date, day) === "no";
        return (
          <li key={rollCall.id} className={styles.entry} data-tense={later ? "later" : "now"}>
            <NodeLink node={rollCall} />
            <p className={styles.quiet}>
              {[dateInWords(rollCall.date ?? "", language), outcome(rollCall), later && t("panel.laterWord")]
                .filter((part) => part !== "" && part !== false)
                .join(" · ")}
            </p>
          </li>
        );
      }}
    />
  );

  function outcome({ outcome: word, totals }: ListedRollCall): string {
    const { yes, no, abstain } = totals;
    if (yes !== null && no !== null && abstain !== null)
      return t("panel.rollCall.short", { yes, no, abstain });
    return word === null ? "" : wordOf(t, "outcome", word);
  }
}
