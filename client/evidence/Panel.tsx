import { type ReactNode, useId } from "react";
import styles from "./evidence.module.css";

interface PanelProps {
  /** What it is: the kind, in the reader's language. */
  readonly kind: string;
  readonly name: string;
  readonly lead?: ReactNode;
  readonly children: ReactNode;
}

/** The frame of an evidence panel: what it is, its name, a line about it, and sections. */
export function Panel({ kind, name, lead, children }: PanelProps) {
  return (
    <article>
      <p className={styles.kind}>{kind}</p>
      <h2 className={styles.name}>{name}</h2>
      {lead !== undefined && <div className={styles.lead}>{lead}</div>}
      {children}
    </article>
  );
}

/** A part of a panel with a heading. */
export function Section({ title, children }: { readonly title: ReactNode; readonly children: ReactNode }) {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h3 id={id} className={styles.heading}>
        {title}
      </h3>
      {children}
    </section>
  );
}
