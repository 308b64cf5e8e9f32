import type { TFunction } from "i18next";
import { dateInWords } from "../../schema/dateInWords.ts";
import type { RecordTopicsQuery } from "../generated/operations.ts";
import { localName } from "../locales/localName.ts";
import type { Language } from "../state/viewState.ts";
import type { RecordColumn, RecordEntry } from "./model.ts";

export type RecordTopic = RecordTopicsQuery["topics"]["nodes"][number];
type Entry = Pick<RecordEntry, "act" | "value" | "date" | "certain" | "polarity">;

/** A step of a topic's scale: `+2`, `0`, `−1`; `?` outside the scale. */
export function polaritySign(polarity: number | null): string {
  if (polarity === null) return "?";
  return polarity > 0 ? `+${polarity}` : polarity < 0 ? `−${-polarity}` : "0";
}

/** What was said or done, in a word or two, without its date: `no`, `co-sponsor`, `ratification`, `+2 A universal UN treaty is needed`. */
export function valueWords(
  t: TFunction,
  entry: Entry,
  topic: RecordTopic | null,
  language: Language,
): string {
  const { act, value, polarity } = entry;
  if (act === "SAID") {
    const position = topic?.positions.find(({ id }) => id === value);
    const name = position === undefined ? value : localName(position, language);
    return `${polaritySign(polarity)} ${name}`;
  }
  switch (value) {
    case "yes":
    case "no":
    case "abstain":
    case "absent":
      return t(`ballot.${value.toUpperCase() as "YES" | "NO" | "ABSTAIN" | "ABSENT"}`);
    case "sponsor":
    case "co-sponsor":
    case "signature":
    case "ratification":
    case "acceptance":
    case "approval":
    case "accession":
    case "succession":
    case "bound":
    case "denunciation":
      return t(`record.value.${value}`);
    default:
      return value;
  }
}

/** The same with its date, and with a word that it is only possible. */
export function entryWords(
  t: TFunction,
  entry: Entry,
  topic: RecordTopic | null,
  language: Language,
): string {
  const date = dateInWords(entry.date ?? "", language);
  const words = `${valueWords(t, entry, topic, language)} · ${date}`;
  return entry.certain ? words : `${words} · ${t("possible.word")}`;
}

/** What a column is called on one line. */
export function columnWords(t: TFunction, { act, name }: RecordColumn): string {
  return name === null ? t(`record.act.${act}`) : `${t(`record.act.${act}`)}: ${name}`;
}
