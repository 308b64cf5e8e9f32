import { NumberInput, SegmentedControl } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useView, useViewStore } from "../state/useView.ts";
import type { AllianceSettings } from "../state/viewState.ts";
import type { Step } from "../state/viewStore.ts";
import styles from "./alliances.module.css";
import { ConsensusControl } from "./ConsensusControl.tsx";
import { LinkControls } from "./LinkControls.tsx";
import { MeasurePicker } from "./MeasurePicker.tsx";
import { RollCallControls } from "./RollCallControls.tsx";
import { SliderControl } from "./SliderControl.tsx";

/** The controls of the alliance network. */
export function AllianceQuestion() {
  const { t } = useTranslation();
  const store = useViewStore();
  const { minimumJoint, size, seed } = useView((state) => state.alliances);
  const change = (part: Partial<AllianceSettings>, step: Step = "push") =>
    store.update((state) => ({ ...state, alliances: { ...state.alliances, ...part } }), step);
  return (
    <>
      <RollCallControls />
      <MeasurePicker />
      <LinkControls />
      <SliderControl
        label={t("alliances.controls.joint")}
        about={t("alliances.controls.jointAbout")}
        value={minimumJoint}
        min={1}
        max={40}
        step={1}
        onChange={(value, step) => change({ minimumJoint: value }, step)}
      />
      <div className={styles.row}>
        <span className={styles.label}>{t("alliances.controls.size")}</span>
        <SegmentedControl
          size="xs"
          aria-label={t("alliances.controls.size")}
          value={size}
          onChange={(value) => change({ size: value === "degree" ? "degree" : "ballots" })}
          data={[
            { value: "ballots", label: t("alliances.controls.sizeBallots") },
            { value: "degree", label: t("alliances.controls.sizeDegree") },
          ]}
        />
      </div>
      <details className={styles.advanced}>
        <summary>{t("alliances.controls.advanced")}</summary>
        <ConsensusControl />
        <NumberInput
          size="xs"
          label={t("alliances.controls.seed")}
          description={t("alliances.controls.seedAbout")}
          value={seed}
          min={0}
          max={999_999}
          allowDecimal={false}
          clampBehavior="strict"
          onChange={(value) => typeof value === "number" && change({ seed: value }, "replace")}
        />
      </details>
    </>
  );
}
