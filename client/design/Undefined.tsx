import { Tooltip } from "@mantine/core";
import styles from "./marks.module.css";

/** A dash where a number is undefined, with the reason on hover and focus. */
export function Undefined({ reason }: { readonly reason: string }) {
  return (
    <Tooltip label={reason} multiline maw={280} events={{ hover: true, focus: true, touch: true }}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the reason must be reachable by keyboard */}
      <span className={styles.undefined} tabIndex={0}>
        <span aria-hidden="true">–</span>
        <span className={styles.unseen}>{reason}</span>
      </span>
    </Tooltip>
  );
}
