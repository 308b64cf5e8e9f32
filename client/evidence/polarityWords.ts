import type { TFunction } from "i18next";

const SCALE = ["-2", "-1", "0", "1", "2"] as const;

/** Where an answer stands between against and for; answers outside the scale say so. */
export function polarityWords(t: TFunction, polarity: number | null): string {
  const step = SCALE.find((value) => value === String(polarity));
  return step === undefined ? t("panel.position.outside") : t(`panel.position.scale.${step}`);
}
