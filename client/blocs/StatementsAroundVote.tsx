import { useTranslation } from "react-i18next";
import { Possible } from "../design/Possible.tsx";
import { Cut } from "../evidence/Cut.tsx";
import { localName } from "../locales/localName.ts";
import { useLanguage } from "../locales/useLanguage.ts";
import { useSelect } from "../state/useView.ts";
import styles from "./blocs.module.css";
import { type Defection, nearWords, summaryOf } from "./blocWords.ts";

interface Props {
  readonly statements: Defection["statements"];
  /** The window, to be printed. */
  readonly days: number;
}

/** What was said around a vote. Nearness in time is not taken for a reason: where no text names the instrument, the line says so. */
export function StatementsAroundVote({ statements, days }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const select = useSelect();
  return (
    <div className={styles.statements}>
      <Cut
        items={statements}
        first={2}
        render={(one) => {
          const { statement, near, namesInstrument } = one;
          const words = {
            actor: localName(statement.actor, language),
            when: nearWords(t, one, language),
            forum: statement.forum,
          };
          return (
            <li key={statement.key}>
              <button
                type="button"
                className={styles.rollCall}
                onClick={() => select({ type: "fact", kind: "STATED", key: statement.key })}
              >
                {statement.forum === null
                  ? t("blocs.broke.saidNowhere", words)
                  : t("blocs.broke.said", words)}
              </button>
              {near === "POSSIBLY" && (
                <>
                  {" "}
                  <Possible />
                </>
              )}
              <div>{summaryOf(statement, language)}</div>
              <div className={styles.quiet}>
                {namesInstrument ? t("blocs.broke.names") : t("blocs.broke.untold", { days })}
              </div>
            </li>
          );
        }}
      />
    </div>
  );
}
