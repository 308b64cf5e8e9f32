import { Button, Popover, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { isDay } from "../../schema/edtf.ts";
import { DateText } from "../design/DateText.tsx";
import { useView, useViewStore } from "../state/useView.ts";
import styles from "./header.module.css";
import { useDataset } from "./useDataset.ts";

/** The day for which the whole page speaks; without a choice, the dataset's own date. */
export function AsOfControl() {
  const { t } = useTranslation();
  const store = useViewStore();
  const asOf = useView((state) => state.asOf);
  const dataset = useDataset();
  const day = asOf ?? dataset?.created ?? null;
  const choose = (value: string | null) => store.update((state) => ({ ...state, asOf: value }));
  return (
    <Popover position="bottom-end" shadow="md" trapFocus>
      <Popover.Target>
        <Button variant="subtle" size="compact-sm">
          {t("asOf.label")}&nbsp;{day !== null && <DateText date={day} />}
          <span aria-hidden="true">&nbsp;▾</span>
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t("asOf.title")}>
        <div className={styles.asOf}>
          <TextInput
            type="date"
            label={t("asOf.title")}
            value={day ?? ""}
            max={dataset?.created}
            onChange={(event) => isDay(event.currentTarget.value) && choose(event.currentTarget.value)}
          />
          <p>{t("asOf.about")}</p>
          <Button variant="default" size="xs" disabled={asOf === null} onClick={() => choose(null)}>
            {t("asOf.reset")}
          </Button>
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}
