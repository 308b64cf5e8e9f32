import { Trans, useTranslation } from "react-i18next";
import { count, twoDigits } from "../design/numbers.ts";
import { useLanguage } from "../locales/useLanguage.ts";
import type { VotingSpace } from "./model.ts";

/** What is placed, of how much, and what is missing. */
export function SpaceCounts({ space }: { readonly space: VotingSpace }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const number = (value: number) => count(value, language);
  const states = space.states.ids.length;
  const parts = [
    ...(space.places < states ? [t("space.shared")] : []),
    ...(space.statesBelowMinimum + space.statesWithoutBallots > 0
      ? [
          t("space.leftOut", {
            below: number(space.statesBelowMinimum),
            minimum: number(space.minimumBallots),
            none: number(space.statesWithoutBallots),
          }),
        ]
      : []),
    t("space.missing", {
      missing: number(space.missing),
      cells: number(states * space.rollCalls.length),
    }),
    ...(space.filledPairs > 0 ? [t("space.filled", { count: space.filledPairs })] : []),
    ...(space.stress === null ? [] : [t("space.stress", { value: twoDigits(space.stress) })]),
  ];
  return (
    <>
      <Trans
        i18nKey="space.counts"
        components={{ strong: <strong /> }}
        values={{ states: number(states), places: number(space.places) }}
      />{" "}
      · {parts.join(" · ")}
    </>
  );
}
