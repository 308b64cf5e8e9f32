import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { dateInWords } from "../../schema/dateInWords.ts";
import type { ApiError } from "../api/apiError.ts";
import { useRequest } from "../api/useRequest.ts";
import { FindChoicesDocument, type FindChoicesQuery } from "../generated/operations.ts";
import { localName } from "../locales/localName.ts";
import { useLanguage } from "../locales/useLanguage.ts";

export type ChoiceKind = "instrument" | "bloc" | "rollCall" | "position" | "topic" | "region";

export interface Choice {
  readonly value: string;
  /** What the list shows: the name, and what else it can be found by. */
  readonly label: string;
  /** What a sentence calls it. */
  readonly name: string;
}

export interface Choices {
  readonly lists: Readonly<Record<ChoiceKind, readonly Choice[]>>;
  /** How many there are where a list is cut; null where it is whole. */
  readonly cut: Readonly<Record<ChoiceKind, number | null>>;
  /** The name of what an id means; the id itself where the data does not hold it, empty for nothing chosen. */
  readonly nameOf: (kind: ChoiceKind, id: string) => string;
  /** The same where the kind is not known: ids are unique over all of them. */
  readonly nameOfAny: (id: string) => string;
}

const NONE: Readonly<Record<ChoiceKind, readonly Choice[]>> = {
  instrument: [],
  bloc: [],
  rollCall: [],
  position: [],
  topic: [],
  region: [],
};

/** Everything that a condition can name, by its name in the reader's language. */
export function useChoices(): { readonly choices: Choices; readonly error: ApiError | null } {
  const { t } = useTranslation();
  const language = useLanguage();
  const { data, error } = useRequest(FindChoicesDocument, {});
  const choices = useMemo(() => {
    const records = { partial: t("find.partly"), none: t("find.noBallots") };
    const lists = data === undefined ? NONE : toLists(data, language, records);
    return {
      lists,
      cut: data === undefined ? noCut() : cuts(data),
      nameOf: (kind: ChoiceKind, id: string) => lists[kind].find(({ value }) => value === id)?.name ?? id,
      nameOfAny: (id: string) =>
        Object.values(lists)
          .flatMap((list) => list.find(({ value }) => value === id) ?? [])
          .map(({ name }) => name)[0] ?? id,
    };
  }, [data, language, t]);
  return { choices, error };
}

function toLists(
  { instruments, blocs, rollCalls, topics, states }: FindChoicesQuery,
  language: "en" | "zh",
  records: { readonly partial: string; readonly none: string },
): Choices["lists"] {
  const named = (id: string, name: string, ...more: readonly (string | null)[]): Choice => {
    const rest = more.filter((text) => text !== null && text !== "" && !name.includes(text));
    return { value: id, name, label: [name, ...new Set(rest)].join(" · ") };
  };
  return {
    instrument: instruments.nodes.map((node) =>
      named(node.id, localName(node, language), node.shortName, node.symbol),
    ),
    bloc: blocs.nodes.map((node) => named(node.id, localName(node, language), node.shortName)),
    rollCall: rollCalls.nodes
      .filter(({ outcome }) => outcome !== "adopted-without-vote")
      .map((node) =>
        named(
          node.id,
          rollCallName(node),
          dateInWords(node.date ?? "", language),
          node.label,
          recordOf(node.ballotsRecord, records),
        ),
      ),
    topic: topics.nodes.map((node) => named(node.id, localName(node, language))),
    position: topics.nodes.flatMap((topic) =>
      topic.positions.map((node) => named(node.id, localName(node, language), localName(topic, language))),
    ),
    region: [...new Set(states.nodes.flatMap(({ region }) => region ?? []))]
      .sort()
      .map((region) => named(region, region)),
  };
}

/** A roll call is known by what was voted on: many share one title. */
function rollCallName({ label, instruments }: FindChoicesQuery["rollCalls"]["nodes"][number]): string {
  const [instrument] = instruments;
  return instrument === undefined ? label : (instrument.shortName ?? instrument.symbol ?? instrument.label);
}

function recordOf(record: string | null, words: { readonly partial: string; readonly none: string }) {
  return record === "partial" ? words.partial : record === "none" ? words.none : null;
}

function cuts({ instruments, blocs, rollCalls, topics, states }: FindChoicesQuery): Choices["cut"] {
  const cut = ({ totalCount, nodes }: { readonly totalCount: number; readonly nodes: readonly unknown[] }) =>
    totalCount > nodes.length ? totalCount : null;
  return {
    instrument: cut(instruments),
    bloc: cut(blocs),
    rollCall: cut(rollCalls),
    topic: cut(topics),
    position: cut(topics),
    region: cut(states),
  };
}

function noCut(): Choices["cut"] {
  return { instrument: null, bloc: null, rollCall: null, position: null, topic: null, region: null };
}
