import { Button } from "@mantine/core";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { criteriaSentence } from "../../schema/criteriaSentence.ts";
import { count } from "../design/numbers.ts";
import { useLanguage } from "../locales/useLanguage.ts";
import { useViewStore } from "../state/useView.ts";
import styles from "./find.module.css";
import { useChoices } from "./useChoices.ts";
import { useFind } from "./useFind.ts";

interface Props {
  /** The states that are drawn. */
  readonly network: { readonly nodes: readonly { readonly id: string }[] };
  /** Takes the states that the question found, and whether for certain; null when they are not to be lit any more. */
  readonly tell: (found: ReadonlyMap<string, boolean> | null) => void;
}

/** Lights the states of the question on the alliance network, and says whom it lights and who is not drawn there. */
export function FoundOnNetwork({ network, tell }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const store = useViewStore();
  const { draft, answer, error } = useFind();
  const { choices } = useChoices();
  useEffect(() => {
    if (answer === null) return;
    tell(
      new Map([
        ...answer.certain.map(({ state }): [string, boolean] => [state.id, true]),
        ...answer.possible.map(({ state }): [string, boolean] => [state.id, false]),
      ]),
    );
    return () => tell(null);
  }, [answer, tell]);
  const drawn = new Set(network.nodes.map(({ id }) => id));
  const notDrawn = [...(answer?.certain ?? []), ...(answer?.possible ?? [])].filter(
    ({ state }) => !drawn.has(state.id),
  ).length;
  return (
    <div className={styles.lit} role="status">
      <span>
        {answer !== null && draft !== null ? (
          <>
            {t("find.lit", {
              certain: count(answer.certain.length, language),
              possible: count(answer.possible.length, language),
              question: criteriaSentence(draft, choices.nameOfAny, answer.asOf, language),
            })}
            {notDrawn > 0 && ` ${t("find.notDrawn", { states: count(notDrawn, language) })}`}
          </>
        ) : (
          (error?.message ?? t(draft === null ? "find.unfinished" : "notice.loading"))
        )}
      </span>
      <Button
        size="compact-xs"
        variant="default"
        onClick={() => store.update((state) => ({ ...state, view: "find", highlight: false }))}
      >
        {t("find.backToQuestion")}
      </Button>
      <Button
        size="compact-xs"
        variant="subtle"
        onClick={() => store.update((state) => ({ ...state, highlight: false }))}
      >
        {t("find.unlit")}
      </Button>
    </div>
  );
}
