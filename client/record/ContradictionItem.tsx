import { useTranslation } from "react-i18next";
import { Possible } from "../design/Possible.tsx";
import type { ContradictionFactFragment, ContradictionRowFragment } from "../generated/operations.ts";
import { useLanguage } from "../locales/useLanguage.ts";
import { useSelect } from "../state/useView.ts";
import styles from "./record.module.css";
import { entryWords, type RecordTopic } from "./recordWords.ts";

interface Props {
  readonly row: ContradictionRowFragment;
  readonly topic: RecordTopic | null;
}

/** A contradiction: its kind, its sentence, and each of its facts, which leads to its sources. */
export function ContradictionItem({ row, topic }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <>
      <p className={styles.sentence}>{language === "zh" ? row.sentenceZh : row.sentenceEn}</p>
      <p className={styles.facts}>
        <span className={styles.kind} title={t(`record.kindAbout.${row.kind}`)}>
          {t(`record.kind.${row.kind}`)}
        </span>
        {!row.certain && (
          <Possible reason={row.doubts.map((doubt) => t(`record.doubt.${doubt}`)).join(" ")} />
        )}
        {[...row.earlier, ...row.later].map((fact) => (
          <FactButton key={`${fact.factKind} ${fact.key} ${fact.act}`} fact={fact} topic={topic} />
        ))}
      </p>
    </>
  );
}

function FactButton({
  fact,
  topic,
}: {
  readonly fact: ContradictionFactFragment;
  readonly topic: RecordTopic | null;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const select = useSelect();
  return (
    <button
      type="button"
      className={styles.link}
      onClick={() => select({ type: "fact", kind: fact.factKind, key: fact.key })}
    >
      {entryWords(t, fact, topic, language)}
    </button>
  );
}
