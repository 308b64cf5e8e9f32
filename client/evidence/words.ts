/** Words of the dataset that the page has a name for. Data of one's own may hold others: they are shown as they are written. */

import type { TFunction } from "i18next";
import { evidenceEn } from "../locales/evidenceEn.ts";

type Group =
  | "instrumentKind"
  | "status"
  | "relation"
  | "relationBack"
  | "outcome"
  | "blocKind"
  | "organisationKind";

/** A word of the dataset in the reader's language, such as `draft-resolution`; as it is written where the page has no name for it. */
export function wordOf(t: TFunction, group: Group, word: string): string {
  if (!Object.hasOwn(evidenceEn[group], word)) return word.replaceAll("-", " ");
  return t(`panel.${group}.${word}` as never);
}

/** What a subject of roll calls is called. */
export function subjectWord(t: TFunction, subject: string): string {
  switch (subject) {
    case "cybercrime":
    case "information-security":
    case "military-ai":
      return t(`alliances.subject.${subject}`);
    default:
      return subject.replaceAll("-", " ");
  }
}
