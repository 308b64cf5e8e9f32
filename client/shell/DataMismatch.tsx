import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useView, useViewStore } from "../state/useView.ts";
import styles from "./page.module.css";
import { useDataset } from "./useDataset.ts";

/** Says that a link was made with other data, or holds parameters that mean nothing here. */
export function DataMismatch() {
  const { t } = useTranslation();
  const store = useViewStore();
  const data = useView((state) => state.data);
  const unknown = useView((state) => state.unknown);
  const dataset = useDataset();
  const now = dataset?.hash.slice(0, 12) ?? null;
  const other = data !== null && now !== null && data !== now;
  if (!other && unknown.length === 0) return null;
  const names = [...new Set(unknown.map(([name]) => name))].join(", ");
  return (
    <div className={styles.banner} role="status">
      <span>
        {other && t("shell.otherData", { link: data, now })}{" "}
        {unknown.length > 0 && t("shell.unknown", { names })}
      </span>
      <Button
        size="compact-sm"
        variant="default"
        onClick={() =>
          store.update((state) => ({ ...state, data: now ?? state.data, unknown: [] }), "replace")
        }
      >
        {t("shell.fine")}
      </Button>
    </div>
  );
}
