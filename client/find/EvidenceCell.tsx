import { useTranslation } from "react-i18next";
import { BallotMark } from "../design/BallotMark.tsx";
import { Possible } from "../design/Possible.tsx";
import { useLanguage } from "../locales/useLanguage.ts";
import { useSelect } from "../state/useView.ts";
import { factWords } from "./factWords.ts";
import styles from "./find.module.css";
import type { Evidence, FoundFact } from "./rows.ts";

/** What the record says of one condition for one state; every fact can be chosen to see its row and sources. */
export function EvidenceCell({ evidence }: { readonly evidence: Evidence }) {
  const { t } = useTranslation();
  const { facts, truth, explanation } = evidence;
  return (
    <>
      {facts.map((fact) => (
        <FactLine key={`${fact.factKind} ${fact.key}`} fact={fact} />
      ))}
      {facts.length === 0 && truth !== "POSSIBLY" && (
        <span className={styles.absent} title={explanation ?? undefined}>
          {explanation ?? t(`find.truth.${truth}`)}
        </span>
      )}
      {truth === "POSSIBLY" && <Possible {...(explanation === null ? {} : { reason: explanation })} />}
    </>
  );
}

function FactLine({ fact }: { readonly fact: FoundFact }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const select = useSelect();
  return (
    <button
      type="button"
      className={styles.factLine}
      onClick={(event) => {
        event.stopPropagation();
        select({ type: "fact", kind: fact.factKind, key: fact.key });
      }}
    >
      {"ballot" in fact ? <BallotMark ballot={fact.ballot} withWord /> : factWords(t, fact, language)}
    </button>
  );
}
