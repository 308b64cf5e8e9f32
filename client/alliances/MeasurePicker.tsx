import { NativeSelect } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useView, useViewStore } from "../state/useView.ts";
import { MEASURES } from "../state/viewState.ts";
import { withMeasure } from "./withMeasure.ts";

/** How agreement is measured, and in a sentence what that means. */
export function MeasurePicker() {
  const { t } = useTranslation();
  const store = useViewStore();
  const measure = useView((state) => state.alliances.measure);
  return (
    <NativeSelect
      size="xs"
      label={t("measures.label")}
      description={t(`measures.about.${measure}`)}
      inputWrapperOrder={["label", "input", "description"]}
      value={measure}
      onChange={(event) => {
        const chosen = MEASURES.find((one) => one === event.currentTarget.value) ?? "LIJPHART";
        store.update((state) => ({ ...state, alliances: withMeasure(state.alliances, chosen) }));
      }}
      data={MEASURES.map((value) => ({ value, label: t(`measures.name.${value}`) }))}
    />
  );
}
