import { Checkbox, SegmentedControl } from "@mantine/core";
import { useTranslation } from "react-i18next";
import styles from "../alliances/alliances.module.css";
import { SliderControl } from "../alliances/SliderControl.tsx";
import { useView, useViewStore } from "../state/useView.ts";
import { TIES, type TieSettings } from "../state/viewState.ts";
import type { Step } from "../state/viewStore.ts";

/** The controls of the ties: by what actors are joined, which links are drawn, whose facts count. */
export function TiesQuestion() {
  const { t } = useTranslation();
  const store = useViewStore();
  const settings = useView((state) => state.ties);
  const { of, links, topics, possible, actors } = settings;
  const change = (part: Partial<TieSettings>, step: Step = "push") =>
    store.update((state) => ({ ...state, selection: null, ties: { ...state.ties, ...part } }), step);
  return (
    <>
      <div className={styles.control}>
        <SegmentedControl
          size="xs"
          fullWidth
          orientation="vertical"
          aria-label={t("ties.controls.of")}
          value={of}
          onChange={(value) => change({ of: TIES.find((name) => name === value) ?? "stances" })}
          data={(["stances", "sponsorship", "participation"] as const).map((value) => ({
            value,
            label: t(`ties.of.${value}`),
          }))}
        />
        <p>{t(`ties.about.${of}`)}</p>
      </div>
      {of === "stances" ? (
        <SliderControl
          label={t("ties.controls.topics")}
          about={t("ties.controls.topicsAbout")}
          value={topics}
          min={1}
          max={6}
          step={1}
          onChange={(value, step) => change({ topics: value }, step)}
        />
      ) : (
        <div className={styles.control}>
          <SegmentedControl
            size="xs"
            fullWidth
            aria-label={t("ties.controls.links")}
            value={links.rule}
            onChange={(rule) =>
              change({
                links:
                  rule === "significant"
                    ? { rule: "significant", level: 0.05 }
                    : { rule: "closest", partners: 4 },
              })
            }
            data={[
              { value: "closest", label: t("ties.controls.closest") },
              { value: "significant", label: t("ties.controls.significant") },
            ]}
          />
          {links.rule === "closest" ? (
            <SliderControl
              label={t("ties.controls.partners")}
              value={links.partners}
              min={1}
              max={20}
              step={1}
              onChange={(partners, step) => change({ links: { rule: "closest", partners } }, step)}
            />
          ) : (
            <SliderControl
              label={t("ties.controls.level")}
              value={links.level}
              min={0.01}
              max={0.2}
              step={0.01}
              format={(value) => value.toFixed(2).slice(1)}
              onChange={(level, step) => change({ links: { rule: "significant", level } }, step)}
            />
          )}
          <p>{t(`ties.controls.${links.rule}About`)}</p>
        </div>
      )}
      <Checkbox
        size="xs"
        label={t("ties.controls.possible")}
        description={t("ties.controls.possibleAbout")}
        checked={possible}
        onChange={(event) => change({ possible: event.currentTarget.checked })}
      />
      <Checkbox
        size="xs"
        label={t("ties.controls.states")}
        checked={actors === "states"}
        onChange={(event) => change({ actors: event.currentTarget.checked ? "states" : "all" })}
      />
    </>
  );
}
