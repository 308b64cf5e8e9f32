/** The figure's subtitle and counts: everything that the picture depends on, and what is left out. */

import type { TFunction } from "i18next";
import { dateInWords } from "../../schema/dateInWords.ts";
import { count } from "../design/numbers.ts";
import type { Language } from "../state/viewState.ts";
import type { TiesAnswer } from "./tieNetwork.ts";

export function tieSubtitle(
  t: TFunction,
  { of, asOf, counts, shared }: TiesAnswer,
  language: Language,
): string {
  const number = (value: number) => count(value, language);
  return t(`ties.subtitle.${of}`, {
    facts: number(counts.facts),
    possible: number(counts.factsPossible),
    things: number(shared.length),
    actors: number(counts.actorsInAll),
    asOf: dateInWords(asOf, language),
  });
}

export function tieCounts(t: TFunction, { counts }: TiesAnswer, language: Language): string {
  const number = (value: number) => count(value, language);
  const parts = [
    t("ties.counts.drawn", {
      drawn: number(counts.actorsDrawn),
      all: number(counts.actorsInAll),
      links: number(counts.linksDrawn),
      pairs: number(counts.pairsJoined),
    }),
  ];
  if (counts.significant !== null) {
    parts.push(
      t("ties.counts.tested", {
        tested: number(counts.pairsInAll),
        significant: number(counts.significant),
        level: String(counts.level).replace(/^0/, ""),
        smallest: (counts.smallest ?? 1).toFixed(2),
        fixed: number(counts.significantFixedRow ?? 0),
      }),
    );
  }
  const leftOut = [
    ["below", counts.pairsBelowMinimum],
    ["possibleOut", counts.factsPossibleOut],
    ["notHeld", counts.factsNotHeld],
    ["otherActors", counts.factsOtherActors],
    ["neutral", counts.factsNeutral],
    ["unknown", counts.factsUnknown],
  ] as const;
  for (const [reason, n] of leftOut) {
    if (n > 0) parts.push(t(`ties.counts.${reason}`, { n: number(n), minimum: counts.minimum }));
  }
  return parts.join(" · ");
}
