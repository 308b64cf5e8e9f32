import { Radio, Select } from "@mantine/core";
import { useTranslation } from "react-i18next";
import styles from "../alliances/alliances.module.css";
import { RollCallControls } from "../alliances/RollCallControls.tsx";
import { SliderControl } from "../alliances/SliderControl.tsx";
import { useRequest } from "../api/useRequest.ts";
import { BlocNamesDocument } from "../generated/operations.ts";
import { useLanguage } from "../locales/useLanguage.ts";
import { useView, useViewStore } from "../state/useView.ts";
import { type BlocSettings, COHESION_INDICES } from "../state/viewState.ts";
import type { Step } from "../state/viewStore.ts";
import own from "./blocs.module.css";
import { blocName } from "./blocWords.ts";

/** Which bloc, by which index, over which roll calls. */
export function BlocsQuestion() {
  const { t } = useTranslation();
  const language = useLanguage();
  const store = useViewStore();
  const settings = useView((state) => state.blocs);
  const { data } = useRequest(BlocNamesDocument, {});
  const change = (part: Partial<BlocSettings>, step: Step = "push") =>
    store.update((state) => ({ ...state, blocs: { ...state.blocs, ...part } }), step);
  const options = (data?.blocs.nodes ?? [])
    .map((bloc) => ({ value: bloc.id, label: blocName(bloc, language) }))
    .sort((a, b) => a.label.localeCompare(b.label, language));
  return (
    <>
      <Select
        size="xs"
        label={t("blocs.controls.bloc")}
        placeholder={t("blocs.controls.every")}
        searchable
        clearable
        clearButtonProps={{ "aria-label": t("blocs.controls.every") }}
        data={options}
        value={settings.bloc}
        onChange={(bloc) => change({ bloc })}
        maxDropdownHeight={320}
        comboboxProps={{ transitionProps: { duration: 0 } }}
      />
      <Radio.Group
        size="xs"
        label={t("blocs.controls.index")}
        value={settings.index}
        onChange={(value) => change({ index: COHESION_INDICES.find((each) => each === value) ?? "ai" })}
      >
        <div className={own.indices}>
          {COHESION_INDICES.map((index) => (
            <Radio
              key={index}
              size="xs"
              value={index}
              label={t(`blocs.index.${index}`)}
              description={t(`blocs.indexAbout.${index}`)}
            />
          ))}
        </div>
      </Radio.Group>
      <RollCallControls />
      <details className={styles.advanced}>
        <summary>{t("blocs.controls.advanced")}</summary>
        <SliderControl
          label={t("blocs.controls.days")}
          about={t("blocs.controls.daysAbout")}
          value={settings.days}
          min={0}
          max={366}
          step={1}
          onChange={(days, step) => change({ days }, step)}
        />
      </details>
    </>
  );
}
