/** What the figure says in words. */

import type { TFunction } from "i18next";
import { dateInWords } from "../../schema/dateInWords.ts";
import { subjectName } from "../alliances/allianceWords.ts";
import { count, twoDigits } from "../design/numbers.ts";
import { coalitionLook } from "../design/palette.ts";
import { localName } from "../locales/localName.ts";
import type { AllianceSettings, Language, SpaceSettings } from "../state/viewState.ts";
import type { Place, Region, VotingSpace } from "./model.ts";

/** A place on a dimension: two decimals, with a real minus sign. */
export function onDimension(value: number): string {
  return twoDigits(value === 0 ? 0 : value).replace(/^−?\.00$/, "0");
}

/** The 95 % interval on dimension 1. */
export function intervalText(t: TFunction, { low, high }: Region): string {
  return t("space.table.intervalOf", { low: onDimension(low), high: onDimension(high) });
}

export function spaceTitle(t: TFunction, settings: AllianceSettings): string {
  return t("space.title", { subject: subjectName(t, settings.rollCalls.subject) });
}

/** @param asOf The day that the figure speaks for. */
export function spaceSubtitle(
  t: TFunction,
  space: VotingSpace,
  { rollCalls }: AllianceSettings,
  { method }: SpaceSettings,
  asOf: string,
  language: Language,
): string {
  const body = space.rollCalls.find((rollCall) => rollCall.body?.id === rollCalls.body)?.body;
  const narrowed = [
    rollCalls.session === null ? "" : t("alliances.inSession", { session: rollCalls.session }),
    rollCalls.body === null
      ? ""
      : t("alliances.inBody", { body: body == null ? rollCalls.body : localName(body, language) }),
  ].join("");
  return t("space.subtitle", {
    method: t(`space.method.${method}`),
    rollCalls: count(space.rollCalls.length, language),
    narrowed,
    asOf: dateInWords(asOf, language),
    states: count(space.states.ids.length, language),
    minimum: count(space.minimumBallots, language),
  });
}

/** What an axis is called. */
export function axisName(t: TFunction, { method }: SpaceSettings, dimension: number, share: number): string {
  return t(method === "pca" ? "space.axisPca" : "space.axisMds", {
    number: dimension + 1,
    percent: Math.round(share * 100),
  });
}

/** A place for those who do not see it. */
export function placeName(t: TFunction, place: Place, dimensions: number): string {
  const { letter } = coalitionLook(place.coalition, "light");
  const coalition = letter === "" ? t("space.noCoalition") : t("space.coalitionOf", { letter });
  const where = { coalition, x: onDimension(place.x), y: dimensions < 2 ? "–" : onDimension(place.y) };
  const names = place.states.map(({ label }) => label).join(", ");
  return place.states.length === 1
    ? t("space.place", { name: names, ...where })
    : t("space.placeMany", { names, count: place.states.length, ...where });
}

/** The bodies whose ballots are shown. */
export function bodyNames(space: VotingSpace, language: Language): string {
  const names = space.rollCalls.flatMap(({ body }) => (body == null ? [] : [localName(body, language)]));
  return new Intl.ListFormat(language === "zh" ? "zh-CN" : "en-GB").format([...new Set(names)].sort());
}
