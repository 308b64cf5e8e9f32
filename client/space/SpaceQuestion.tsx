import { SegmentedControl, Select, Switch } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { RollCallControls } from "../alliances/RollCallControls.tsx";
import { SliderControl } from "../alliances/SliderControl.tsx";
import { useStateNames } from "../alliances/useNetwork.ts";
import { useRequest } from "../api/useRequest.ts";
import { VotingSpaceDocument } from "../generated/operations.ts";
import { useView, useViewStore } from "../state/useView.ts";
import type { SpaceSettings } from "../state/viewState.ts";
import type { Step } from "../state/viewStore.ts";
import styles from "./space.module.css";
import { useSpaceVariables } from "./useSpace.ts";

/** The controls of the voting space. */
export function SpaceQuestion() {
  const { t } = useTranslation();
  const store = useViewStore();
  const settings = useView((state) => state.space);
  const names = useStateNames();
  const { data } = useRequest(VotingSpaceDocument, useSpaceVariables(), { keepPrevious: true });
  const states = data?.space.states;
  const placed = (states?.ids ?? []).map((value, at) => ({
    value,
    label: names.get(value) ?? states?.labels[at] ?? value,
  }));
  const known = placed.some(({ value }) => value === settings.anchor);
  const anchors = [
    ...(known ? [] : [{ value: settings.anchor, label: names.get(settings.anchor) ?? settings.anchor }]),
    ...placed,
  ].sort((a, b) => a.label.localeCompare(b.label));
  const change = (part: Partial<SpaceSettings>, step: Step = "push") =>
    store.update((state) => ({ ...state, space: { ...state.space, ...part } }), step);
  return (
    <>
      <RollCallControls />
      <div className={styles.control}>
        <SegmentedControl
          size="xs"
          fullWidth
          aria-label={t("space.controls.method")}
          value={settings.method}
          onChange={(method) => change({ method: method === "mds" ? "mds" : "pca" })}
          data={[
            { value: "pca", label: t("space.controls.pca") },
            { value: "mds", label: t("space.controls.mds") },
          ]}
        />
        <p>{t(settings.method === "mds" ? "space.controls.mdsAbout" : "space.controls.pcaAbout")}</p>
      </div>
      <Select
        size="xs"
        searchable
        label={t("space.controls.anchor")}
        description={t("space.controls.anchorAbout")}
        data={anchors}
        value={settings.anchor}
        onChange={(anchor) => anchor !== null && change({ anchor })}
        allowDeselect={false}
        nothingFoundMessage={t("space.controls.noMatch")}
        maxDropdownHeight={280}
        comboboxProps={{ transitionProps: { duration: 0 } }}
      />
      <SliderControl
        label={t("space.controls.minimum")}
        about={t("space.controls.minimumAbout")}
        value={settings.minimumBallots ?? data?.space.minimumBallots ?? 10}
        min={1}
        max={40}
        step={1}
        onChange={(minimumBallots, step) => change({ minimumBallots }, step)}
      />
      <Switch
        size="xs"
        label={t("space.controls.regions")}
        checked={settings.regions === "all"}
        onChange={(event) => change({ regions: event.currentTarget.checked ? "all" : "pointed" })}
      />
    </>
  );
}
