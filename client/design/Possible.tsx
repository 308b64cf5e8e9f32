import { Tooltip } from "@mantine/core";
import { useTranslation } from "react-i18next";
import styles from "./marks.module.css";

/** The hatched chip that says *possible*: the record allows it and does not tell. Give the class `possibleRow` of marks.module.css to rows. */
export function Possible({ reason }: { readonly reason?: string }) {
  const { t } = useTranslation();
  return (
    <Tooltip
      label={reason ?? t("possible.explained")}
      multiline
      maw={320}
      events={{ hover: true, focus: true, touch: true }}
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the reason must be reachable by keyboard */}
      <span className={styles.possible} tabIndex={0}>
        {t("possible.word")}
      </span>
    </Tooltip>
  );
}
