import { SegmentedControl } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { twoDigits } from "../design/numbers.ts";
import { useView, useViewStore } from "../state/useView.ts";
import type { AllianceSettings, LinkChoice, MeasureChoice } from "../state/viewState.ts";
import type { Step } from "../state/viewStore.ts";
import styles from "./alliances.module.css";
import { correctedForChance } from "./measureWords.ts";
import { SliderControl } from "./SliderControl.tsx";

/** Which pairs are joined. */
export function LinkControls() {
  const { t } = useTranslation();
  const store = useViewStore();
  const { links, measure } = useView((state) => state.alliances);
  const change = (part: LinkChoice, step: Step = "push") =>
    store.update(
      (state) => ({ ...state, alliances: { ...state.alliances, links: part } satisfies AllianceSettings }),
      step,
    );
  return (
    <div className={styles.control}>
      <span className={styles.label}>{t("measures.join")}</span>
      <SegmentedControl
        size="xs"
        fullWidth
        aria-label={t("alliances.controls.links")}
        value={links.rule}
        onChange={(rule) => change(firstOf(rule, measure))}
        data={[
          { value: "closest", label: t("measures.closest") },
          { value: "threshold", label: t("measures.threshold") },
          { value: "significant", label: t("measures.significant") },
        ]}
      />
      {links.rule === "closest" && (
        <SliderControl
          label={t("alliances.controls.partners")}
          value={links.partners}
          min={1}
          max={20}
          step={1}
          onChange={(partners, step) => change({ rule: "closest", partners }, step)}
        />
      )}
      {links.rule === "threshold" && (
        <SliderControl
          label={t("measures.least")}
          value={links.least}
          min={correctedForChance(measure) ? 0 : 0.5}
          max={1}
          step={0.01}
          format={twoDigits}
          onChange={(least, step) => change({ rule: "threshold", least }, step)}
        />
      )}
      {links.rule === "significant" && (
        <>
          <SliderControl
            label={t("measures.q")}
            about={t("measures.qAbout")}
            value={links.q}
            min={0.01}
            max={0.2}
            step={0.01}
            format={twoDigits}
            onChange={(q, step) => change({ ...links, q }, step)}
          />
          <SegmentedControl
            size="xs"
            aria-label={t("measures.direction")}
            value={links.direction}
            onChange={(value) => change({ ...links, direction: value === "less" ? "less" : "more" })}
            data={[
              { value: "more", label: t("measures.more") },
              { value: "less", label: t("measures.less") },
            ]}
          />
        </>
      )}
    </div>
  );
}

function firstOf(rule: string, measure: MeasureChoice): LinkChoice {
  if (rule === "threshold") return { rule, least: correctedForChance(measure) ? 0.7 : 0.9 };
  if (rule === "significant") return { rule, q: 0.05, direction: "more" };
  return { rule: "closest", partners: 6 };
}
