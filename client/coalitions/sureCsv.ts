import { coalitionLook } from "../design/palette.ts";
import { toCsv } from "../download/csv.ts";
import type { SureState } from "./sureStates.ts";
import type { SureCoalitions } from "./useSureCoalitions.ts";

/** How sure every state's coalition is, and what it bridges; one column for each measure says whether it stays there. */
export function sureCsv(states: readonly SureState[], { measures, states: columns }: SureCoalitions): string {
  const letter = (coalition: number | null) =>
    coalition === null ? "" : coalitionLook(coalition, "light").letter;
  const drawn = new Map(columns.ids.map((id, at) => [id, columns.drawn[at] ?? 0]));
  return toCsv(
    [
      "id",
      "state",
      "coalition",
      "in_coalition",
      "bootstraps_with_links",
      "next_coalition",
      "in_next",
      "runs_agreeing",
      ...measures.map(({ measure }) => `same_by_${measure.toLowerCase()}`),
      "links",
      "betweenness",
      "participation",
      "within_z",
    ],
    states.map((state) => [
      state.id,
      state.label,
      letter(state.coalition),
      state.probability,
      drawn.get(state.id),
      letter(state.rival),
      state.rivalProbability,
      state.seeds,
      ...measures.map((_, at) => !state.elsewhereBy.includes(at)),
      state.links,
      state.betweenness,
      state.participation,
      state.withinZ,
    ]),
  );
}
