import type { TFunction } from "i18next";
import { dateInWords } from "../../schema/dateInWords.ts";
import { NODE_KINDS, nodeKinds } from "../../schema/kinds.ts";
import { count } from "../design/numbers.ts";
import type { Language } from "../state/viewState.ts";

const NOT_HELD = /^did not hold on (\d{4}-\d{2}-\d{2})$/;
const AT_ONE_NODE = /^limit of (\d+) at one node$/;
const IN_ALL = /^limit of (\d+) in all$/;
const KIND_WORDS = {
  State: "kind.STATE",
  Bloc: "kind.BLOC",
  Organisation: "kind.ORGANISATION",
  Instrument: "kind.INSTRUMENT",
  RollCall: "kind.ROLL_CALL",
  Topic: "kind.TOPIC",
  Position: "kind.POSITION",
  Event: "kind.EVENT",
  Source: "kind.SOURCE",
} as const;
const HUBS = /^(\d+) (.+) joined to more than (\d+) nodes each, half the number of states: /;

/** Why the server left facts out, in the reader's language; a reason that is not known here stays as the server words it. */
export function reasonWords(t: TFunction, reason: string, language: Language): string {
  const [, day] = NOT_HELD.exec(reason) ?? [];
  if (day !== undefined) return t("graph.reason.notHeld", { day: dateInWords(day, language) });
  const [, atOne] = AT_ONE_NODE.exec(reason) ?? [];
  if (atOne !== undefined) return t("graph.reason.atOneNode", { limit: count(Number(atOne), language) });
  const [, inAll] = IN_ALL.exec(reason) ?? [];
  if (inAll !== undefined) return t("graph.reason.inAll", { limit: count(Number(inAll), language) });
  return reason;
}

/** Which hubs a chain did not go through, in one phrase: kinds and numbers, not every id; what is not known here stays as the server words it. */
export function hubWords(t: TFunction, avoided: readonly string[], language: Language): string {
  const kinds: string[] = [];
  const others: string[] = [];
  let threshold = "";
  for (const sentence of avoided) {
    const [, number, name, nodes] = HUBS.exec(sentence) ?? [];
    const kind = nodeKinds.find((one) => name?.replace(/s$/, "") === NODE_KINDS[one].label.toLowerCase());
    if (number === undefined || name === undefined || nodes === undefined || kind === undefined) {
      others.push(sentence);
      continue;
    }
    threshold = nodes;
    const word = language === "en" ? name : t(KIND_WORDS[kind]);
    kinds.push(t("graph.path.hubs", { number: count(Number(number), language), kind: word }));
  }
  const list = new Intl.ListFormat(language === "zh" ? "zh-CN" : "en-GB").format(kinds);
  const joined = kinds.length === 0 ? [] : [t("graph.path.hubsJoined", { list, threshold })];
  return [...joined, ...others].join("; ");
}
