import { type ReactNode, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { FactSheet } from "../design/FactRow.tsx";
import { Possible } from "../design/Possible.tsx";
import type { EvidenceFactFragment } from "../generated/operations.ts";
import { useLanguage } from "../locales/useLanguage.ts";
import { factDetails, factSentence, factWords } from "./factText.ts";
import styles from "./panels.module.css";
import { truthOf } from "./truth.ts";
import type { Day } from "./useDay.ts";

interface HandleProps {
  readonly fact: EvidenceFactFragment;
  readonly day: Day;
  /** What the handle says; without it the fact in a few words. */
  readonly words?: ReactNode;
}

/** A fact in a few words; press it for its row, its sources and a citation. Possible and inferred facts say so. */
export function FactEntry({ fact, day, words }: HandleProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  const id = useId();
  const inferred = "confidence" in fact && fact.confidence === "INFERRED";
  return (
    <>
      <div className={styles.factLine}>
        <button
          type="button"
          className={styles.handle}
          aria-expanded={open}
          aria-controls={id}
          title={t("panel.row", { fact: factSentence(t, fact, language) })}
          onClick={() => setOpen(!open)}
        >
          <span>{words ?? factWords(t, fact, language)}</span>
          <span className={styles.caret} aria-hidden="true">
            {open ? "▾" : "▸"}
          </span>
        </button>
        {truthOf(fact, day) === "possibly" && (
          <Possible {...(inferred ? { reason: t("panel.inferredWhy") } : {})} />
        )}
      </div>
      <div id={id} hidden={!open} className={styles.sheet}>
        {open && <FactSheet fact={factDetails(t, fact, language)} />}
      </div>
    </>
  );
}
