import { useTranslation } from "react-i18next";
import figure from "../design/figure.module.css";
import { changeAt } from "./draft.ts";
import styles from "./find.module.css";
import { PresetList } from "./PresetList.tsx";
import { questionWords } from "./questionWords.ts";
import { useChoices } from "./useChoices.ts";
import { useFind } from "./useFind.ts";

/** What is shown before a question can be asked: what is still missing, or questions to begin with. */
export function FindStart({ problem }: { readonly problem: "shape" | "limit" | null }) {
  const { t } = useTranslation();
  const { draft, missing } = useFind();
  const { choices } = useChoices();
  const wordsAt = (place: string): string => {
    let words = "";
    if (draft !== null) {
      changeAt(draft, place, (part) => {
        words = questionWords(t, part, choices);
        return part;
      });
    }
    return words;
  };
  return (
    <figure className={figure.figure} aria-labelledby="figure-title">
      <header className={figure.head}>
        <div>
          <h1 id="figure-title" className={figure.title}>
            {draft === null
              ? t("find.presetsTitle")
              : t("find.words.states", { question: questionWords(t, draft, choices) })}
          </h1>
          <p className={figure.subtitle}>{t(draft === null ? "find.presetsSubtitle" : "find.unfinished")}</p>
        </div>
      </header>
      {problem !== null && (
        <p className={figure.note} role="alert">
          {t(`find.problem.${problem}`)}
        </p>
      )}
      {missing.length > 0 && (
        <div role="status">
          <ul>
            {missing.map(({ place, need }) => (
              <li key={`${place} ${need}`}>
                {t("find.missingIn", { what: wordsAt(place), need: t(`find.need.${need}`) })}
              </li>
            ))}
          </ul>
        </div>
      )}
      <div className={`${styles.start} ${styles.scroll}`}>{draft === null && <PresetList />}</div>
      {draft === null && <figcaption className={figure.foot}>{t("find.presetsSource")}</figcaption>}
    </figure>
  );
}
