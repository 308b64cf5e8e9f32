import { useTranslation } from "react-i18next";
import { useView, useViewStore } from "../state/useView.ts";
import { SliderControl } from "./SliderControl.tsx";

/** What a decision adopted without a vote counts. */
export function ConsensusControl() {
  const { t } = useTranslation();
  const store = useViewStore();
  const consensus = useView((state) => state.alliances.consensus);
  return (
    <SliderControl
      label={t("measures.consensusLabel")}
      about={t("measures.consensusAbout")}
      value={consensus}
      min={0}
      max={1}
      step={0.1}
      format={(value) => String(Math.round(10 * value) / 10)}
      onChange={(value, step) =>
        store.update(
          (state) => ({
            ...state,
            alliances: { ...state.alliances, consensus: Math.round(10 * value) / 10 },
          }),
          step,
        )
      }
    />
  );
}
