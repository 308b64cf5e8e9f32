import { type ReactNode, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import type { FactKind } from "../../schema/kinds.ts";
import { citeFact } from "../download/citation.ts";
import { useDataset } from "../shell/useDataset.ts";
import { CopyButton } from "./CopyButton.tsx";
import { DateText } from "./DateText.tsx";
import { type SourceBrief, SourceList } from "./SourceList.tsx";
import styles from "./sources.module.css";

/** What a fact's row says, ready to be shown and cited. */
export interface FactDetails {
  readonly kind: FactKind;
  readonly key: string;
  /** The fact as a sentence in the reader's language, for the citation. */
  readonly sentence: string;
  /** Its dates, each with the name of its column in the reader's language; null where unknown. */
  readonly dates?: readonly { readonly name: string; readonly written: string | null }[];
  readonly sources: readonly SourceBrief[];
  readonly note?: string | null;
  /** False: inferred, or known from a secondary source only. */
  readonly stated?: boolean;
}

interface Props {
  readonly fact: FactDetails;
  /** The line that is always seen. */
  readonly children: ReactNode;
}

/** A fact with a handle: click it to see its row (dates as written, sources, note) and to copy a citation of it. */
export function FactRow({ fact, children }: Props) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <div className={styles.fact}>
      <button
        type="button"
        className={styles.handle}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <span>{children}</span>
        <span className={styles.caret} aria-hidden="true">
          {open ? "▾" : "▸"}
        </span>
      </button>
      <div id={id} hidden={!open}>
        {open && <FactSheet fact={fact} />}
      </div>
    </div>
  );
}

/** The row of a fact, opened. */
export function FactSheet({ fact }: { readonly fact: FactDetails }) {
  const { t } = useTranslation();
  const dataset = useDataset();
  return (
    <div className={styles.row}>
      <dl>
        {(fact.dates ?? []).map(({ name, written }) => (
          <DateEntry key={name} name={name} written={written} />
        ))}
        {fact.stated === false && (
          <>
            <dt>{t("fact.confidence")}</dt>
            <dd>{t("fact.inferred")}</dd>
          </>
        )}
        {fact.note != null && fact.note !== "" && (
          <>
            <dt>{t("fact.note")}</dt>
            <dd>{fact.note}</dd>
          </>
        )}
        <dt>{t("fact.key")}</dt>
        <dd>
          <code>{fact.key}</code>
        </dd>
      </dl>
      <SourceList sources={fact.sources} />
      <CopyButton value={() => citeFact(fact, dataset, window.location)}>{t("fact.cite")}</CopyButton>
    </div>
  );
}

function DateEntry({ name, written }: { readonly name: string; readonly written: string | null }) {
  const { t } = useTranslation();
  return (
    <>
      <dt>{name}</dt>
      <dd>
        <DateText date={written} />
        {written !== null && written !== "" && (
          <>
            {" · "}
            {t("fact.asWritten")} <code>{written}</code>
          </>
        )}
      </dd>
    </>
  );
}
