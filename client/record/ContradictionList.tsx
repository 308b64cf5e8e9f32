import { useTranslation } from "react-i18next";
import { ContradictionItem } from "./ContradictionItem.tsx";
import type { RecordRow } from "./model.ts";
import styles from "./record.module.css";
import type { RecordTopic } from "./recordWords.ts";

interface Props {
  readonly rows: readonly RecordRow[];
  readonly topic: RecordTopic | null;
}

/** Every contradiction of the topic, the certain ones first; folded away by the reader who wants the matrix alone. */
export function ContradictionList({ rows, topic }: Props) {
  const { t } = useTranslation();
  const all = rows.flatMap((row) => row.contradictions).sort((a, b) => Number(b.certain) - Number(a.certain));
  if (all.length === 0) return <p className={styles.none}>{t("record.noContradiction")}</p>;
  const certain = all.filter((row) => row.certain).length;
  return (
    <details className={styles.contradictions} open>
      <summary>{t("record.contradictions", { certain, possible: all.length - certain })}</summary>
      <ul>
        {all.map((row) => (
          <li key={[...row.earlier, ...row.later].map(({ key, act }) => `${key} ${act}`).join(" ")}>
            <ContradictionItem row={row} topic={topic} />
          </li>
        ))}
      </ul>
    </details>
  );
}
