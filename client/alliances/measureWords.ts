/** How a measure is named beside its numbers. */

import type { TFunction } from "i18next";
import type { LinkChoice, MeasureChoice } from "../state/viewState.ts";

/** Whether 0 is what chance gives. */
export function correctedForChance(measure: MeasureChoice): boolean {
  return measure.startsWith("KAPPA") || measure.startsWith("PI");
}

/** The values that a measure can have: "0 to 1", "−1 to 1", and what 0 means where it means chance. */
export function measureRange(t: TFunction, measure: MeasureChoice): string {
  if (correctedForChance(measure)) return t("measures.range.corrected");
  return measure.startsWith("S_") ? t("measures.range.signed") : t("measures.range.share");
}

/** Whether links join states that agree less than chance has it. */
export function joinsOpponents(links: LinkChoice): boolean {
  return links.rule === "significant" && links.direction === "less";
}
