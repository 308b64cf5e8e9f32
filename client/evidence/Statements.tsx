import { useTranslation } from "react-i18next";
import type { EvidenceFactFragment } from "../generated/operations.ts";
import { useLanguage } from "../locales/useLanguage.ts";
import { ByTense } from "./ByTense.tsx";
import { FactEntry } from "./FactEntry.tsx";
import { NodeLink } from "./NodeLink.tsx";
import styles from "./panels.module.css";
import type { Day } from "./useDay.ts";

export type StatementFact = Extract<EvidenceFactFragment, { __typename: "Statement" }>;

interface Props {
  readonly statements: readonly StatementFact[];
  readonly day: Day;
  /** Whose list it is: an actor's, which names positions, or a position's, which names actors. */
  readonly of: "actor" | "position";
  readonly first?: number;
}

/** What was said, newest first: the position or the actor, what was said in the dataset's own words, when and where. */
export function Statements({ statements, day, of, first = 5 }: Props) {
  return (
    <ByTense
      items={[...statements].reverse()}
      factsOf={(fact) => [fact]}
      day={day}
      first={first}
      render={(fact, tense) => (
        <li key={fact.key} className={styles.entry} data-tense={tense}>
          <Statement fact={fact} day={day} of={of} />
        </li>
      )}
    />
  );
}

function Statement({
  fact,
  day,
  of,
}: {
  readonly fact: StatementFact;
  readonly day: Day;
  readonly of: Props["of"];
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const summary = language === "zh" ? (fact.summaryZh ?? fact.summaryEn) : (fact.summaryEn ?? fact.summaryZh);
  return (
    <>
      <div className={styles.head}>
        <NodeLink node={of === "actor" ? fact.position : fact.actor} strong />
        {fact.confidence === "INFERRED" && <span className={styles.tag}>{t("panel.inferred")}</span>}
      </div>
      {summary !== null && summary !== "" && <p className={styles.text}>{summary}</p>}
      <FactEntry fact={fact} day={day} />
    </>
  );
}
