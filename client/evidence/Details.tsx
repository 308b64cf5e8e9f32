import type { ReactNode } from "react";
import styles from "./panels.module.css";

export interface Detail {
  readonly name: string;
  /** Null or empty: the record does not say, and the line is left out. */
  readonly value: ReactNode | null;
}

/** What a node's own row says, as names and values. */
export function Details({ rows }: { readonly rows: readonly Detail[] }) {
  return (
    <dl className={styles.details}>
      {rows
        .filter(({ value }) => value !== null && value !== "")
        .map(({ name, value }) => (
          <Row key={name} name={name} value={value} />
        ))}
    </dl>
  );
}

function Row({ name, value }: Detail) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  );
}
