import { useComputedColorScheme } from "@mantine/core";
import styles from "./marks.module.css";
import { coalitionLook } from "./palette.ts";

/** A coalition's letter in its colour; a grey dash for states outside the lettered ones. */
export function CoalitionBadge({ coalition }: { readonly coalition: number }) {
  const { fill, ring, ink, letter } = coalitionLook(coalition, useComputedColorScheme("light"));
  return (
    <span className={styles.letter} style={{ background: fill, borderColor: ring, color: ink }}>
      {letter === "" ? "–" : letter}
    </span>
  );
}
