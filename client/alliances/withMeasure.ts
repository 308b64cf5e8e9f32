import { type AllianceSettings, INITIAL_VIEW } from "../state/viewState.ts";

/** A threshold of one measure means nothing for another: it goes back to the closest partners. */
export function withMeasure(
  settings: AllianceSettings,
  measure: AllianceSettings["measure"],
): AllianceSettings {
  const links = settings.links.rule === "threshold" ? INITIAL_VIEW.alliances.links : settings.links;
  return { ...settings, measure, links };
}
