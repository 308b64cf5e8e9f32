import { Button } from "@mantine/core";
import { useCallback, useState } from "react";
import { useTranslation } from "react-i18next";
import { MAX_DEPTH, MAX_LEAVES } from "../../schema/criteria.ts";
import { useView, useViewStore } from "../state/useView.ts";
import { BuilderItem } from "./BuilderItem.tsx";
import { addAt, type Draft, groupOf, newLeaf, sizeOf } from "./draft.ts";
import styles from "./find.module.css";
import { PresetList } from "./PresetList.tsx";
import { type Builder, BuilderContext } from "./useBuilder.ts";
import { useChoices } from "./useChoices.ts";
import { useFind } from "./useFind.ts";

/** The builder of the question: every change is a step that Back undoes, and stands in the address. */
export function FindQuestion() {
  const { t } = useTranslation();
  const store = useViewStore();
  const asked = useView((state) => state.find.criteria !== null);
  const { draft, missing, error } = useFind();
  const { choices } = useChoices();
  const [focus, setFocus] = useState<string | null>(null);
  const focused = useCallback(() => setFocus(null), []);
  const write = (next: Draft | null) =>
    store.update((state) => ({ ...state, find: { criteria: next === null ? null : JSON.stringify(next) } }));
  const { depth, leaves } = draft === null ? { depth: 0, leaves: 0 } : sizeOf(draft);
  const builder: Builder = {
    choices,
    missing,
    error,
    full: leaves >= MAX_LEAVES,
    depthLeft: MAX_DEPTH - depth,
    focus,
    focused,
    change: (next, place) => {
      if (draft === null) return;
      write(next(draft));
      setFocus(place ?? null);
    },
  };
  const begin = () => {
    write({ all: [newLeaf("partyTo")] });
    setFocus("where.all[0]");
  };
  return (
    <BuilderContext value={builder}>
      <section className={styles.builder} aria-label={t("find.build")}>
        {draft === null ? (
          <Button size="xs" variant="light" w="fit-content" onClick={begin}>
            + {t("find.add")}
          </Button>
        ) : (
          <>
            <BuilderItem draft={draft} place="where" depth={1} />
            {groupOf(draft) === null && (
              <Button
                size="compact-xs"
                variant="light"
                w="fit-content"
                onClick={() =>
                  builder.change((whole) => addAt(whole, "where", newLeaf("partyTo")), "where.all[1]")
                }
              >
                + {t("find.add")}
              </Button>
            )}
            <p className={styles.size}>
              {t("find.size", { leaves, mostLeaves: MAX_LEAVES, depth, mostDepth: MAX_DEPTH })}
              {builder.full && ` ${t("find.full")}`}
            </p>
          </>
        )}
        {asked && (
          <Button size="compact-xs" variant="subtle" w="fit-content" onClick={() => write(null)}>
            {t("find.clear")}
          </Button>
        )}
      </section>
      {asked && (
        <details className={styles.more}>
          <summary>{t("find.presetsMore")}</summary>
          <PresetList />
        </details>
      )}
    </BuilderContext>
  );
}
