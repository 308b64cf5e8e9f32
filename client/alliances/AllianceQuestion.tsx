import { NumberInput, SegmentedControl } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { twoDigits } from "../design/numbers.ts";
import { useView, useViewStore } from "../state/useView.ts";
import type { AllianceSettings, LinkChoice } from "../state/viewState.ts";
import type { Step } from "../state/viewStore.ts";
import styles from "./alliances.module.css";
import { RollCallControls } from "./RollCallControls.tsx";
import { SliderControl } from "./SliderControl.tsx";

const FIRST_LINKS: Readonly<Record<LinkChoice["rule"], LinkChoice>> = {
  closest: { rule: "closest", partners: 6 },
  threshold: { rule: "threshold", least: 0.9 },
};

/** The controls of the alliance network. */
export function AllianceQuestion() {
  const { t } = useTranslation();
  const store = useViewStore();
  const { links, minimumJoint, size, seed } = useView((state) => state.alliances);
  const change = (part: Partial<AllianceSettings>, step: Step = "push") =>
    store.update((state) => ({ ...state, alliances: { ...state.alliances, ...part } }), step);
  return (
    <>
      <RollCallControls />
      <div className={styles.control}>
        <SegmentedControl
          size="xs"
          fullWidth
          aria-label={t("alliances.controls.links")}
          value={links.rule}
          onChange={(rule) => change({ links: FIRST_LINKS[rule === "threshold" ? "threshold" : "closest"] })}
          data={[
            { value: "closest", label: t("alliances.controls.closest") },
            { value: "threshold", label: t("alliances.controls.threshold") },
          ]}
        />
        {links.rule === "closest" ? (
          <SliderControl
            label={t("alliances.controls.partners")}
            value={links.partners}
            min={1}
            max={20}
            step={1}
            onChange={(partners, step) => change({ links: { rule: "closest", partners } }, step)}
          />
        ) : (
          <SliderControl
            label={t("alliances.controls.least")}
            value={links.least}
            min={0.5}
            max={1}
            step={0.01}
            format={twoDigits}
            onChange={(least, step) => change({ links: { rule: "threshold", least } }, step)}
          />
        )}
      </div>
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
        <NumberInput
          mt={8}
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
