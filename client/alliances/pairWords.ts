/** How the numbers of two states are said. */

import type { TFunction } from "i18next";
import type { Language } from "../state/viewState.ts";

const REASONS = [
  "NO_JOINT_BALLOTS",
  "NO_YES_NO_BALLOTS",
  "NO_VARIANCE",
  "TOO_FEW",
  "MOSTLY_UNDEFINED",
  "UNDEFINED",
] as const;

/** Why a measure or its interval is undefined; a code that has no words here is said as it is. */
export function reasonWord(t: TFunction, code: string | null): string {
  const known = REASONS.find((reason) => reason === code);
  return known === undefined ? (code ?? "") : t(`pair.reason.${known}`);
}

/** A share as a percentage with two digits that count: `95 %`, `1.3 %`, `.04 %` as `0.04 %`. */
export function percent(share: number, language: Language): string {
  const number = new Intl.NumberFormat(language === "zh" ? "zh-CN" : "en-GB", {
    maximumSignificantDigits: 2,
  }).format(share * 100);
  return `${number}\u00a0%`;
}
