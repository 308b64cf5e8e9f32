import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { SearchQuery } from "../generated/operations.ts";
import styles from "./search.module.css";

export type Hit = SearchQuery["search"]["hits"][number];

interface Props {
  readonly id: string;
  readonly hits: readonly Hit[];
  readonly current: number;
  readonly choose: (hit: Hit) => void;
  readonly name: (hit: Hit) => string;
  /** A line below the results; null for none. */
  readonly note: string | null;
}

export function SearchResults({ id, hits, current, choose, name, note }: Props) {
  const { t } = useTranslation();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector(`[id="${id}-${current}"]`)?.scrollIntoView({ block: "nearest" });
  }, [id, current]);
  return (
    <>
      <div ref={list} id={id} role="listbox" aria-label={t("search.results")} className={styles.list}>
        {hits.map((hit, at) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the text field's, which keeps the focus
          <div
            key={hit.node.id}
            id={`${id}-${at}`}
            role="option"
            tabIndex={-1}
            aria-selected={at === current}
            className={styles.option}
            onClick={() => choose(hit)}
          >
            <span className={styles.name}>{name(hit)}</span>
            {hit.matched !== name(hit) && <span className={styles.matched}>{hit.matched}</span>}
            <span className={styles.kind}>{t(`kind.${hit.node.nodeKind}`)}</span>
          </div>
        ))}
      </div>
      {note !== null && <p className={styles.note}>{note}</p>}
    </>
  );
}
